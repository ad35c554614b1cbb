// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.internal.exact.WeekdayFigures;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WeeklyPeriodicityTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final WeeklyPeriodicity WEEKLY = WeeklyPeriodicity.withDefaults();

  static Stream<WeekdayFigures> figures() {
    return WeekdayFigures.all();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void test_referenceCounts_giveTheReferenceFigures(WeekdayFigures figures) {
    WeekdayCounts counts = figures.counts();
    WeekdayRhythm test = WEEKLY.test(counts);
    assertThat(test.exact()).isTrue();
    assertThat(test.p()).isCloseTo(figures.pHermansRasson(), EXACT);
    assertThat(WEEKLY.p(counts)).hasValue(test.p());
    if (figures.windowFrom() == WeekdayFigures.NONE) {
      assertThat(test.window()).isEmpty();
    } else {
      WeekdayWindow window = test.window().orElseThrow();
      assertThat(window.from()).isEqualTo(DayOfWeek.of(figures.windowFrom() + 1));
      assertThat(window.days()).isEqualTo(figures.windowDays());
      assertThat(window.logLikelihoodRatio()).isCloseTo(figures.scan(), EXACT);
      assertThat(window.p()).isCloseTo(figures.pScan(), EXACT);
      assertThat(window.observed()).isEqualTo(window.eventsOf(counts));
      MeanDay mean = MeanDay.of(counts);
      assertThat(mean.position()).isCloseTo(figures.meanDay(), EXACT);
      assertThat(mean.concentration()).isCloseTo(figures.concentration(), EXACT);
    }
  }

  /** R 4.2.2: qbeta(c(.025, .975), x + .5, n - x + .5), with 0 and 1 at the ends. */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 0.217196267509211",
    "1, 10, 0.0110116737631611, 0.381314771066616",
    "5, 12, 0.180478694789702, 0.68805957495988",
    "12, 12, 0.814694061687515, 1"
  })
  void jeffreys_reference_counts_give_the_quantiles_of_r(int x, int n, double low, double high) {
    Interval interval = new Share(x, n).jeffreys();
    assertThat(interval.low()).isCloseTo(low, EXACT);
    assertThat(interval.high()).isCloseTo(high, EXACT);
  }

  @Test
  void analyze_joannesTwelveWeeks_findsTheEndOfTheWeek() {
    WeeklyPeriodicityResult result = WEEKLY.analyze(SyntheticDiaries.joanne());
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.p().orElseThrow()).isCloseTo(0.006285816971062793, EXACT);
    assertThat(result.pOnset().orElseThrow()).isCloseTo(0.010053752660338477, EXACT);
    assertThat(result.counts().exposure()).containsExactly(12, 10, 9, 12, 8, 7, 6);
    assertThat(result.counts().events()).containsExactly(0, 1, 1, 3, 5, 1, 0);
    assertThat(result.onsetCounts().exposure()).containsExactly(12, 10, 8, 11, 6, 4, 6);
    assertThat(result.onsetCounts().events()).containsExactly(0, 1, 1, 3, 4, 1, 0);
    assertThat(result.headline())
        .isEqualTo(
            "Headaches are more frequent on Thursday and Friday: 8 of 11 headache days (spread evenly"
                + " over the recorded days would give 3.4), p = 0.006");
  }

  @Test
  void withers_outsideTheirRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withAlpha(0))
        .withMessage("alpha must be in (0, 1), but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withAlpha(1))
        .withMessage("alpha must be in (0, 1), but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withExactUpTo(31))
        .withMessage("exactUpTo must be 0 to 30, but was 31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withExactUpTo(-1))
        .withMessage("exactUpTo must be 0 to 30, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKLY.withMinimumSymptomDays(0))
        .withMessage("minimumSymptomDays must be at least 1, but was 0");
    assertThat(WEEKLY.withDraws(99).withExactUpTo(0).withMinimumSymptomDays(1))
        .isNotEqualTo(WEEKLY);
  }

  /**
   * With 20 free days of 300 the free days are enumerated; above 15 of either, tables are drawn.
   */
  @ParameterizedTest
  @CsvSource({"15, true", "16, false", "284, false", "285, true"})
  void test_few_events_or_few_free_days_are_enumerated(int events, boolean exact) {
    int[] exposure = {60, 40, 40, 40, 40, 40, 40};
    int[] drawn = new int[7];
    for (int i = 0; i < events; i++) {
      int day = i % 7;
      while (drawn[day] == exposure[day]) {
        day = (day + 1) % 7;
      }
      drawn[day]++;
    }
    WeekdayRhythm test = WEEKLY.test(WeekdayCounts.of(exposure, drawn));
    assertThat(test.exact()).isEqualTo(exact);
    assertThat(test.p()).isBetween(0.0, 1.0);
  }

  @Test
  void jeffreys_of_nothing_and_intervals_upside_down_are_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Share(0, 0).jeffreys())
        .withMessage("of must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0.5, 0.4, 0.95))
        .withMessage("low must be at most high, but was 0.5 and 0.4");
  }
}
