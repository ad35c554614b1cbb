// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.List;

/**
 * The Mann-Kendall statistic of a series and its exact two-sided p-value, ties allowed.
 *
 * <p>S is the number of pairs in which the later value is greater less the number in which it is
 * smaller. Under the null all orders of the values are equally likely; then the number of
 * inversions of a multiset with t_1, ..., t_k equal values has the Gaussian multinomial coefficient
 * [n; t_1, ..., t_k]_q as its generating function, and S = pairs not tied - 2 inversions. So the
 * distribution is a product of polynomials, and no order is listed.
 *
 * <p>Assumption: the values are exchangeable. Themes that carry over from one session to the next
 * are not, and the p-value is then too small.
 *
 * <p>Sources: H. B. Mann, Econometrica 13 (1945) 245-259, doi 10.2307/1907187; P. A. MacMahon,
 * American Journal of Mathematics 35 (1913) 281-322, doi 10.2307/2370312.
 *
 * @param s the statistic
 * @param p the two-sided p-value: the probability of an |S| at least as large
 */
public record MannKendall(long s, double p) {

  /**
   * Returns the statistic and its p-value.
   *
   * @param values the series in the order of time, at least two values
   * @return the statistic; p is 1 where all values are equal
   */
  public static MannKendall of(List<Double> values) {
    checkArgument(values.size() >= 2, "values must be at least 2, but were %s", values.size());
    long s = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        s += (long) Math.signum(values.get(j) - values.get(i));
      }
    }
    return new MannKendall(s, twoSided(Math.abs(s), HashMultiset.create(values)));
  }

  private static double twoSided(long s, Multiset<Double> values) {
    double[] inversions = {1};
    int placed = 0;
    for (Multiset.Entry<Double> tied : values.entrySet()) {
      for (int i = 1; i <= tied.getCount(); i++) {
        inversions = divided(multiplied(inversions, placed + i), i);
      }
      placed += tied.getCount();
    }
    double all = Arrays.stream(inversions).sum();
    double extreme = 0;
    for (int k = 0; k < inversions.length; k++) {
      if (Math.abs(inversions.length - 1 - 2 * k) >= s) {
        extreme += inversions[k];
      }
    }
    return Math.min(1, extreme / all);
  }

  /** Multiplies by 1 + q + ... + q^(m-1). */
  private static double[] multiplied(double[] polynomial, int m) {
    double[] product = new double[polynomial.length + m - 1];
    for (int i = 0; i < polynomial.length; i++) {
      for (int j = 0; j < m; j++) {
        product[i + j] += polynomial[i];
      }
    }
    return product;
  }

  /** Divides by 1 + q + ... + q^(m-1), which leaves no remainder. */
  private static double[] divided(double[] polynomial, int m) {
    double[] quotient = new double[polynomial.length - m + 1];
    for (int i = 0; i < quotient.length; i++) {
      double rest = polynomial[i];
      for (int j = Math.max(0, i - m + 1); j < i; j++) {
        rest -= quotient[j];
      }
      quotient[i] = rest;
    }
    return quotient;
  }
}
