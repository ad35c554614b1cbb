// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SurrogatesTest {
  private static final long[] DAYS = {0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 13, 14};

  /** Ten of the eleven steps are from one day to the next but for two gaps: nine pairs. */
  @Test
  void persistence_ofADiaryWithGaps_isThatOfPairsOfDaysInARow() {
    double[] values = {1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0};
    double mean = 5 / 12.0;
    double variance = mean * (1 - mean);
    double products = 0;
    int[][] pairs = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {6, 7}, {7, 8}, {8, 9}, {10, 11}};
    for (int[] pair : pairs) {
      products += (values[pair[0]] - mean) * (values[pair[1]] - mean) / pairs.length;
    }
    assertThat(Surrogates.of(DAYS, values).persistence())
        .isCloseTo(products / variance + 1 / 12.0, within(1e-12));
  }

  @Test
  void persistence_isNeverNegativeAndNeverOne() {
    double[] turns = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    assertThat(Surrogates.of(DAYS, turns).persistence()).isZero();
    double[] once = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
    assertThat(Surrogates.of(DAYS, once).persistence()).isEqualTo(.99);
  }

  /** Share of days, and lag-1 and lag-3 autocorrelation over a gap: rho and rho cubed. */
  @Test
  void surrogates_ofBothKinds_carryOnAsTheSeriesDoes() {
    double[] values = {1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0};
    Surrogates surrogates = Surrogates.of(DAYS, values);
    double rho = surrogates.persistence();
    double[][] states = surrogates.ofTwoStates(100_000, 5);
    double[][] normal = surrogates.gaussian(100_000, 6);
    double p = 5 / 12.0;
    for (int day = 0; day < DAYS.length; day++) {
      assertThat(mean(states, day, day)).isCloseTo(p, within(.007));
      assertThat(mean(normal, day, day)).isCloseTo(1, within(.02));
    }
    assertThat((mean(states, 0, 1) - p * p) / (p * (1 - p))).isCloseTo(rho, within(.015));
    assertThat((mean(states, 9, 10) - p * p) / (p * (1 - p)))
        .isCloseTo(rho * rho * rho, within(.015));
    assertThat(mean(normal, 0, 1)).isCloseTo(rho, within(.015));
    assertThat(mean(normal, 9, 10)).isCloseTo(rho * rho * rho, within(.015));
    assertThat(LongStream.of(DAYS).count()).isEqualTo(states[0].length);
  }

  private static double mean(double[][] series, int one, int other) {
    double sum = 0;
    for (double[] s : series) {
      sum += s[one] * s[other];
    }
    return sum / series.length;
  }
}
