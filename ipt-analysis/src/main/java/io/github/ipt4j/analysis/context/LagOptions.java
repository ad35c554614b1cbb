// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** What the profiles of the days around a context have to choose from. */
public interface LagOptions extends DrawnOptions {
  /** The farthest lag on either side, in days. */
  int FARTHEST = 14;

  /**
   * Returns the earliest lag.
   *
   * @return the lag in days, -14 to {@link #latest()}; -3 by default
   */
  @Value.Default
  default int earliest() {
    return -3;
  }

  /**
   * Returns the latest lag.
   *
   * @return the lag in days, {@link #earliest()} to 14; 3 by default
   */
  @Value.Default
  default int latest() {
    return 3;
  }

  /**
   * Checks what both of them have.
   *
   * @param options the options
   * @throws IllegalArgumentException if one of them is out of its range
   */
  static void check(LagOptions options) {
    checkArgument(
        options.earliest() >= -FARTHEST
            && options.latest() <= FARTHEST
            && options.earliest() <= options.latest(),
        "earliest and latest must rise within %s to %s, but were %s and %s",
        -FARTHEST,
        FARTHEST,
        options.earliest(),
        options.latest());
    DrawnOptions.check(options);
  }
}
