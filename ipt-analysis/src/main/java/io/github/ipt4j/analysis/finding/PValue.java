// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The chance of what was seen, or of something further from it, if there were nothing, with the
 * level at which it decides.
 *
 * @param value the p-value, in [0, 1]
 * @param level the level, in [0, 1)
 */
public record PValue(double value, double level) {
  /** The level where none is said. */
  public static final double CONVENTIONAL = 0.05;

  /** Checks the components. */
  public PValue {
    checkArgument(value >= 0 && value <= 1, "value must be in [0, 1], but was %s", value);
    checkArgument(level >= 0 && level < 1, "level must be in [0, 1), but was %s", level);
  }

  /**
   * Returns whether it is at most its level.
   *
   * @return whether it is
   */
  public boolean significant() {
    return value <= level;
  }
}
