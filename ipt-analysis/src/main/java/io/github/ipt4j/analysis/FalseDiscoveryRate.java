// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The procedure of Benjamini and Hochberg, for findings of many clients: of those that are claimed
 * at a level, about that share is false.
 *
 * <p>Within one client Holm's procedure is used, which guards against any false claim; over a
 * cohort that would leave nothing. The adjusted value of the r-th smallest of m p-values is the
 * least of m p / s over all ranks s from r on, at most 1. It assumes that the p-values are
 * independent, or depend on each other positively.
 *
 * <p>Source: Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57, 289-300,
 * <a
 * href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">doi:10.1111/j.2517-6161.1995.tb02031.x</a>.
 */
public final class FalseDiscoveryRate {
  private FalseDiscoveryRate() {}

  /**
   * Returns p-values adjusted for their number.
   *
   * @param p the p-values, one for each client, each in [0, 1]
   * @return the adjusted values, in the same order
   */
  public static double[] adjusted(double... p) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int i = 0; i < order.length; i++) {
      double value = p[order[i]];
      checkArgument(value >= 0 && value <= 1, "p must be in [0, 1], but one was %s", value);
      least = Math.min(least, value * p.length / (p.length - i));
      adjusted[order[i]] = least;
    }
    return adjusted;
  }
}
