// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Synthetic diaries, drawn day by day; two of them are those of the reference figures. */
final class SyntheticDiaries {
  private SyntheticDiaries() {}

  /** Headaches on Thursday and Friday, 12 weeks from a Monday, days missing at the weekend. */
  static SymptomDiary joanne() {
    return SymptomDiary.ofDays(
        Symptom.HEADACHE,
        LocalDate.of(2024, 1, 1),
        """
        --.5-.- --.-.-. --5-.-. ---5.-- -.---.- ----...
        ----5-- ----5.. ----5-. -5---5. ----5-- -..55.-
        """);
  }

  /** No pattern but bursts, 16 weeks from a Sunday. */
  static SymptomDiary bursts() {
    return SymptomDiary.ofDays(
        Symptom.HEADACHE,
        LocalDate.of(2024, 5, 5),
        """
        ------- ----.-. --5--.5 .------ -..--.. -----.. 5--..55 ------.
        .------ .----.. .--.-.- --555-- .-----. -55---- .----.- ------.
        """);
  }

  /** Complete weeks with these counts: the symptom days of a weekday are in the first weeks. */
  static SymptomDiary of(WeekdayCounts counts) {
    StringBuilder days = new StringBuilder();
    for (int week = 0; week < counts.exposure(DayOfWeek.MONDAY); week++) {
      for (DayOfWeek day : DayOfWeek.values()) {
        days.append(week < counts.events(day) ? '5' : '-');
      }
    }
    return SymptomDiary.ofDays(Symptom.HEADACHE, LocalDate.of(2024, 1, 1), days.toString());
  }
}
