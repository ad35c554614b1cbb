// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import io.github.ipt4j.core.rule.Refusal;
import java.time.DayOfWeek;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many days of each weekday could show an event, and how many did: all that a weekly test
 * needs.
 *
 * <p>The exposure is the recorded days and the events are the symptom days among them, or the
 * exposure is the days at risk and the events are the onsets.
 */
public final class WeekdayCounts {
  private static final int DAYS = 7;

  private final int[] exposure;
  private final int[] events;

  private WeekdayCounts(int[] exposure, int[] events) {
    this.exposure = exposure;
    this.events = events;
  }

  /**
   * Returns the counts.
   *
   * @param exposure the days of each weekday that could show an event, Monday first
   * @param events the days of each weekday that did, at most its exposure
   * @return the counts
   */
  public static WeekdayCounts of(int[] exposure, int[] events) {
    Refusal.unless(exposure.length == DAYS, "exposure", "must have 7 counts", exposure.length);
    Refusal.unless(events.length == DAYS, "events", "must have 7 counts", events.length);
    for (int i = 0; i < DAYS; i++) {
      if (events[i] < 0 || events[i] > exposure[i]) {
        throw Refusal.builder("events of " + DayOfWeek.of(i + 1), "must be 0 to " + exposure[i])
            .found(events[i])
            .build();
      }
    }
    return new WeekdayCounts(exposure.clone(), events.clone());
  }

  /**
   * Returns the days that could show an event.
   *
   * @param day the weekday
   * @return the number of days
   */
  public int exposure(DayOfWeek day) {
    return exposure[day.getValue() - 1];
  }

  /**
   * Returns the days that showed an event.
   *
   * @param day the weekday
   * @return the number of days, at most the exposure
   */
  public int events(DayOfWeek day) {
    return events[day.getValue() - 1];
  }

  /**
   * Returns the exposure of all weekdays.
   *
   * @return seven counts, Monday first; a copy
   */
  public int[] exposure() {
    return exposure.clone();
  }

  /**
   * Returns the events of all weekdays.
   *
   * @return seven counts, Monday first; a copy
   */
  public int[] events() {
    return events.clone();
  }

  /**
   * Returns the number of days that could show an event.
   *
   * @return the sum of the exposure
   */
  public int totalExposure() {
    return sum(exposure);
  }

  /**
   * Returns the number of days that showed an event.
   *
   * @return the sum of the events
   */
  public int totalEvents() {
    return sum(events);
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof WeekdayCounts other
        && Arrays.equals(exposure, other.exposure)
        && Arrays.equals(events, other.events);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(exposure) + Arrays.hashCode(events);
  }

  @Override
  public String toString() {
    return "WeekdayCounts{exposure="
        + Arrays.toString(exposure)
        + ", events="
        + Arrays.toString(events)
        + "}";
  }
}
