// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.testing.ErrorRates.Verdict;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds a wrong analysis out, lets a right one pass, and counts as others count. */
class ErrorRatesTest {
  /** No weekday has more headaches; weekends are hardly written down. */
  private static final SyntheticCases UNEVEN =
      SyntheticCases.withDefaults()
          .withSeed(11)
          .withWeeks(26)
          .withRate(0.3)
          .withMissing(ByWeekday.constant(0.05).with(0.85, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  private static final WeeklyPeriodicity OURS = WeeklyPeriodicity.withDefaults().withDraws(199);

  /** Claims in every so-manieth case. */
  private static Analysis<Long, AnalysisResult> claiming(long claims) {
    RawWeekdays raw = new RawWeekdays();
    return index -> new RawWeekdays.Result(raw, index < claims ? 99 : 0);
  }

  @Test
  void aTestOfRawWeekdayCounts_isFoundOutUnderUnevenRecording() {
    ErrorRates rates = ErrorRates.of(new RawWeekdays()).under(UNEVEN::diary).runs(60);

    assertThat(rates.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(rates.interval().low()).isGreaterThan(0.3);
  }

  @Test
  void ours_passesInTheSameWorld() {
    ErrorRates rates = ErrorRates.of(OURS).under(UNEVEN::diary).runs(100);

    assertThat(rates.verdict()).isNotEqualTo(Verdict.EXCEEDED);
    assertThat(rates.level()).isEqualTo(0.05);
  }

  @Tag("calibration")
  @Test
  void ours_holdsItsLevelOver4000Cases() {
    ErrorRates ours =
        ErrorRates.of(OURS.withDraws(999)).under(UNEVEN::diary).inParallel().runs(4_000);
    ErrorRates raw = ErrorRates.of(new RawWeekdays()).under(UNEVEN::diary).inParallel().runs(4_000);
    System.out.println("weekly test: " + ours + "\nraw counts:  " + raw);

    assertThat(ours.verdict()).isNotEqualTo(Verdict.EXCEEDED);
    assertThat(raw.verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void inParallel_givesTheSame() {
    ErrorRates.World<SymptomDiary> world = ErrorRates.of(new RawWeekdays()).under(UNEVEN::diary);

    assertThat(world.inParallel().runs(50).claimed()).isEqualTo(world.runs(50).claimed());
  }

  /**
   * Ends by scipy.stats.beta.ppf(a/2, x, n-x+1) and beta.ppf(1-a/2, x+1, n-x), with 0 and 1 at x =
   * 0 and x = n.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 400, .95, 0, .009179804584, BELOW",
    "17, 400, .95, .0249496192, .06717611444, HELD",
    "31, 400, .95, .05326265844, .1082029347, EXCEEDED",
    "30, 400, .99, .04506033942, .1154742282, HELD",
    "9, 400, .95, .01033885096, .04228103004, BELOW",
    "5, 5, .95, .4781762499, 1, EXCEEDED",
  })
  void interval_isExactAndDecides(
      int claims, int runs, double confidence, double low, double high, Verdict verdict) {
    ErrorRates rates =
        ErrorRates.of(claiming(claims)).under(index -> index).withConfidence(confidence).runs(runs);

    assertThat(rates.runs()).isEqualTo(runs);
    assertThat(rates.claims()).isEqualTo(claims);
    assertThat(rates.rate()).isEqualTo((double) claims / runs);
    assertThat(rates.interval().low()).isCloseTo(low, within(1e-9));
    assertThat(rates.interval().high()).isCloseTo(high, within(1e-9));
    assertThat(rates.interval().level()).isCloseTo(confidence, within(1e-12));
    assertThat(rates.verdict()).isEqualTo(verdict);
  }

  @Test
  void level_isInsideAtBothEndsOfTheInterval() {
    ErrorRates rates = ErrorRates.of(claiming(17)).under(index -> index).runs(400);
    Interval interval = rates.interval();

    assertThat(at(interval.low())).isEqualTo(Verdict.HELD);
    assertThat(at(interval.high())).isEqualTo(Verdict.HELD);
    assertThat(at(Math.nextDown(interval.low()))).isEqualTo(Verdict.EXCEEDED);
    assertThat(at(Math.nextUp(interval.high()))).isEqualTo(Verdict.BELOW);
  }

  private static Verdict at(double level) {
    return ErrorRates.of(claiming(17)).under(index -> index).decidingAt(level).runs(400).verdict();
  }

  @Test
  void conclusions_areCountedAndCasesFoundAgain() {
    ErrorRates rates = ErrorRates.of(claiming(2)).under(index -> index).runs(5);

    assertThat(rates.claimed()).containsExactly(0L, 1L);
    assertThat(rates.conclusions())
        .hasSize(Conclusion.values().length)
        .containsEntry(Conclusion.SUPPORTED, 2)
        .containsEntry(Conclusion.NOT_SUPPORTED, 3)
        .containsEntry(Conclusion.DESCRIBED, 0);
    assertThat(rates)
        .hasToString(
            "2 of 5 claimed, 0.4000 (0.0527 to 0.8534 with confidence 0.95), level 0.05: EXCEEDED");
  }

  @Test
  void levels_mustBeOneOrBeSaid() {
    ErrorRates.World<SymptomDiary> thin =
        ErrorRates.of(WeeklyPeriodicity.withDefaults()).under(UNEVEN.withRate(0)::diary);

    assertThat(thin.decidingAt(0.05).runs(3).claims()).isZero();
    assertThat(ErrorRates.of(claiming(1)).under(i -> i).runs(1).rate()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorRates.of(claiming(1)).under(i -> i).runs(0))
        .withMessage("runs must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorRates.of(claiming(1)).under(i -> i).decidingAt(1))
        .withMessage("level must be in (0, 1), but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorRates.of(claiming(1)).under(i -> i).decidingAt(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorRates.of(claiming(1)).under(i -> i).withConfidence(0))
        .withMessage("confidence must be in (0, 1), but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorRates.of(claiming(1)).under(i -> i).withConfidence(1));
    Analysis<Long, AnalysisResult> changing =
        index ->
            WeeklyPeriodicity.withDefaults()
                .withAlpha(index == 0 ? 0.05 : 0.01)
                .analyze(UNEVEN.diary(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorRates.of(changing).under(i -> i).runs(2))
        .withMessage(
            "level must be one in all results, or be said by decidingAt, but was [0.05, 0.01]");
  }
}
