// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;

class GradedContrastTest {
  private static final GradedContrast VISITS = GradedContrast.of(VISIT);

  /** Three Fridays rated 8 with a visit, three rated 2 without; all else alike. */
  private static final String RATED = weeks(3, "1111811") + weeks(3, "1111211");

  private static final String VISITED = weeks(3, "----V--") + weeks(3, "-------");

  /**
   * In Python, over the files of the sample: calendar weeks, cut by phases and blocks, X and Y of
   * each period minus np.nanmean over its weeks; np.nansum(X * Y) / np.nansum(X * PX), PX the
   * context of the rated days only.
   */
  @Test
  void joannesEffect_isThatOfAnIndependentComputation() {
    GradedContrastResult result =
        GradedContrast.of(Context.contactWith(MOTHER_IN_LAW))
            .analyze(SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow().ratings());
    assertThat(result.effect().orElseThrow()).isCloseTo(5 / 3.0, within(1e-9));
    assertThat(result.weeks()).isEqualTo(30);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .startsWith(
            "Headache is rated 1.7 points of 10 higher on days with contact with mother-in-law than"
                + " on days of the same weekday, phase and 12-week block without it (27 days with"
                + " it, 119 without; 95 % interval 0.7 to 2.6, p = ");
  }

  /** Of comb(6, 3) = 20 places of the three bad weeks 2 are as extreme: all or none on a visit. */
  @Test
  void p_isTheShareOfOrdersOfTheWeeks() {
    GradedContrastResult result = VISITS.analyze(ExposedDiaries.rated(RATED, VISITED));
    assertThat(result.effect().orElseThrow()).isCloseTo(6, within(1e-9));
    assertThat(result.p().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(result.smallestP().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(result.exact()).isTrue();
    assertThat(result.meanExposed()).hasValue(8);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to tell whether the rating of headache goes with a visit: 3 days with it, 39"
                + " without in 6 weeks (p = 0.100); the least that any order of these weeks could give"
                + " is p = 0.100; medical clearance of headache is not known");
  }

  @Test
  void theInterval_holdsTheEffectAndExcludesZeroJustWherePIsSmall() {
    GradedContrastResult clear =
        VISITS.analyze(
            ExposedDiaries.rated(
                "1111711 1111811 1111911 1111811 1111211 1111311 1111111 1111211",
                weeks(4, "----V--") + weeks(4, "-------")));
    Interval interval = clear.interval().orElseThrow();
    assertThat(clear.p().orElseThrow()).isLessThan(0.05);
    assertThat(interval.low()).isPositive();
    assertThat(clear.effect().orElseThrow()).isBetween(interval.low(), interval.high());
  }

  /**
   * In numpy, over all 40,320 orders of the eight weeks: p(b) = (1 + (abs(Ty - b * Tx) >= abs(T - b
   * * S)).sum()) / (1 + len(P)); p(0) = .02860, and p falls to .05 at 4 and 8.
   */
  @Test
  void theInterval_isThatOfAllOrdersOfTheWeeks() {
    GradedContrastResult result =
        VISITS.analyze(
            ExposedDiaries.rated(
                "1111711 1111811 1111911 1111811 1111211 1111311 1111111 1111211",
                weeks(4, "----V--") + weeks(4, "-------")));
    assertThat(result.effect().orElseThrow()).isCloseTo(6, within(1e-9));
    assertThat(result.p().orElseThrow())
        .isCloseTo(.0286, within(5 * Math.sqrt(.0286 * .9714 / 9_999)));
    Interval interval = result.interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(4, within(.05));
    assertThat(interval.high()).isCloseTo(8, within(.05));
    assertThat(result.meanExposed()).hasValue(8);
    // 48 days rated 1 and four Fridays rated 2, 3, 1 and 2
    assertThat(result.meanUnexposed().orElseThrow()).isCloseTo(56 / 52.0, within(1e-12));
  }

  @Test
  void aLowerRating_isSaidToBeLower() {
    GradedContrastResult result =
        VISITS.analyze(
            ExposedDiaries.rated(
                "1111211 1111311 1111111 1111211 1111711 1111811 1111911 1111811",
                weeks(4, "----V--") + weeks(4, "-------")));
    assertThat(result.headline())
        .startsWith(
            "Headache is rated 6.0 points of 10 lower on days with a visit than on days of the same"
                + " weekday without it (4 days with it, 52 without; 95 % interval -8.0 to -4.0,"
                + " p = 0.0");
  }

  @Test
  void theSeed_changesTheDrawsAndNotTheEffect() {
    ExposedRatings exposed =
        ExposedDiaries.rated(
            "1111711 1111811 1111911 1111811 1111211 1111311 1111111 1111211",
            weeks(4, "----V--") + weeks(4, "-------"));
    GradedContrastResult one = VISITS.analyze(exposed);
    GradedContrastResult other = VISITS.withSeed(1L << 40).analyze(exposed);
    assertThat(other.p()).isNotEqualTo(one.p());
    assertThat(other.effect()).isEqualTo(one.effect());
    assertThat(one.exact()).isFalse();
  }

  @Test
  void visitsOnEveryFriday_cannotBeToldFromTheWeekday() {
    GradedContrastResult result =
        VISITS.analyze(ExposedDiaries.rated(weeks(8, "1111811"), weeks(8, "----V--")));
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE);
    assertThat(result.headline()).startsWith("The diary cannot tell a visit from the weekday");
  }

  @Test
  void fewWeeks_areTooFewToExchange() {
    GradedContrastResult result =
        VISITS.analyze(
            ExposedDiaries.rated(weeks(3, "1111811"), weeks(2, "----V--") + weeks(1, "-------")));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).contains(": 3 weeks with a rating (4 needed)");
    assertThat(result.shortfalls())
        .extracting(Shortfall::found, Shortfall::needed)
        .containsExactly(tuple(3, 4));
  }

  @Test
  void unevenAsking_isDescribed() {
    assertThat(
            VISITS
                .analyze(ExposedDiaries.rated("5-".repeat(50), "V-".repeat(39) + "V.".repeat(11)))
                .conclusion())
        .isEqualTo(Conclusion.DESCRIBED);
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withLeastWeeks(1))
        .withMessage("leastWeeks must be at least 2, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withAlpha(1))
        .withMessage("alpha must be in (0, 1), but was 1.0");
    assertThat(VISITS.withDraws(99).withLeastWeeks(2).withLag(28).withSeed(3).seed()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withLag(-29))
        .withMessage("lag must be -28 to 28, but was -29");
  }
}
