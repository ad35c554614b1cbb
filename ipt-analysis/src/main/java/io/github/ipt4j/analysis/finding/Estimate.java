// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * An estimate with its interval.
 *
 * @param value the estimate, perhaps infinite
 * @param interval its interval
 */
public record Estimate(double value, Interval interval) {

  /** Checks the components. */
  public Estimate {
    checkArgument(!Double.isNaN(value), "value must be a number, but was %s", value);
    requireNonNull(interval, "interval");
  }
}
