// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * How a rate changes from the first day to the last: by which factor, and in which shape.
 *
 * @param factor the rate of the last day over that of the first, above 0
 * @param shape how it gets there
 */
public record Trend(double factor, Shape shape) {

  /** No change. */
  public static final Trend NONE = new Trend(1, Shape.LINEAR);

  /** How a rate gets from its first to its last value. */
  public enum Shape {
    /** By the same amount each day. */
    LINEAR,
    /** By the same factor each day. */
    EXPONENTIAL
  }

  /** Checks the components. */
  public Trend {
    requireNonNull(shape, "shape");
    checkArgument(
        factor > 0 && factor < Double.POSITIVE_INFINITY,
        "factor must be finite and above 0, but was %s",
        factor);
  }

  /**
   * Returns the change by the same amount each day.
   *
   * @param factor the rate of the last day over that of the first, above 0
   * @return the trend
   */
  public static Trend linear(double factor) {
    return new Trend(factor, Shape.LINEAR);
  }

  /**
   * Returns the change by the same factor each day.
   *
   * @param factor the rate of the last day over that of the first, above 0
   * @return the trend
   */
  public static Trend exponential(double factor) {
    return new Trend(factor, Shape.EXPONENTIAL);
  }

  /**
   * Returns the rate of a day over that of the first day.
   *
   * @param day the day, from 0
   * @param days the number of days, above the day
   * @return the ratio: 1 on the first day, the {@link #factor()} on the last
   */
  public double at(int day, int days) {
    checkArgument(day >= 0 && day < days, "day must be 0 to %s, but was %s", days - 1, day);
    double part = days == 1 ? 0 : (double) day / (days - 1);
    return shape == Shape.LINEAR ? 1 + (factor - 1) * part : StrictMath.pow(factor, part);
  }
}
