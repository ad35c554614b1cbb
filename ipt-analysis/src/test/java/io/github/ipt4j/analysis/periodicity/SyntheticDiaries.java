// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;

/** Two synthetic diaries of the reference figures, drawn day by day. */
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
}
