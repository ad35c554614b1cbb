// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MantelHaenszelTest {
  private static final double Z = 1.959963984540054;

  /** In R 4.2.2: mantelhaen.test(UCBAdmissions)$estimate and $conf.int. */
  @Test
  void oddsRatio_ofUcbAdmissions_isThatOfR() {
    MantelHaenszel pooled =
        MantelHaenszel.of(
            new int[][] {
              {512, 313, 89, 19},
              {353, 207, 17, 8},
              {120, 205, 202, 391},
              {138, 279, 131, 244},
              {53, 138, 94, 299},
              {22, 351, 24, 317}
            });
    assertThat(pooled.oddsRatio().orElseThrow()).isCloseTo(0.904696828258623, within(1e-9));
    assertThat(pooled.oddsRatioAt(-Z).orElseThrow()).isCloseTo(0.77190736175935, within(1e-9));
    assertThat(pooled.oddsRatioAt(Z).orElseThrow()).isCloseTo(1.06032976443666, within(1e-9));
  }

  /**
   * In Python, over rows (a, b, c, d) with n their sum: num = sum(a*(c+d)/n), den = sum(c*(a+b)/n),
   * var = sum(((a+b)*(c+d)*(a+c) - a*c*n)/n**2)/(num*den), num/den and num/den *
   * exp(+-1.959963984540054*sqrt(var)).
   */
  @Test
  void riskRatio_isThatOfAnIndependentComputation() {
    MantelHaenszel pooled =
        MantelHaenszel.of(
            new int[][] {
              {2, 2, 0, 8},
              {1, 3, 1, 7},
              {3, 1, 2, 6},
              {1, 2, 0, 9},
              {4, 1, 1, 4},
              {1, 1, 1, 4},
              {0, 2, 0, 6}
            });
    assertThat(pooled.riskRatio().orElseThrow()).isCloseTo(4.18, within(1e-12));
    assertThat(pooled.riskRatioAt(-Z).orElseThrow()).isCloseTo(1.7246282292587487, within(1e-9));
    assertThat(pooled.riskRatioAt(Z).orElseThrow()).isCloseTo(10.131110985878797, within(1e-9));
  }

  /**
   * One stratum of 60,000, 50,000, 40,000 and 70,000: (6 7) / (5 4), (6 / 11) / (4 / 11), and in
   * Python with fractions v = (n1 * n0 * m - a * c * n) / (a * n0 * c * n1) and 1/a + 1/b + 1/c +
   * 1/d, then ratio * exp(z * sqrt(v)). The product of two such counts is above the greatest int.
   */
  @Test
  void ratios_ofCountsWhoseProductsExceedAnInt_areThoseOfTheirFractions() {
    MantelHaenszel pooled = MantelHaenszel.of(new int[][] {{60_000, 50_000, 40_000, 70_000}});
    assertThat(pooled.oddsRatio().orElseThrow()).isCloseTo(2.1, within(1e-12));
    assertThat(pooled.riskRatio().orElseThrow()).isCloseTo(1.5, within(1e-12));
    double risk = 1 / 60_000.0 - 1 / 110_000.0 + 1 / 40_000.0 - 1 / 110_000.0;
    assertThat(pooled.riskRatioAt(Z).orElseThrow())
        .isCloseTo(1.5 * Math.exp(Z * Math.sqrt(risk)), within(1e-9));
    double odds = 1 / 60_000.0 + 1 / 50_000.0 + 1 / 40_000.0 + 1 / 70_000.0;
    assertThat(pooled.oddsRatioAt(-Z).orElseThrow())
        .isCloseTo(2.1 * Math.exp(-Z * Math.sqrt(odds)), within(1e-9));
  }

  /** A stratum of over 2^31 days together: its ratios are those of a tenth of it. */
  @Test
  void ratios_ofAStratumBeyondAnInt_areThoseOfItsShares() {
    int k = 100_000_000;
    MantelHaenszel great = MantelHaenszel.of(new int[][] {{9 * k, 6 * k, 4 * k, 8 * k}});
    assertThat(great.oddsRatio().orElseThrow()).isCloseTo(3, within(1e-12));
    assertThat(great.riskRatio().orElseThrow()).isCloseTo(1.8, within(1e-12));
  }

  @Test
  void strataThatSayNothing_giveNoRatio() {
    MantelHaenszel pooled = MantelHaenszel.of(new int[][] {{3, 2, 0, 0}, {0, 0, 0, 0}});
    assertThat(pooled.riskRatio()).isEmpty();
    assertThat(pooled.oddsRatio()).isEmpty();
    assertThat(pooled.riskRatioAt(Z)).isEmpty();
  }

  @Test
  void noCaseWithout_isAnInfiniteRatioWithoutInterval() {
    MantelHaenszel pooled = MantelHaenszel.of(new int[][] {{3, 2, 0, 5}});
    assertThat(pooled.riskRatio()).hasValue(Double.POSITIVE_INFINITY);
    assertThat(pooled.riskRatioAt(-Z)).isEmpty();
  }
}
