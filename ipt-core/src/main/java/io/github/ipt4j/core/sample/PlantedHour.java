// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * At what time of day the symptom begins, where the client writes it down.
 *
 * @param hour the hour in which a share of the symptom days begins, 4 to 23
 * @param share the share, in [0, 1]; the others begin at any minute from 04:00 on, each as likely
 */
public record PlantedHour(int hour, double share) {
  private static final int FIRST = 4;
  private static final int LAST = 23;
  private static final int MINUTES = 60;

  /** Checks the components. */
  public PlantedHour {
    checkArgument(hour >= FIRST && hour <= LAST, "hour must be 4 to 23, but was %s", hour);
    checkArgument(share >= 0 && share <= 1, "share must be 0 to 1, but was %s", share);
  }

  /** Returns the minute of the day, from two draws in [0, 1). */
  int minute(double which, double when) {
    return which < share
        ? hour * MINUTES + (int) (when * MINUTES)
        : FIRST * MINUTES + (int) (when * (LAST + 1 - FIRST) * MINUTES);
  }
}
