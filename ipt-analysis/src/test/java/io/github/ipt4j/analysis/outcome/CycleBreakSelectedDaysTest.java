// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CycleBreakSelectedDaysTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final CycleBreak CHOSEN =
      CycleBreak.on(MONDAY.plusWeeks(6)).withSelectedFromBaseline(true);
  private static final SymptomDiary DIARY =
      SymptomDiary.ofDays(
          Symptom.HEADACHE,
          MONDAY,
          "--5-5-- ----5.- -5--55- 5---5-- ----5-- ..5---- "
              + "----5-- ------5 ------- --5---- ---5--- -5-----");

  /** From the ninth week on headaches never end before Friday, so that none can begin on it. */
  @Test
  void noDayAtRiskAfter_isRefused_andNotCalledRarerOrMoreOften() {
    SymptomDiary diary =
        SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "----5--".repeat(8) + "---5555".repeat(8));
    CycleBreak question = CycleBreak.on(MONDAY.plusWeeks(8));
    for (CycleBreakResult result :
        List.of(
            question.withSelectedFromBaseline(true).analyze(diary),
            question.withTargetDays(DayOfWeek.FRIDAY).analyze(diary))) {
      assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
      assertThat(result.p()).isEmpty();
      assertThat(result.headline()).endsWith(": no day since on which it could begin (1 needed)");
    }
  }

  /**
   * In R, over all combn(12, 6) ways to deal the weeks to the earlier part: of the windows of one
   * to three weekdays the first with the greatest x log(x / e) + (K - x) log((K - x) / (K - e)),
   * where x onsets exceed the e that its days at risk let expect of K; the share of deals in which
   * its rate falls by at least 19 / 30, as on the observed Fridays, is 37 of 924. Of 1,999 deals
   * four standard errors are .0175.
   */
  @Test
  void theFridaysOfTheBaseline_areChosen_andTheirFallIsJudgedByAllDealsOfWeeks() {
    CycleBreakResult result = CHOSEN.analyze(DIARY);
    assertThat(result.days()).containsExactly(FRIDAY);
    assertThat(result.p().orElseThrow()).isCloseTo(37 / 924.0, within(.0175));
    CycleBreakResult many = CHOSEN.withDraws(99_999).analyze(DIARY);
    assertThat(many.p().orElseThrow()).isCloseTo(37 / 924.0, within(.0025));
    assertThat(result.headline()).contains("on Fridays, chosen from the time before, it began on");
  }

  @Test
  void theSameSeed_dealsTheSameWeeks_andAnotherSeedOthers() {
    double p = CHOSEN.withSeed(5).analyze(DIARY).p().orElseThrow();
    assertThat(CHOSEN.withSeed(5).analyze(DIARY).p()).hasValue(p);
    assertThat(
            LongStream.range(6, 16)
                .mapToDouble(s -> CHOSEN.withSeed(s).analyze(DIARY).p().orElseThrow())
                .distinct()
                .count())
        .isGreaterThan(1);
  }
}
