// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every search has an end and every figure its value where tables are large. */
class LargeTablesTest {

  /**
   * Large tables, some of which no double holds at an odds ratio of 1. In Python, for n1 = a + b,
   * n0 = c + d, m = a + c and every k: w = comb(n1, k) * comb(n0, m - k) as integers, their
   * logarithms plus t k, and by 200 halvings of t the mean a, and each tail with half of P(a) =
   * .025.
   */
  @Test
  void estimateAndInterval_ofLargeTables_areThoseOfExactIntegers() {
    assertLarge(new int[] {564, 566, 566, 6304}, 11.092686513212955, 9.5984204698, 12.826414040);
    assertLarge(new int[] {6304, 566, 566, 564}, 11.092686513212813, 9.5984204698, 12.826414040);
    assertLarge(new int[] {900, 100, 100, 8900}, 797.2394170203759, 601.76120488, 1065.7027376);
    assertLarge(
        new int[] {20, 4000, 3000, 10}, 1.722829419350613e-5, 7.6738817155e-6, 3.5558787025e-5);
  }

  private static void assertLarge(int[] table, double estimate, double low, double high) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          ConditionalDistribution all =
              ConditionalDistribution.of(
                  Margins.ofOne(
                      new int[] {table[0] + table[1], table[2] + table[3]}, table[0] + table[2]));
          double[] interval = all.midPInterval(table[0], 0.05);
          assertThat(all.estimate(table[0]).orElseThrow() / estimate).isCloseTo(1, within(1e-9));
          assertThat(interval[0] / low).isCloseTo(1, within(1e-8));
          assertThat(interval[1] / high).isCloseTo(1, within(1e-8));
          assertThat(all.midP(table[0])).isPositive();
          assertThat(all.p(table[0])).isPositive();
        });
  }

  /**
   * Every total of a large table has an end to its search, and at the estimate that total is the
   * expected one: the mean is computed anew, from the distribution at that odds ratio.
   */
  @Property(tries = 40)
  void estimate_ofAnyTotalOfALargeTable_makesItTheExpectedOne(
      @ForAll @IntRange(min = 50, max = 2000) int exposed,
      @ForAll @IntRange(min = 50, max = 4000) int unexposed,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double cases,
      @ForAll @DoubleRange(min = 0, max = 1) double place) {
    Margins margins =
        Margins.ofOne(
            new int[] {exposed, unexposed}, (int) Math.round(cases * (exposed + unexposed)));
    ConditionalDistribution all = ConditionalDistribution.of(margins);
    int total = all.low() + 1 + (int) (place * (all.high() - all.low() - 2));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          double estimate = all.estimate(total).orElseThrow();
          ConditionalDistribution there = ConditionalDistribution.of(margins, estimate);
          double mean = 0;
          for (int k = there.low(); k <= there.high(); k++) {
            mean += k * there.mass(k);
          }
          assertThat(mean).isCloseTo(total, within(1e-6 * Math.max(1, total)));
          double[] interval = all.midPInterval(total, 0.05);
          assertThat(estimate).isBetween(interval[0], interval[1]);
        });
  }

  /** At an odds ratio of 5 the total lies where the null has no mass that a double holds. */
  @Test
  void power_ofALargeTable_isCertain() {
    ConditionalDistribution all =
        ConditionalDistribution.of(Margins.ofOne(new int[] {6000, 6000}, 6000));
    assertThat(all.power(5, 0.05)).isCloseTo(1, within(1e-12));
    assertThat(all.power(1 / 5.0, 0.05)).isCloseTo(1, within(1e-12));
  }

  @Test
  void marginsBeyondAnInt_areRefused() {
    int half = 1 << 30;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.ofOne(new int[] {half, half}, 1))
        .withMessage("exposure must sum to at most 2147483647, but was 2147483648");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margins.of(new int[][] {{half, 0}, {0, half}}, new int[] {1, 1}))
        .withMessage("exposure must sum to at most 2147483647, but was 2147483648");
  }
}
