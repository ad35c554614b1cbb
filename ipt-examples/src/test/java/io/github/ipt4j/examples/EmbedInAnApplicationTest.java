// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.EmbedInAnApplication.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EmbedInAnApplicationTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  @Test
  void headlines_headachesOnFridaysOnly_nameFriday() {
    List<CheckIn> rows = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      rows.add(new CheckIn("a", MONDAY.plusDays(i), OptionalInt.of(i % 7 == 4 ? 5 : 0)));
    }
    assertThat(EmbedInAnApplication.headlines(rows).get("a")).contains("Friday", "10 of 10");
  }

  @Test
  void headlines_questionsLeftOpen_leaveTheirDaysUnrecorded() {
    List<CheckIn> rows = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      rows.add(new CheckIn("a", MONDAY.plusDays(i), OptionalInt.of(i % 7 == 4 ? 5 : 0)));
    }
    Map<String, String> before = EmbedInAnApplication.headlines(rows);
    for (int i = 70; i < 140; i++) {
      rows.add(new CheckIn("a", MONDAY.plusDays(i), OptionalInt.empty()));
    }
    assertThat(EmbedInAnApplication.headlines(rows)).isEqualTo(before);
  }

  @Test
  void headlines_twoPatients_areKeptApart() {
    List<CheckIn> rows =
        List.of(
            new CheckIn("b", MONDAY, OptionalInt.of(0)),
            new CheckIn("a", MONDAY, OptionalInt.of(3)));
    Map<String, String> headlines = EmbedInAnApplication.headlines(rows);
    assertThat(headlines.keySet()).containsExactly("a", "b");
    assertThat(headlines.values()).allMatch(h -> h.startsWith("Not enough to go by yet. "));
  }

  @Test
  void main_printsALineForEachPatient() {
    assertThat(Captured.standardOutput(() -> EmbedInAnApplication.main(new String[0])))
        .startsWith("patient-17: Headache")
        .contains("\npatient-18: Not enough to go by yet. ")
        .endsWith("\n");
  }
}
