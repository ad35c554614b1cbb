// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalTime;

/**
 * At what time of day the symptom begins, where the client writes it down.
 *
 * @param hour the hour in which a share of the symptom days begins, 0 to 23; one before 04:00 is of
 *     the night that ends the day
 * @param share the share, in [0, 1]; the others begin at any minute, each as likely
 */
public record PlantedHour(int hour, double share) {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** Checks the components. */
  public PlantedHour {
    checkArgument(hour >= 0 && hour < HOURS, "hour must be 0 to 23, but was %s", hour);
    checkArgument(share >= 0 && share <= 1, "share must be 0 to 1, but was %s", share);
  }

  /** Returns the time of day, from two draws in [0, 1). */
  LocalTime time(double which, double when) {
    int minute =
        which < share ? hour * MINUTES + (int) (when * MINUTES) : (int) (when * HOURS * MINUTES);
    return LocalTime.of(minute / MINUTES, minute % MINUTES);
  }
}
