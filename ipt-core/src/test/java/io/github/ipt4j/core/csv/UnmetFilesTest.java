// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.client.ClientId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnmetFilesTest {
  private static String diary(String... clients) {
    return "client,date,symptom,intensity\n" + rows(",2026-01-05,headache,0\n", clients);
  }

  private static String contacts(String... clients) {
    return "client,date,person,kind,negativity,positivity\n"
        + rows(",2026-01-05,m,VISIT,3,\n", clients);
  }

  private static String measures(String... clients) {
    return "client,date,instrument,total\n" + rows(",2026-01-05,PHQ-9,9\n", clients);
  }

  private static String sessions(String... clients) {
    return "client,date,number\n" + rows(",2026-01-05,1\n", clients);
  }

  private static String rows(String rest, String... clients) {
    return Stream.of(clients).map(c -> c + rest).collect(Collectors.joining());
  }

  private static ClientFiles.Builder files(String diary, String contacts) {
    return ClientFiles.builder()
        .diaries(CsvSource.ofText("d.csv", diary))
        .contacts(CsvSource.ofText("c.csv", contacts));
  }

  private static List<String> words(ClientFiles.Builder files) throws IOException {
    try (ClientFiles open = files.open()) {
      return open.unmet().stream().map(UnmetFiles::inWords).toList();
    }
  }

  @Test
  void idsThatDifferInCase_areSaidWhich() throws IOException {
    assertThat(words(files(diary("C1"), contacts("c1"))))
        .containsExactly(
            "No client of the diary file is in the contacts file, so nothing of one is held against"
                + " the other; only case or blanks differ in 'C1' and 'c1'.");
    try (ClientFiles open = files(diary("C1", "C2"), contacts("c1", "c3")).open()) {
      assertThat(open.unmet())
          .containsExactly(
              new UnmetFiles(
                  "diary", "contacts", ImmutableMap.of(new ClientId("C1"), new ClientId("c1"))));
    }
  }

  @Test
  void idsThatDifferInBlanks_areSaidByTheirLengthWhereTheyAreNotPlain() throws IOException {
    assertThat(words(files(diary("p 7"), contacts("p7"))))
        .containsExactly(
            "No client of the diary file is in the contacts file, so nothing of one is held against"
                + " the other; only case or blanks differ in an id of 3 characters and 'p7'.");
  }

  @Test
  void ofManyAlike_threeAreNamed() throws IOException {
    assertThat(
            words(
                files(diary("A1", "A2", "A3", "A4", "A5"), contacts("a1", "a2", "a3", "a4", "a5"))))
        .singleElement()
        .asString()
        .endsWith("'A1' and 'a1', 'A2' and 'a2', 'A3' and 'a3' and 2 more.");
  }

  @Test
  void filesWithOneClientInCommon_meet() throws IOException {
    assertThat(words(files(diary("a", "b", "z"), contacts("c", "d", "z")))).isEmpty();
    assertThat(words(files(diary("a"), contacts("a")))).isEmpty();
    assertThat(words(files(diary("b"), contacts("a", "b", "c")))).isEmpty();
  }

  @Test
  void filesOfNobodyAlike_areSaidWithoutNames() throws IOException {
    assertThat(words(files(diary("a", "b"), contacts("x"))))
        .containsExactly(
            "No client of the diary file is in the contacts file, so nothing of one is held against"
                + " the other.");
  }

  @Test
  void measuresAndSessions_areHeldAgainstTheDiaryToo() throws IOException {
    ClientFiles.Builder files =
        files(diary("C1"), contacts("C1"))
            .measures(CsvSource.ofText("m.csv", measures("c1")))
            .sessions(CsvSource.ofText("s.csv", sessions("C1 x")));
    assertThat(words(files))
        .satisfiesExactly(
            first -> assertThat(first).contains("diary file is in the measures", "'C1' and 'c1'"),
            second -> assertThat(second).contains("in the sessions file").doesNotContain("differ"));
    assertThat(
            words(
                ClientFiles.builder()
                    .measures(CsvSource.ofText("m.csv", measures("c1")))
                    .sessions(CsvSource.ofText("s.csv", sessions("C1")))))
        .as("without a diary the first file takes its place")
        .singleElement()
        .asString()
        .startsWith("No client of the measures file is in the sessions file");
  }

  @Test
  void aFileWithoutClients_andOneThatIsReadOnce_areNotCompared() throws IOException {
    assertThat(words(files(diary("a"), contacts()))).isEmpty();
    ByteArrayInputStream once =
        new ByteArrayInputStream(contacts("b").getBytes(StandardCharsets.UTF_8));
    assertThat(
            words(
                ClientFiles.builder()
                    .diaries(CsvSource.ofText("d.csv", diary("a")))
                    .contacts(CsvSource.of("once", once))))
        .isEmpty();
  }
}
