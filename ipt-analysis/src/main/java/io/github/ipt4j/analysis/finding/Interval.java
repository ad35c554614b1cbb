// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A confidence interval.
 *
 * @param low its lower end, perhaps negative infinity
 * @param high its upper end, at least the lower, perhaps infinity
 * @param level the share of such intervals that hold what they are an interval of, in (0, 1), such
 *     as 0.95
 */
public record Interval(double low, double high, double level) {
  private static final double USUAL = 0.95;

  /** Checks the components. */
  public Interval {
    checkArgument(low <= high, "low must be at most high, but was %s and %s", low, high);
    checkArgument(level > 0 && level < 1, "level must be in (0, 1), but was %s", level);
  }

  /**
   * Returns a 95 % interval.
   *
   * @param low its lower end
   * @param high its upper end
   * @return the interval
   */
  public static Interval of95(double low, double high) {
    return new Interval(low, high, USUAL);
  }

  /**
   * Returns whether a value lies in it.
   *
   * @param value the value
   * @return whether it does; the ends belong to it
   */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
