// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.random.MixGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DrawnOrdersTest {

  /** Fisher and Yates as it is written in textbooks, with a list for the weeks that are left. */
  @Property(tries = 50)
  void theSums_areThoseOfWeeksThatChangePlacesWithinTheirGroups(
      @ForAll long seed,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 13) Integer> sizes) {
    List<int[]> groups = groups(sizes);
    int weeks = sizes.stream().mapToInt(i -> i).sum();
    double[][] products = new double[weeks][weeks];
    MixGenerator noise = new MixGenerator(seed + 1);
    Arrays.stream(products).forEach(row -> Arrays.setAll(row, i -> noise.nextDouble() - 0.5));
    int[] sizesAsArray = sizes.stream().mapToInt(i -> i).toArray();
    double[] sums = DrawnOrders.of(sizesAsArray, 20, new MixGenerator(seed)).sums(groups, products);
    MixGenerator random = new MixGenerator(seed);
    for (double sum : sums) {
      double expected = 0;
      for (int[] group : groups) {
        List<Integer> left = new ArrayList<>(Arrays.stream(group).boxed().toList());
        for (int i = 0; i < group.length; i++) {
          int j = i + (int) (random.nextDouble() * (group.length - i));
          Collections.swap(left, i, j);
          expected += products[group[i]][left.get(i)];
        }
      }
      assertThat(sum).isEqualTo(expected);
    }
  }

  private static List<int[]> groups(List<Integer> sizes) {
    List<int[]> groups = new ArrayList<>();
    int next = 0;
    for (int size : sizes) {
      int[] group = new int[size];
      for (int i = 0; i < size; i++) {
        group[i] = next++;
      }
      groups.add(group);
    }
    return groups;
  }

  /** Each of the six orders of three weeks in a sixth of 60,000: a standard error of 91. */
  @Test
  void everyOrder_isAsLikelyAsAnyOther() {
    double[][] products = {{0, 1, 2}, {0, 3, 6}, {0, 9, 18}};
    double[] sums =
        DrawnOrders.of(new int[] {3}, 60_000, new MixGenerator(1))
            .sums(List.of(new int[] {0, 1, 2}), products);
    Map<Double, Long> counts =
        Arrays.stream(sums)
            .boxed()
            .collect(Collectors.groupingBy(order -> order, Collectors.counting()));
    assertThat(counts).hasSize(6);
    assertThat(counts.values()).allSatisfy(n -> assertThat(n).isCloseTo(10_000, within(400L)));
  }
}
