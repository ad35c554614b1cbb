// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The effects of one group and of two. */
class GroupEffectsTest {
  private static final double EXACT = 1e-12;
  private static final double[] FIRST = {18, 21, 15, 22, 17, 12, 25, 19};
  private static final double[] LAST = {9, 14, 15, 10, 16, 4, 20, 8};

  /** scipy: exp(gammaln(df/2) - .5*log(df/2) - gammaln((df-1)/2)). */
  @ParameterizedTest
  @CsvSource({
    "2, 0.5641895835477564",
    "3, 0.7236012545582676",
    "7, 0.8882029076727512",
    "10, 0.922745608053087",
    "131, 0.9942620310569841",
    "132, 0.994305596820878"
  })
  void correction_isThatOfTheGammaFunction(int degrees, double j) {
    assertThat(SmallSample.correction(degrees)).isEqualTo(j, within(1e-11));
  }

  @Test
  void correction_ofFewerDegrees_isRefused() {
    assertThatThrownBy(() -> SmallSample.correction(1))
        .hasMessage("degrees must be at least 2, but were 1");
  }

  /**
   * numpy: m = (f-l).mean(), v1, v2 = var(ddof=1), r = corrcoef; d = m/sqrt((v1+v2)/2), variance as
   * Bonett 2008 has it; times J of 7 degrees. The other with its slopes: {@code python3
   * src/test/peers/gain_numpy.py}.
   */
  @Test
  void gains_areThoseOfNumpy() {
    PrePost gain = PrePost.of(FIRST, LAST, -1);
    PrePost.Effect average = gain.averageGain().orElseThrow();
    assertThat(average.value()).isEqualTo(1.263032730479101, within(EXACT));
    assertThat(average.low()).isEqualTo(0.4385176820253684, within(EXACT));
    assertThat(average.high()).isEqualTo(2.087547778932833, within(EXACT));
    PrePost.Effect repeated = gain.repeatedGain().orElseThrow();
    assertThat(repeated.value()).isEqualTo(1.2419107716212345, within(EXACT));
    assertThat(repeated.low()).isEqualTo(0.39886371953408817, within(EXACT));
    assertThat(repeated.high()).isEqualTo(2.084957823708381, within(EXACT));
    PrePost.Effect unlike =
        PrePost.of(new double[] {20, 21, 19, 22, 20}, new double[] {3, 14, 1, 22, 9}, -1)
            .repeatedGain()
            .orElseThrow();
    assertThat(unlike.value()).isEqualTo(0.3144717231622726, within(EXACT));
    assertThat(unlike.low()).isEqualTo(-0.2077794092428083, within(EXACT));
    assertThat(unlike.high()).isEqualTo(0.8367228555673536, within(EXACT));
    assertThat(PrePost.of(FIRST, LAST, 1).averageGain().orElseThrow().value())
        .isEqualTo(-1.263032730479101, within(EXACT));
    assertThat(gain.meanFirst()).hasValue(18.625);
    assertThat(gain.meanLast()).hasValue(12);
  }

  @Test
  void gains_ofTooFewOrOfEqualTotals_areNone() {
    PrePost two = PrePost.of(new double[] {3, 5}, new double[] {1, 2}, -1);
    assertThat(two.averageGain()).isEmpty();
    assertThat(two.repeatedGain()).isEmpty();
    assertThat(two.deviationFirst().orElseThrow()).isEqualTo(Math.sqrt(2), within(EXACT));
    assertThat(two.deviationLast().orElseThrow()).isEqualTo(Math.sqrt(.5), within(EXACT));
    PrePost same = PrePost.of(new double[] {3, 3, 3}, new double[] {3, 3, 3}, -1);
    assertThat(same.averageGain()).isEmpty();
    assertThat(same.repeatedGain()).isEmpty();
    PrePost shifted = PrePost.of(new double[] {3, 5, 9}, new double[] {2, 4, 8}, -1);
    assertThat(shifted.averageGain()).isPresent();
    assertThat(shifted.repeatedGain()).isEmpty();
    PrePost none = PrePost.of(new double[0], new double[0], -1);
    assertThat(none.meanFirst()).isEmpty();
    assertThat(none.meanLast()).isEmpty();
    PrePost one = PrePost.of(new double[] {4}, new double[] {2}, -1);
    assertThat(one.meanFirst()).hasValue(4);
    assertThat(one.deviationFirst()).isEmpty();
    assertThat(one.deviationLast()).isEmpty();
  }

  /** numpy: pooled variance with n - 1, J of 11 degrees, variance 1/8 + 1/5 + g*g/26. */
  @Test
  void twoMeans_areThoseOfNumpy() {
    double[] changes = new double[FIRST.length];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = FIRST[i] - LAST[i];
    }
    TwoMeans g = TwoMeans.of(changes, new double[] {3, 1, -2, 6, 0}).orElseThrow();
    assertThat(g.value()).isEqualTo(1.184958974220258, within(EXACT));
    assertThat(g.low()).isEqualTo(-0.021661003628882458, within(EXACT));
    assertThat(g.high()).isEqualTo(2.3915789520693984, within(EXACT));
    assertThat(TwoMeans.of(new double[] {1}, new double[] {1, 2})).isEmpty();
    assertThat(TwoMeans.of(new double[] {1, 2}, new double[] {2})).isEmpty();
    assertThat(TwoMeans.of(new double[] {1, 1}, new double[] {2, 2})).isEmpty();
  }

  /**
   * Newcombe 1998, table II, method 10; all rows computed again by R 4.2: with w(x, n) =
   * prop.test(x, n, correct = FALSE)$conf.int and a, b those of both, d - sqrt((p1 - a[1])^2 +
   * (b[2] - p2)^2) and d + sqrt((a[2] - p1)^2 + (p2 - b[1])^2).
   */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void difference_hasThePublishedInterval(int x1, int n1, int x2, int n2, double low, double high) {
    RiskDifference difference = RiskDifference.of(x1, n1, x2, n2);
    assertThat(difference.value()).isEqualTo((double) x1 / n1 - (double) x2 / n2);
    assertThat(difference.low()).isEqualTo(low, within(5.1e-5));
    assertThat(difference.high()).isEqualTo(high, within(5.1e-5));
  }

  @Test
  void difference_fromNobody_isRefused() {
    assertThatThrownBy(() -> RiskDifference.of(0, 0, 1, 3))
        .hasMessage("n must be above 0, but were 0 and 3");
    assertThatThrownBy(() -> RiskDifference.of(1, 3, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void risks_areThoseOfTheRiskRatio() {
    int[][] strata = {{4, 6, 1, 9}, {2, 3, 5, 15}, {0, 0, 3, 3}};
    MantelHaenszel pooled = MantelHaenszel.of(strata);
    assertThat(pooled.exposedRisk().orElseThrow() / pooled.unexposedRisk().orElseThrow())
        .isEqualTo(pooled.riskRatio().orElseThrow(), within(EXACT));
    // 4*10/20 + 2*20/25 = 3.6 of 10*10/20 + 5*20/25 = 9
    assertThat(pooled.exposedRisk().orElseThrow()).isEqualTo(3.6 / 9, within(EXACT));
    assertThat(MantelHaenszel.of(new int[][] {{0, 0, 3, 3}}).exposedRisk()).isEmpty();
    assertThat(MantelHaenszel.of(new int[][] {{0, 0, 3, 3}}).unexposedRisk()).isEmpty();
  }
}
