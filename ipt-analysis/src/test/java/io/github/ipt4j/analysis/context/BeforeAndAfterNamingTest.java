// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import org.junit.jupiter.api.Test;

class BeforeAndAfterNamingTest {

  @Test
  void theCountsOfBothTimes_standBesideEachOtherWithoutAPValue() {
    BeforeAndAfterNamingResult result =
        BeforeAndAfterNaming.of(VISIT, MONDAY.plusWeeks(2))
            .analyze(
                ExposedDiaries.of(
                    "----55-" + "-------" + "----5--" + "-------",
                    "----V--" + "----V--" + "----V--" + "-------"));
    assertThat(result.daysBefore()).isEqualTo(new FourCounts(1, 1, 1, 11));
    assertThat(result.onsetsBefore()).isEqualTo(new FourCounts(1, 1, 0, 10));
    assertThat(result.daysAfter()).isEqualTo(new FourCounts(1, 0, 0, 13));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline())
        .startsWith(
            "On 2024-01-15 it was suggested that headache goes with a visit: before that it began on 1 of"
                + " 2 days with it and on 0 of 10 without, since then on 1 of 1 day with it")
        .contains("may have suggested it and cannot confirm it");
    assertThat(result.toString()).doesNotContain("p =", "p <");
  }

  /** A row is late if it was written more than a day after its day. */
  @Test
  void rowsWrittenLate_areCountedAmongThoseWithADateOfWriting() {
    SymptomDiary diary =
        SymptomDiary.builder(Symptom.HEADACHE)
            .addFreeDay(MONDAY, MONDAY)
            .addFreeDay(MONDAY.plusDays(1), MONDAY.plusDays(2))
            .addFreeDay(MONDAY.plusDays(2), MONDAY.plusDays(4))
            .addFreeDay(MONDAY.plusDays(3))
            .addFreeDay(MONDAY.plusDays(4), MONDAY.plusDays(9))
            .build();
    ContactRecording recording =
        ContactRecording.builder()
            .sampling(ContactSampling.DAILY)
            .addNoContact(NoContact.builder().date(MONDAY).entered(MONDAY.plusDays(5)).build())
            .build();
    BeforeAndAfterNamingResult result =
        BeforeAndAfterNaming.of(VISIT, MONDAY.plusDays(4))
            .analyze(ExposedDiary.of(diary, ContactLog.builder().recording(recording).build()));
    assertThat(result.rowsBefore()).isEqualTo(new LateRows(2, 4, 5));
    assertThat(result.rowsBefore().share()).hasValue(0.5);
    assertThat(result.rowsAfter()).isEqualTo(new LateRows(1, 1, 1));
    assertThat(new LateRows(0, 0, 3).share()).isEmpty();
  }

  @Test
  void withNoDayAfter_thereIsNothingToSetBesideEachOther() {
    BeforeAndAfterNamingResult result =
        BeforeAndAfterNaming.of(VISIT, MONDAY.plusWeeks(9))
            .analyze(ExposedDiaries.of(weeks(2, "----5--"), weeks(2, "----V--")));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).contains("14 days before and 0 from then on");
  }
}
