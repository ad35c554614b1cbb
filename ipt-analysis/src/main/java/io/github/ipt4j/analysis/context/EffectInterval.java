// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A 95 % interval of a difference in points of a rating.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower
 */
public record EffectInterval(double low, double high) {

  /** Checks the components. */
  public EffectInterval {
    checkArgument(low <= high, "an interval must rise, but was %s to %s", low, high);
  }
}
