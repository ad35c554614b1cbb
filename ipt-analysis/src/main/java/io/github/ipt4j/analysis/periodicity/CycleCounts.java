// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many days of each day of a cycle could show an event, and how many did.
 *
 * <p>The exposure is the recorded days and the events are the symptom days among them, or the
 * exposure is the days at risk and the events are the onsets. Days of the cycle are numbered from
 * 1.
 */
public final class CycleCounts {
  private final int[] exposure;
  private final int[] events;

  private CycleCounts(int[] exposure, int[] events) {
    this.exposure = exposure;
    this.events = events;
  }

  /** Returns the counts of strata together. */
  static CycleCounts sum(int[][] exposure, int[][] events) {
    return new CycleCounts(sum(exposure), sum(events));
  }

  private static int[] sum(int[][] strata) {
    int[] sum = new int[strata[0].length];
    for (int[] stratum : strata) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += stratum[i];
      }
    }
    return sum;
  }

  /**
   * Returns the length of the cycle.
   *
   * @return the number of its days
   */
  public int days() {
    return exposure.length;
  }

  /**
   * Returns the days that could show an event.
   *
   * @param day the day of the cycle, from 1
   * @return the number of days
   */
  public int exposure(int day) {
    return exposure[day - 1];
  }

  /**
   * Returns the days that showed an event.
   *
   * @param day the day of the cycle, from 1
   * @return the number of days, at most the exposure
   */
  public int events(int day) {
    return events[day - 1];
  }

  /**
   * Returns the exposure of all days of the cycle.
   *
   * @return a count for each day of the cycle; a copy
   */
  public int[] exposure() {
    return exposure.clone();
  }

  /**
   * Returns the events of all days of the cycle.
   *
   * @return a count for each day of the cycle; a copy
   */
  public int[] events() {
    return events.clone();
  }

  /**
   * Returns all days that could show an event.
   *
   * @return the number of days
   */
  public int totalExposure() {
    return Arrays.stream(exposure).sum();
  }

  /**
   * Returns all days that showed an event.
   *
   * @return the number of days
   */
  public int totalEvents() {
    return Arrays.stream(events).sum();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof CycleCounts other
        && Arrays.equals(exposure, other.exposure)
        && Arrays.equals(events, other.events);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(exposure) + Arrays.hashCode(events);
  }

  @Override
  public String toString() {
    return "CycleCounts{exposure="
        + Arrays.toString(exposure)
        + ", events="
        + Arrays.toString(events)
        + "}";
  }
}
