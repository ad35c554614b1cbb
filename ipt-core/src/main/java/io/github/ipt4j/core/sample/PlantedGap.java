// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Weeks in which nothing is written down and no session is held, such as a stay in hospital.
 *
 * @param week which week is the first of them, at least 1; 0 is that of the first session
 * @param weeks how many they are, at least 1
 */
public record PlantedGap(int week, int weeks) {
  private static final int DAYS = 7;

  /** Checks the components. */
  public PlantedGap {
    checkArgument(week >= 1, "week must be at least 1, but was %s", week);
    checkArgument(weeks >= 1, "weeks must be at least 1, but was %s", weeks);
  }

  boolean holds(int day) {
    return day / DAYS >= week && day / DAYS < week + weeks;
  }
}
