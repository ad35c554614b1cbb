// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many tables to draw.
 *
 * @param draws the most, at least 1
 * @param stopAfter the number of tables at least as extreme as the observed one at which to stop
 */
public record Sampling(int draws, int stopAfter) {

  /** Checks the components. */
  public Sampling {
    checkArgument(draws >= 1, "draws must be at least 1, but was %s", draws);
    checkArgument(stopAfter >= 1, "stopAfter must be at least 1, but was %s", stopAfter);
  }

  /**
   * Returns a fixed number of draws.
   *
   * @param draws the number
   * @return the sampling
   */
  public static Sampling full(int draws) {
    return new Sampling(draws, Integer.MAX_VALUE);
  }

  /**
   * Returns draws that stop after 20 tables at least as extreme as the observed one.
   *
   * @param draws the most draws
   * @return the sampling
   */
  public static Sampling sequential(int draws) {
    return new Sampling(draws, 20);
  }

  /** Returns whether that many tables are drawn, whatever they are. */
  boolean isFixed() {
    return stopAfter >= draws;
  }
}
