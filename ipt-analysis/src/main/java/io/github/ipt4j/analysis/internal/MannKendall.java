// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Mann-Kendall statistic of a series and its two-sided p-value, ties allowed.
 *
 * <p>S is the number of pairs in which the later value is greater less the number in which it is
 * smaller. Under the null all orders of the values are equally likely. Up to 60 values the p-value
 * is exact: the number of inversions of a multiset with t_1, ..., t_k equal values has the Gaussian
 * multinomial coefficient [n; t_1, ..., t_k]_q as its generating function, and S = pairs not tied -
 * 2 inversions. So the distribution is a product of polynomials, each of which is kept as chances
 * that add up to 1, and no order is listed. Above 60 values it is the normal approximation with
 * variance (n (n - 1) (2n + 5) - sum of t (t - 1) (2t + 5)) / 18 and |S| less 1, which is 0 at
 * least.
 *
 * <p>Assumption: the values are exchangeable. Themes that carry over from one session to the next
 * are not, and the p-value is then too small.
 *
 * <p>Sources: H. B. Mann, Econometrica 13 (1945) 245-259, doi 10.2307/1907187; P. A. MacMahon,
 * American Journal of Mathematics 35 (1913) 281-322, doi 10.2307/2370312; M. G. Kendall, Rank
 * Correlation Methods, 4th edition 1970, chapter 4, for the ties and the correction.
 *
 * @param s the statistic
 * @param p the two-sided p-value: the probability of an |S| at least as large, in [0, 1]
 */
public record MannKendall(long s, double p) {
  private static final int LONGEST_EXACT = 60;

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
    Multiset<Double> tied = TreeMultiset.create(MannKendall::compare);
    tied.addAll(values);
    double p =
        values.size() <= LONGEST_EXACT ? exact(Math.abs(s), tied) : normal(Math.abs(s), tied);
    return new MannKendall(s, Math.min(1, p));
  }

  /** Zeros of either sign are equal. */
  private static int compare(double one, double other) {
    return one < other ? -1 : one > other ? 1 : 0;
  }

  private static double exact(long s, Multiset<Double> values) {
    double[] inversions = {1};
    int placed = 0;
    for (Multiset.Entry<Double> tied : values.entrySet()) {
      inversions = product(inversions, between(placed, tied.getCount()));
      placed += tied.getCount();
    }
    double extreme = 0;
    for (int k = 0; k < inversions.length; k++) {
      if (Math.abs(inversions.length - 1 - 2 * k) >= s) {
        extreme += inversions[k];
      }
    }
    return extreme;
  }

  /**
   * The chances of the inversions between so many equal values and so many others, by which is the
   * last: one of the others, which makes none, or one of the equal ones, which makes one with each
   * of the others.
   */
  private static double[] between(int others, int equal) {
    double[][] chances = new double[equal + 1][];
    for (int o = 0; o <= others; o++) {
      for (int e = 0; e <= equal; e++) {
        double[] next = new double[o * e + 1];
        if (o == 0 || e == 0) {
          next[0] = 1;
        } else {
          add(next, chances[e], 0, o / (double) (o + e));
          add(next, chances[e - 1], o, e / (double) (o + e));
        }
        chances[e] = next;
      }
    }
    return chances[equal];
  }

  private static void add(double[] sum, double[] part, int shift, double weight) {
    for (int i = 0; i < part.length; i++) {
      sum[i + shift] += weight * part[i];
    }
  }

  private static double[] product(double[] one, double[] other) {
    double[] product = new double[one.length + other.length - 1];
    for (int i = 0; i < other.length; i++) {
      add(product, one, i, other[i]);
    }
    return product;
  }

  private static double normal(long s, Multiset<Double> values) {
    double variance = pairs(values.size());
    for (Multiset.Entry<Double> tied : values.entrySet()) {
      variance -= pairs(tied.getCount());
    }
    return variance == 0
        ? 1
        : 2
            * NormalDistribution.of(0, 1)
                .survivalProbability(Math.max(0, s - 1) / Math.sqrt(variance / 18));
  }

  /** Eighteen times the variance of S for so many values that are all different. */
  private static double pairs(double n) {
    return n * (n - 1) * (2 * n + 5);
  }
}
