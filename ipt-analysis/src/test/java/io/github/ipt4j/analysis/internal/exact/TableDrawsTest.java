// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableDrawsTest {
  private static final Margins STRATA =
      Margins.of(new int[][] {{2, 3, 1}, {0, 2, 2}, {3, 3, 0}}, new int[] {2, 3, 5});

  static Stream<BiFunction<Margins, Seed, TableDraws>> ways() {
    return Stream.of(
        ShuffledDraws::new, ConditionalDraws::new, LateDraws::new, ScatteredDraws::new);
  }

  /** Every pooled table as often as the subsets of days say; chi-squared on about twenty tables. */
  @ParameterizedTest
  @MethodSource("ways")
  void next_smallStrata_givesEachTableItsShare(BiFunction<Margins, Seed, TableDraws> way) {
    Map<String, Double> shares = new HashMap<>();
    for (int[] a : new Subsets(new int[] {2, 3, 1}, 2).tables()) {
      for (int[] b : new Subsets(new int[] {0, 2, 2}, 3).tables()) {
        for (int[] c : new Subsets(new int[] {3, 3, 0}, 5).tables()) {
          shares.merge(
              Arrays.toString(Subsets.sum(Subsets.sum(a, b), c)), 1.0 / (15 * 4 * 6), Double::sum);
        }
      }
    }
    int draws = 40_000;
    Map<String, Integer> drawn = new HashMap<>();
    TableDraws tables = way.apply(STRATA, new Seed(3));
    int[] counts = new int[3];
    for (int i = 0; i < draws; i++) {
      tables.next(counts);
      drawn.merge(Arrays.toString(counts), 1, Integer::sum);
    }
    assertThat(shares.keySet()).containsAll(drawn.keySet());
    double chiSquared =
        shares.entrySet().stream()
            .mapToDouble(
                e -> {
                  double expected = draws * e.getValue();
                  double apart = drawn.getOrDefault(e.getKey(), 0) - expected;
                  return apart * apart / expected;
                })
            .sum();
    int freedom = shares.size() - 1;
    assertThat(chiSquared)
        .isBetween(
            freedom - 4 * StrictMath.sqrt(2.0 * freedom),
            freedom + 5 * StrictMath.sqrt(2.0 * freedom));
  }

  /** The mean is N E_w / E and the covariance f (diag(p) - pp'), f = N (E - N) / (E - 1). */
  @ParameterizedTest
  @MethodSource("ways")
  void next_clientYears_haveTheMeanAndTheCovarianceOfTheNull(
      BiFunction<Margins, Seed, TableDraws> way) {
    int[] exposure = {48, 46, 45, 0, 44, 77, 36};
    for (int events : new int[] {43, 250}) {
      Margins margins = Margins.ofOne(exposure, events);
      double[] expected = margins.expected();
      TableDraws tables = way.apply(margins, new Seed(events));
      int draws = 20_000;
      double[] mean = new double[7];
      double[][] product = new double[7][7];
      int[] counts = new int[7];
      for (int i = 0; i < draws; i++) {
        tables.next(counts);
        assertThat(Arrays.stream(counts).sum()).isEqualTo(events);
        for (int a = 0; a < 7; a++) {
          mean[a] += (counts[a] - expected[a]) / draws;
          for (int b = 0; b < 7; b++) {
            product[a][b] += (counts[a] - expected[a]) * (counts[b] - expected[b]) / draws;
          }
        }
      }
      double factor = events * (296.0 - events) / 295;
      for (int a = 0; a < 7; a++) {
        for (int b = 0; b < 7; b++) {
          double share = exposure[a] / 296.0;
          double covariance = factor * ((a == b ? share : 0) - share * exposure[b] / 296.0);
          assertThat(product[a][b]).isCloseTo(covariance, within(0.25));
        }
        assertThat(mean[a]).isCloseTo(0, within(0.1));
      }
    }
  }

  /** The counts of one weekday exceed what fits into its bits in one go. */
  @Test
  void next_veryLongDiaries_keepTheTotals() {
    int[] exposure = {3000, 1, 2, 3000, 0, 3000, 3000};
    Margins margins = Margins.ofOne(exposure, 5_000);
    TableDraws draws = TableDraws.of(margins, Sampling.full(9_999), new Seed(9));
    assertThat(draws).isInstanceOf(ShuffledDraws.class);
    int[] counts = new int[7];
    double mean = 0;
    for (int i = 0; i < 200; i++) {
      draws.next(counts);
      assertThat(Arrays.stream(counts).sum()).isEqualTo(5_000);
      for (int c = 0; c < 7; c++) {
        assertThat(counts[c]).isBetween(0, exposure[c]);
      }
      mean += counts[3] / 200.0;
    }
    assertThat(mean).isCloseTo(5_000 * 3000.0 / 12_003, within(10.0));
  }

  @Test
  void of_manyFixedDraws_isPreparedOfManyOpenOnesLaterAndOfFewNever() {
    assertThat(TableDraws.of(STRATA, Sampling.full(1_000), new Seed(1)))
        .isInstanceOf(ConditionalDraws.class);
    assertThat(TableDraws.of(STRATA, Sampling.full(999), new Seed(1)))
        .isInstanceOf(ShuffledDraws.class);
    assertThat(TableDraws.of(STRATA, Sampling.sequential(9_999), new Seed(1)))
        .isInstanceOf(LateDraws.class);
    assertThat(TableDraws.of(STRATA, Sampling.sequential(999), new Seed(1)))
        .isInstanceOf(ShuffledDraws.class);
    int[] exposure = {400, 400};
    assertThat(TableDraws.of(Margins.ofOne(exposure, 500), Sampling.full(1_000), new Seed(1)))
        .isInstanceOf(ConditionalDraws.class);
    assertThat(TableDraws.of(Margins.ofOne(exposure, 501), Sampling.full(1_000), new Seed(1)))
        .isInstanceOf(ShuffledDraws.class);
  }

  @Test
  void of_moreCellsThanAWeekHas_countsEachSuccessByItself() {
    Margins week = Margins.ofOne(new int[7], 0);
    Margins longer = Margins.ofOne(new int[8], 0);
    assertThat(TableDraws.of(week, Sampling.full(99), new Seed(1)))
        .isInstanceOf(ShuffledDraws.class);
    assertThat(TableDraws.of(longer, Sampling.full(99), new Seed(1)))
        .isInstanceOf(ScatteredDraws.class);
    assertThat(TableDraws.of(longer, Sampling.full(9_999), new Seed(1)))
        .isInstanceOf(ScatteredDraws.class);
  }
}
