// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The weekly means of a daily value before and from a day on, weekdays alike.
 *
 * <p>Weeks are counted from the day both ways and hold at least three recorded days. From each
 * value the mean of its weekday within its phase is taken off and the mean of the weekday means of
 * that phase added: weekends that are worse, and are recorded seldom from the day on, are then no
 * fall.
 */
public final class WeekMeans {
  /** The recorded days that a week needs. */
  public static final int LEAST_DAYS = 3;

  private static final int WEEK = 7;

  private final int[] weeks;
  private final double[] means;
  private final int before;

  private WeekMeans(int[] weeks, double[] means, int before) {
    this.weeks = weeks;
    this.means = means;
    this.before = before;
  }

  /**
   * Returns the weekly means of a daily value.
   *
   * @param days the days since the day, in their order, negative before it
   * @param values the values
   * @return the means of the weeks that have enough days
   */
  public static WeekMeans of(int[] days, double[] values) {
    int first = firstSince(days);
    double[] alike = values.clone();
    alike(days, alike, 0, first);
    alike(days, alike, first, days.length);
    int[] weeks = new int[days.length];
    double[] means = new double[days.length];
    int size = 0;
    for (int from = 0, to; from < days.length; from = to) {
      int week = Math.floorDiv(days[from], WEEK);
      double sum = 0;
      for (to = from; to < days.length && Math.floorDiv(days[to], WEEK) == week; to++) {
        sum += alike[to];
      }
      if (to - from >= LEAST_DAYS) {
        weeks[size] = week;
        means[size++] = sum / (to - from);
      }
    }
    return sorted(Arrays.copyOf(weeks, size), Arrays.copyOf(means, size));
  }

  /**
   * Returns weekly means that are known.
   *
   * @param weeks the weeks in their order, -1 the last before the day and 0 the first from it on
   * @param means their means
   * @return the means
   */
  public static WeekMeans ofWeeks(int[] weeks, double[] means) {
    checkArgument(weeks.length == means.length, "means must be given for each week");
    return sorted(weeks.clone(), means.clone());
  }

  private static WeekMeans sorted(int[] weeks, double[] means) {
    return new WeekMeans(weeks, means, firstSince(weeks));
  }

  /** The place of the first that is not before the day. */
  private static int firstSince(int[] sorted) {
    int first = 0;
    while (first < sorted.length && sorted[first] < 0) {
      first++;
    }
    return first;
  }

  /** Makes the weekdays of a phase alike. */
  private static void alike(int[] days, double[] values, int from, int to) {
    double[] sums = new double[WEEK];
    int[] counts = new int[WEEK];
    for (int i = from; i < to; i++) {
      int weekday = Math.floorMod(days[i], WEEK);
      sums[weekday] += values[i];
      counts[weekday]++;
    }
    double all = 0;
    int weekdays = 0;
    for (int w = 0; w < WEEK; w++) {
      if (counts[w] > 0) {
        sums[w] /= counts[w];
        all += sums[w];
        weekdays++;
      }
    }
    for (int i = from; i < to; i++) {
      values[i] += all / weekdays - sums[Math.floorMod(days[i], WEEK)];
    }
  }

  /**
   * Returns the number of weeks.
   *
   * @return the number, of both phases
   */
  public int size() {
    return weeks.length;
  }

  /**
   * Returns the number of weeks before the day.
   *
   * @return the number
   */
  public int before() {
    return before;
  }

  /**
   * Returns a week.
   *
   * @param index its index, from 0 to {@link #size()}
   * @return -1 for the last week before the day, 0 for the first from it on
   */
  public int week(int index) {
    return weeks[index];
  }

  /**
   * Returns the mean of a week.
   *
   * @param index its index, from 0 to {@link #size()}
   * @return the mean
   */
  public double mean(int index) {
    return means[index];
  }

  /**
   * Returns the mean of some weeks.
   *
   * @param from the index of the first
   * @param to the index after the last
   * @return the mean of their means
   */
  public double mean(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += means[i];
    }
    return sum / (to - from);
  }
}
