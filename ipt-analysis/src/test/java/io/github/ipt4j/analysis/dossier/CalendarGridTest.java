// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarGridTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 1, 7);

  @Test
  void aDiary_isDrawnWeekByWeekFromMonday() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "--6-. -.-");
    GridMark visits =
        GridMark.builder().letter('V').meaning("visit").addDays(LocalDate.of(2026, 1, 9)).build();
    assertThat(CalendarGrid.of(diary).withMarks(visits))
        .hasToString(
            """
            week of       Mon    Tue    Wed    Thu    Fri    Sat    Sun
            2026-01-05    .      .      -      -      #V     -      .
            2026-01-12    -      .      -      .      .      .      .
            # headache, - free of it, . not recorded; V visit\
            """);
  }

  @Test
  void aLongDiary_isCutToItsLastWeeks() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, "-".repeat(30 * 7));
    assertThat(CalendarGrid.of(diary).withWeeks(4).toString().lines()).hasSize(4 + 2);
  }

  @Test
  void nothingRecorded_isSaid() {
    SymptomDiary diary = SymptomDiary.builder(Symptom.HEADACHE).build();
    assertThat(CalendarGrid.of(diary)).hasToString("No day was recorded.");
  }

  @Test
  void noWeek_isRejected() {
    SymptomDiary diary = SymptomDiary.builder(Symptom.HEADACHE).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarGrid.of(diary).withWeeks(0))
        .withMessage("weeks must be at least 1, but was 0");
  }
}
