// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static java.math.MathContext.DECIMAL128;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  /** A series of so many values that climbs through a saw, with as many ties as asked for. */
  private static List<Double> saw(int n, int distinct) {
    return IntStream.range(0, n)
        .mapToObj(i -> (double) ((i * 37 + i * i % 11 + i / 3) % distinct))
        .toList();
  }

  static IntStream lengths() {
    return IntStream.rangeClosed(2, 60);
  }

  /** Counted in whole numbers: [n]_q! divided by the factorials of the ties, without rounding. */
  @ParameterizedTest
  @MethodSource("lengths")
  void p_upTo60Values_isTheShareOfOrdersInWholeNumbers(int n) {
    for (int distinct : new int[] {2, 3, 7, 1000}) {
      List<Double> series = saw(n, distinct);
      BigInteger[] orders = {BigInteger.ONE};
      for (int i = 1; i <= n; i++) {
        orders = times(orders, i);
      }
      for (long ties : series.stream().collect(groupingBy(v -> v, counting())).values()) {
        for (int i = 2; i <= ties; i++) {
          orders = divided(orders, i);
        }
      }
      MannKendall found = MannKendall.of(series);
      BigInteger all = BigInteger.ZERO;
      BigInteger extreme = BigInteger.ZERO;
      for (int k = 0; k < orders.length; k++) {
        all = all.add(orders[k]);
        if (Math.abs(orders.length - 1 - 2 * k) >= Math.abs(found.s())) {
          extreme = extreme.add(orders[k]);
        }
      }
      double share = new BigDecimal(extreme).divide(new BigDecimal(all), DECIMAL128).doubleValue();
      assertThat(found.p()).isCloseTo(share, within(1e-12 * share + 1e-300)).isBetween(0.0, 1.0);
    }
  }

  private static BigInteger[] times(BigInteger[] polynomial, int m) {
    BigInteger[] product = new BigInteger[polynomial.length + m - 1];
    for (int k = 0; k < product.length; k++) {
      product[k] = BigInteger.ZERO;
      for (int j = Math.max(0, k - polynomial.length + 1); j < m && j <= k; j++) {
        product[k] = product[k].add(polynomial[k - j]);
      }
    }
    return product;
  }

  private static BigInteger[] divided(BigInteger[] polynomial, int m) {
    BigInteger[] quotient = new BigInteger[polynomial.length - m + 1];
    for (int k = 0; k < quotient.length; k++) {
      quotient[k] = polynomial[k];
      for (int j = Math.max(0, k - m + 1); j < k; j++) {
        quotient[k] = quotient[k].subtract(quotient[j]);
      }
    }
    return quotient;
  }

  /** The tail of the normal density by Simpson's rule, the variance by counting tied values. */
  @Test
  void p_ofMoreThan60Values_isThatOfTheNormalWithTiesAndCorrection() {
    for (int n = 61; n <= 600; n++) {
      for (int distinct : new int[] {2, 13, 1000}) {
        List<Double> series = saw(n, distinct);
        MannKendall found = MannKendall.of(series);
        double variance = n * (n - 1.0) * (2 * n + 5);
        for (double value : series) {
          // each of t equal values takes (t - 1)(2t + 5)
          long t = series.stream().filter(v -> v == value).count();
          variance -= (t - 1.0) * (2 * t + 5);
        }
        double z = Math.max(0, Math.abs(found.s()) - 1) / Math.sqrt(variance / 18);
        assertThat(found.p())
            .as("%s values of %s", n, distinct)
            .isCloseTo(Math.min(1, 2 * tail(z)), within(1e-9))
            .isBetween(0.0, 1.0);
      }
    }
  }

  private static double tail(double z) {
    int steps = 4000;
    double h = 12.0 / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double x = z + i * h;
      sum += (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.exp(-x * x / 2);
    }
    return sum * h / 3 / Math.sqrt(2 * Math.PI);
  }

  /**
   * In Python, y = [i * factor % modulus for i in range(n)]: 60 values by scipy 1.17.1's
   * kendalltau(range(n), y, method="exact"); more by 2 * norm.sf((abs(s) - 1) / sqrt(v / 18)) with
   * v = n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5)), whose value without the 1 is
   * that of method="asymptotic".
   */
  @ParameterizedTest
  @CsvSource({
    "60, 37, 101, 82, 0.60690719239160085",
    "171, 7919, 1009, -295, 0.69451740621576841",
    "300, 7919, 1009, -408, 0.81467481662022578",
    "300, 7, 5, 240, 0.88823365554934786",
    "600, 31, 613, 4122, 0.40082485749771057",
    "600, 1, 600, 179700, 7.8546180112521212e-294"
  })
  void s_ofALongSeries_isThatOfScipy(int n, int factor, int modulus, long s, double p) {
    List<Double> series =
        IntStream.range(0, n).mapToObj(i -> (double) (i * factor % modulus)).toList();
    MannKendall found = MannKendall.of(series);
    assertThat(found.s()).isEqualTo(s);
    assertThat(found.p()).isCloseTo(p, within(1e-9));
  }

  @Test
  void zerosOfEitherSign_areTied() {
    assertThat(MannKendall.of(List.of(0.0, -0.0, 1.0)))
        .isEqualTo(MannKendall.of(List.of(0.0, 0.0, 1.0)));
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
