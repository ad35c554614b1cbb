// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {

  private static List<Double> values(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList();
  }

  // R, without ties: cor.test(seq_along(x), x, method = "kendall", exact = TRUE)$p.value;
  // R, with ties: mean(abs(all) >= abs(s)) over S of all permutations of the values
  @ParameterizedTest
  @CsvSource({
    "3 1 2 5 4 7 6 8 10 9 12 11, 54, 4.4129288921057608e-05",
    "4 7 1 2 11 14 19 18 3 20 5 12 10 6 9 16 13 15 8 22 17 21, 91, 0.0099433728534052968",
    "0 0 1 1 2 2 2 4, 23, 0.0011904761904761906",
    "0 1 1 0 2 3 3, 14, 0.038095238095238099",
    "4 4 3 4 0 0 1 1, -13, 0.12261904761904761"
  })
  void p_isThatOfRAndOfAllPermutations(String series, long s, double p) {
    MannKendall found = MannKendall.of(values(series));
    assertThat(found.s()).isEqualTo(s);
    assertThat(found.p()).isCloseTo(p, within(1e-14));
  }

  private static long statistic(List<Integer> values) {
    long s = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        s += Integer.compare(values.get(i), values.get(j));
      }
    }
    return s;
  }

  private static void permute(List<Integer> rest, List<Integer> order, List<Long> found) {
    if (rest.isEmpty()) {
      found.add(Math.abs(statistic(order)));
    }
    for (int i = 0; i < rest.size(); i++) {
      List<Integer> others = new ArrayList<>(rest);
      List<Integer> longer = new ArrayList<>(order);
      longer.add(others.remove(i));
      permute(others, longer, found);
    }
  }

  @Property(tries = 60)
  void p_isTheShareOfOrdersAtLeastAsExtreme(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 3) Integer> values) {
    List<Long> all = new ArrayList<>();
    permute(values, List.of(), all);
    long s = Math.abs(statistic(values));
    double share = all.stream().filter(t -> t >= s).count() / (double) all.size();
    assertThat(MannKendall.of(values.stream().map(Double::valueOf).toList()).p())
        .isCloseTo(share, within(1e-12));
  }

  @Property(tries = 60)
  void reversedSeries_hasTheOppositeStatisticAndTheSameP(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 4) Integer> values) {
    List<Double> series = values.stream().map(Double::valueOf).toList();
    List<Double> reversed = new ArrayList<>(series);
    Collections.reverse(reversed);
    MannKendall there = MannKendall.of(series);
    MannKendall back = MannKendall.of(reversed);
    assertThat(back.s()).isEqualTo(-there.s());
    assertThat(back.p()).isCloseTo(there.p(), within(1e-12)).isBetween(0.0, 1.0);
  }

  @Test
  void allEqual_isNoTrend() {
    assertThat(MannKendall.of(values("2 2 2 2"))).isEqualTo(new MannKendall(0, 1));
  }

  @Test
  void oneValue_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannKendall.of(List.of(1.0)))
        .withMessage("values must be at least 2, but were 1");
  }
}
