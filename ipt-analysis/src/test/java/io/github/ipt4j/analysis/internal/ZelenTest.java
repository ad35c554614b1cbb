// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.Ints;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ZelenTest {
  /**
   * In R 4.2.2, with a = 0:10 the first cell of the first table: w = choose(14, a) * choose(15, 10
   * - a) * choose(39, 5 - a) * choose(38, 4 + a); sum(w[w <= w[2]]) / sum(w).
   */
  @Test
  void fridaysThatFell_andOtherDaysThatDidNot_haveThePOfR() {
    assertThat(Zelen.p(new int[] {1, 13, 9, 6}, new int[] {4, 35, 5, 33}))
        .isCloseTo(.0796364469895781, within(1e-9));
  }

  @Test
  void oneTableWithoutEvents_saysNothing() {
    assertThat(Zelen.p(new int[] {0, 5, 3, 2}, new int[] {0, 4, 0, 6})).isEqualTo(1);
  }

  @Property(tries = 300)
  void everyArrangementOfTheEventsOverTheDays_givesTheSameP(
      @ForAll @Size(4) List<@IntRange(max = 3) Integer> one,
      @ForAll @Size(4) List<@IntRange(max = 3) Integer> two) {
    int[] first = Ints.toArray(one);
    int[] second = Ints.toArray(two);
    assertThat(Zelen.p(first, second)).isCloseTo(byArrangement(first, second), within(1e-9));
    assertThat(Zelen.p(second, first)).isCloseTo(byArrangement(first, second), within(1e-9));
  }

  /** Goes through all sets of days of both tables that have as many events as the observed ones. */
  private static double byArrangement(int[] first, int[] second) {
    long[] one = arrangements(first);
    long[] two = arrangements(second);
    int sum = first[0] + second[0];
    long observed = one[first[0]] * two[second[0]];
    long all = 0;
    long extreme = 0;
    for (int a = 0; a <= sum; a++) {
      if (a < one.length && sum - a < two.length) {
        long ways = one[a] * two[sum - a];
        all += ways;
        extreme += ways <= observed ? ways : 0;
      }
    }
    return (double) extreme / all;
  }

  /** Counts the sets of days with that many events by how many lie in the first group. */
  private static long[] arrangements(int[] table) {
    int inFirst = table[0] + table[1];
    int days = inFirst + table[2] + table[3];
    long[] ways = new long[days + 1];
    for (int set = 0; set < 1 << days; set++) {
      if (Integer.bitCount(set) == table[0] + table[2]) {
        ways[Integer.bitCount(set & ((1 << inFirst) - 1))]++;
      }
    }
    return ways;
  }
}
