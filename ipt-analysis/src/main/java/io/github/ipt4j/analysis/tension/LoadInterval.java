// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A range of loads.
 *
 * @param low the lower end, 0 or more
 * @param high the upper end, not below the lower
 */
public record LoadInterval(double low, double high) {

  /** Checks the ends. */
  public LoadInterval {
    checkArgument(low >= 0, "low must not be negative, but was %s", low);
    checkArgument(high >= low, "high must not be below %s, but was %s", low, high);
  }

  /**
   * Returns whether a load lies in the range.
   *
   * @param load the load
   * @return whether it does, ends included
   */
  public boolean contains(double load) {
    return load >= low && load <= high;
  }
}
