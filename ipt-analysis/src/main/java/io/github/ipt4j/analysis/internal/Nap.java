// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Nonoverlap of all pairs: the chance that a value of the later part lies above one of the earlier
 * part, ties counting one half, with Newcombe's 95 % interval.
 *
 * <p>With m and n values the interval holds the theta with |theta - NAP| at most z sqrt(V), V =
 * theta (1 - theta) (1 + (N - 1) ((1 - theta) / (2 - theta) + theta / (1 + theta))) / (m n), N = (m
 * + n) / 2. It takes the values as independent of each other.
 *
 * <p>Sources: R. I. Parker and K. Vannest, Behavior Therapy 40 (2009) 357-367, doi
 * 10.1016/j.beth.2008.10.006; R. G. Newcombe, Statistics in Medicine 25 (2006) 559-573, doi
 * 10.1002/sim.2324, method 5.
 *
 * @param value the share of pairs, 0 to 1
 * @param pairs the number of pairs
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record Nap(double value, long pairs, double low, double high) {
  private static final double Z = 1.959963984540054;
  private static final int HALVINGS = 60;

  /**
   * Returns the nonoverlap of two parts.
   *
   * @param earlier the values of the earlier part, at least one
   * @param later the values of the later part, at least one
   * @return the share of pairs in which the later value is the greater
   */
  public static Nap of(List<Double> earlier, List<Double> later) {
    checkArgument(!earlier.isEmpty() && !later.isEmpty(), "earlier and later must not be empty");
    double above = 0;
    for (double a : earlier) {
      for (double b : later) {
        above += b > a ? 1 : b == a ? 0.5 : 0;
      }
    }
    int m = earlier.size();
    int n = later.size();
    double value = above / m / n;
    return new Nap(value, (long) m * n, end(value, m, n, 0), end(value, m, n, 1));
  }

  /** Returns where between the value and a bound the interval ends, by halving. */
  private static double end(double value, int m, int n, double bound) {
    double inside = value;
    double outside = bound;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (Math.abs(middle - value) <= Z * Math.sqrt(variance(middle, m, n))) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }

  private static double variance(double theta, int m, int n) {
    double half = ((double) m + n) / 2;
    return theta
        * (1 - theta)
        * (1 + (half - 1) * ((1 - theta) / (2 - theta) + theta / (1 + theta)))
        / m
        / n;
  }

  /**
   * Returns the nonoverlap with the two parts exchanged.
   *
   * @return 1 less the value, and the interval turned round
   */
  public Nap reversed() {
    return new Nap(1 - value, pairs, 1 - high, 1 - low);
  }
}
