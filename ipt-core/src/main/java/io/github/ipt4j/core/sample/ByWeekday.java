// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A number for each weekday, such as a rate ratio, a share or a chance. */
public final class ByWeekday {
  private static final int DAYS = 7;

  private final double[] values;

  private ByWeekday(double[] values) {
    for (double value : values) {
      checkArgument(
          value >= 0 && value < Double.POSITIVE_INFINITY,
          "values must be finite and at least 0, but one was %s",
          value);
    }
    this.values = values;
  }

  /**
   * Returns the same number for every weekday.
   *
   * @param value the number, at least 0
   * @return the numbers
   */
  public static ByWeekday constant(double value) {
    double[] values = new double[DAYS];
    Arrays.fill(values, value);
    return new ByWeekday(values);
  }

  /**
   * Returns a number for each weekday.
   *
   * @param mondayFirst seven numbers of at least 0, Monday first
   * @return the numbers
   */
  public static ByWeekday of(double... mondayFirst) {
    checkArgument(
        mondayFirst.length == DAYS,
        "values must be 7, Monday first, but were %s",
        mondayFirst.length);
    return new ByWeekday(mondayFirst.clone());
  }

  /**
   * Returns these numbers with another one for some weekdays.
   *
   * @param value the number, at least 0
   * @param days the weekdays that get it
   * @return the numbers
   */
  public ByWeekday with(double value, DayOfWeek... days) {
    double[] changed = values.clone();
    for (DayOfWeek day : days) {
      changed[day.getValue() - 1] = value;
    }
    return new ByWeekday(changed);
  }

  /**
   * Returns the number of a weekday.
   *
   * @param day the weekday
   * @return its number, at least 0
   */
  public double on(DayOfWeek day) {
    return values[day.getValue() - 1];
  }

  /**
   * Returns the sum over a week.
   *
   * @return the sum of the seven numbers
   */
  public double perWeek() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  double max() {
    double max = 0;
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ByWeekday other && Arrays.equals(values, other.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** Returns the seven numbers, Monday first. */
  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
