// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.examples.ClientLines;
import io.github.ipt4j.examples.ReviewCohort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two workers in this virtual machine find, held against the local loop. */
class ReviewOnSparkTest {
  private static final int CLIENTS = 200;

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeAll
  static void nameTheMaster() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.driver.host", "127.0.0.1");
  }

  @Test
  void twoHundredDiaries_giveTheLinesAndThePooledResultOfTheLocalLoop() throws IOException {
    GenerateDiaries.write(file("diary.csv"), file("contacts.csv"), CLIENTS, 16);
    Files.writeString(file("measures.csv"), measures());
    Files.writeString(file("ratings.csv"), ratings());
    String[] args = {
      "--diary",
      name("diary.csv"),
      "--contacts",
      name("contacts.csv"),
      "--contact-sampling",
      "DAILY",
      "--measures",
      name("measures.csv"),
      "--ratings",
      name("ratings.csv"),
      "--rating",
      "mood=0..10,higher-is-better",
      "--phase",
      "2024-02-26",
      "--sequential"
    };

    List<String> lines = onSpark(0, with(args, "--pooled", name("pooled.json")));
    ReviewCohort.main(with(args, "--out", name("cohort.json")));

    assertThat(lines).hasSize(CLIENTS).isEqualTo(locally(args));
    assertThat(file("pooled.json")).hasSameTextualContentAs(file("cohort.json"));
    assertThat(Files.readString(file("pooled.json")))
        .contains("\"mother\":{\"clients\":", "\"mood\"", "\"PHQ-9\"");
  }

  private static String measures() {
    StringBuilder rows = new StringBuilder("client,date,instrument,total\n");
    for (int c = 0; c < CLIENTS; c += 3) {
      for (int form = 0; form < c % 4; form++) {
        rows.append(id(c)).append(",2024-0").append(1 + form).append("-09,PHQ-9,");
        rows.append((c + 7 * form) % 28).append('\n');
      }
    }
    return rows.toString();
  }

  private static String ratings() {
    StringBuilder rows = new StringBuilder("client,date,rating,value\n");
    for (int c = 0; c < CLIENTS; c += 5) {
      for (int day = 0; day < 100; day++) {
        rows.append(id(c)).append(',').append(LocalDate.of(2024, 1, 1).plusDays(day));
        rows.append(",mood,").append((c + day * day) % 11).append('\n');
      }
    }
    return rows.toString();
  }

  private static String id(int client) {
    return String.format(Locale.ROOT, "c%07d", client);
  }

  @Test
  void aClientWhoCannotBeRead_hasTheLineOfTheLocalLoop_andTheRunGoesOn() throws IOException {
    GenerateDiaries.write(file("diary.csv"), 40, 6);
    List<String> rows = new ArrayList<>(Files.readAllLines(file("diary.csv")));
    int last = Iterables.indexOf(rows, row -> row.startsWith(id(33)));
    rows.set(last, rows.get(last).replaceAll("[0-9]+$", "11"));
    Files.write(file("diary.csv"), rows);
    String[] args = {"--diary", name("diary.csv"), "--graded", "low mood"};

    List<String> lines = onSpark(1, args);

    assertThat(lines).isEqualTo(locally(args));
    assertThat(lines.get(33)).contains("line " + (last + 1));
    assertThat(said.toString(UTF_8))
        .contains(
            "1 of 40 clients could not be read: their lines have \"error\"\n",
            "--graded names 'low mood', which is no symptom of any client that could be read\n");
  }

  @Test
  void aFileThatCannotBeRead_isSaid_andNothingIsWritten() throws IOException {
    Files.writeString(
        file("diary.csv"),
        "client,date,symptom,intensity\nb,2024-01-01,headache,3\na,2024-01-01,headache,3\n");

    assertThat(run("--diary", name("diary.csv"), "--out", name("out"))).isEqualTo(2);
    assertThat(said.toString(UTF_8)).contains("must come in ascending order of clients");
    assertThat(run("--out", name("out"))).isEqualTo(2);
    assertThat(run("--diary", name("diary.csv"))).isEqualTo(2);
    assertThat(run("--cases", name("cases.jsonl"), "--sequential", "--out", name("out")))
        .isEqualTo(2);
    assertThat(file("out")).doesNotExist();
  }

  @Test
  void cases_giveTheLinesOfTheirReviews() throws IOException {
    SyntheticCases cases = SyntheticCases.withDefaults().withWeeks(8);
    List<String> documents = new ArrayList<>();
    documents.add(CaseHistoryJson.writeLine(SampleCases.joanne()));
    for (int i = 0; i < 12; i++) {
      documents.add(CaseHistoryJson.writeLine(cases.caseHistory(i)));
    }
    documents.add(5, "{}");
    Files.write(file("cases.jsonl"), documents);

    List<String> lines =
        onSpark(1, "--cases", name("cases.jsonl"), "--pooled", name("pooled.json"));

    ImmutableList.Builder<String> locally = ImmutableList.builder();
    for (int i = 0; i < documents.size(); i++) {
      String source = name("cases.jsonl") + " line " + (i + 1);
      locally.add(ClientLines.ofCase(source, documents.get(i)).json());
    }
    assertThat(lines).isEqualTo(locally.build());
    assertThat(lines.get(0)).contains("\"client\":\"joanne\"");
    assertThat(lines.get(5)).contains("cases.jsonl line 6").contains("\"error\"");
    assertThat(Files.readString(file("pooled.json"))).contains("\"clients\":14,");
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private String name(String name) {
    return file(name).toString();
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  private int run(String... args) {
    return ReviewOnSpark.run(new PrintStream(said, true, UTF_8), args);
  }

  private List<String> onSpark(int code, String... args) throws IOException {
    int ended = run(with(args, "--parts", "7", "--out", name("out")));
    assertThat(ended).as(said.toString(UTF_8)).isEqualTo(code);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    try (Stream<Path> files = Files.list(file("out"))) {
      for (Path part :
          files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines.build();
  }

  private static List<String> locally(String... args) throws IOException {
    ClientLines lines = ClientLines.of(args);
    ImmutableList.Builder<String> all = ImmutableList.builder();
    try (ClientFiles files = lines.files().open()) {
      while (files.hasNext()) {
        all.add(lines.line(files.nextRows(), ClientLines.caveats(files)).json());
      }
    }
    return all.build();
  }
}
