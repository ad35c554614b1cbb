// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lines and the messages of a run say of the records themselves. */
class RecordCaveatsTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

  @TempDir Path folder;
  private String errors = "";

  private List<JsonNode> run(String... args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        ReviewDiaries.run(
            new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), 2, args);
    errors = err.toString(UTF_8);
    assertThat(code).as(errors).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      lines.add(FindingsLine.read(line));
    }
    return lines;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }

  private String diary(String client, int days, String... further) throws IOException {
    StringBuilder rows = new StringBuilder("client,date,symptom,intensity\n");
    for (int i = 0; i < days; i++) {
      rows.append(client).append(',').append(MONDAY.plusDays(i)).append(",headache,");
      rows.append(i % 7 == 4 ? "3\n" : "0\n");
    }
    for (String date : further) {
      rows.append(client).append(',').append(date).append(",headache,0\n");
    }
    return file("diary.csv", rows.toString());
  }

  private static List<String> caveats(JsonNode line, String kind) {
    List<String> texts = new ArrayList<>();
    for (JsonNode caveat : line.path("caveats")) {
      if (caveat.get("kind").asText().equals(kind)) {
        texts.add(caveat.get("text").asText());
      }
    }
    return texts;
  }

  @Test
  void aYearThatSlipped_isACaveatOfTheClient() throws IOException {
    JsonNode line = run("--diary", diary("c1", 119, "2052-03-01")).get(0);
    assertThat(caveats(line, "STRAY_DAYS"))
        .singleElement()
        .asString()
        .contains("1 of 120 recorded days of headache", "2052-03-01");
    assertThat(run("--diary", diary("c1", 120)).get(0).has("caveats")).isFalse();
  }

  @Test
  void aYearThatSlippedInContactsOrMeasures_isACaveatToo() throws IOException {
    StringBuilder contacts = new StringBuilder("client,date,person,kind,negativity,positivity\n");
    StringBuilder measures = new StringBuilder("client,date,instrument,total\n");
    for (int i = 0; i < 30; i++) {
      contacts.append("c1,").append(MONDAY.plusDays(i)).append(",m,VISIT,3,\n");
      measures.append("c1,").append(MONDAY.plusWeeks(i)).append(",PHQ-9,9\n");
    }
    contacts.append("c1,2052-01-06,m,VISIT,3,\n");
    measures.append("c1,1925-01-06,PHQ-9,9\n");
    JsonNode line =
        run(
                "--diary", diary("c1", 119),
                "--contacts", file("contacts.csv", contacts.toString()),
                "--measures", file("measures.csv", measures.toString()))
            .get(0);
    assertThat(caveats(line, "STRAY_DAYS"))
        .satisfiesExactlyInAnyOrder(
            text -> assertThat(text).contains("day of the contact log".replace("day", "days")),
            text -> assertThat(text).contains("PHQ-9", "1925-01-06"));
  }

  @Test
  void clientsThatNeverMeet_areSaidOnceForTheRunAndInEachLine() throws IOException {
    String contacts =
        file(
            "contacts.csv",
            "client,date,person,kind,negativity,positivity\nc1,2025-01-06,m,VISIT,3,\n");
    List<JsonNode> lines = run("--diary", diary("C1", 28), "--contacts", contacts);
    assertThat(lines).extracting(l -> l.get("client").asText()).containsExactly("C1", "c1");
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(caveats(line, "CLIENTS_APART"))
                    .singleElement()
                    .asString()
                    .contains(
                        "No client of the diary file is in the contacts file", "'C1' and 'c1'"));
    assertThat(errors).containsOnlyOnce("No client of the diary file").contains("'C1' and 'c1'");
    run("--diary", diary("c1", 28), "--contacts", contacts);
    assertThat(errors).doesNotContain("No client");
  }

  @Test
  void aSymptomThatIsNotKnownToBeOfTheBody_isWrittenAsItIs() throws IOException {
    String rows = Files.readString(Path.of(diary("c1", 56))).replace("headache", "distance");
    JsonNode line = run("--diary", file("distance.csv", rows)).get(0);
    assertThat(line.toString()).contains("distance").doesNotContain("learance");
  }
}
