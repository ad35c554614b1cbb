// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import java.util.OptionalInt;

/** The p-values of several statistics of one table, from the same enumeration or the same draws. */
public final class Tails {
  private final double[] p;
  private final double[] smallest;
  private final int draws;

  Tails(double[] p, double[] smallest, int draws) {
    this.p = p;
    this.smallest = smallest;
    this.draws = draws;
  }

  /**
   * Returns the p-value of a statistic.
   *
   * @param statistic its place among the statistics that were asked for
   * @return the share of tables at least as extreme, in (0, 1]
   */
  public double p(int statistic) {
    return p[statistic];
  }

  /**
   * Returns the smallest p-value that any table with these margins could have had.
   *
   * @param statistic the place of the statistic
   * @return that p-value; of draws the smallest that their number allows
   */
  public double smallestP(int statistic) {
    return smallest[statistic];
  }

  /**
   * Returns whether all tables were enumerated.
   *
   * @return whether the p-values are exact
   */
  public boolean exact() {
    return draws == 0;
  }

  /**
   * Returns how many tables were drawn.
   *
   * @return the number, empty if the p-values are exact
   */
  public OptionalInt draws() {
    return draws == 0 ? OptionalInt.empty() : OptionalInt.of(draws);
  }
}
