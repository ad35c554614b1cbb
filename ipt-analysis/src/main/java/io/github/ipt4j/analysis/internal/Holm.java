// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down procedure, which keeps the chance of any false claim among several tests at
 * alpha.
 *
 * <p>Holm 1979, Scandinavian Journal of Statistics 6, 65-70.
 */
public final class Holm {
  private Holm() {}

  /**
   * Returns the level at which each test is decided: comparing each p-value with its own level is
   * the same as Holm's procedure.
   *
   * <p>The r-th smallest of m p-values has the level alpha / (m - r + 1); from the first that
   * exceeds its level on, all have that level.
   *
   * @param p the p-values
   * @param alpha the level of the family
   * @return one level for each p-value, in their order
   */
  public static double[] levels(double[] p, double alpha) {
    int[] order = order(p);
    double[] levels = new double[p.length];
    int steps = 0;
    for (int i : order) {
      levels[i] = alpha / (p.length - steps);
      if (p[i] <= levels[i]) {
        steps++;
      }
    }
    return levels;
  }

  /**
   * Returns the p-values adjusted for their number, so that each can be held against the level of
   * the family: of the r-th smallest of m the greatest of (m - s + 1) p over all s up to r, at most
   * 1.
   *
   * @param p the p-values
   * @return one adjusted p-value for each, in their order
   */
  public static double[] adjusted(double[] p) {
    int[] order = order(p);
    double[] adjusted = new double[p.length];
    double greatest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      greatest = Math.max(greatest, Math.min(1, (p.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = greatest;
    }
    return adjusted;
  }

  private static int[] order(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
