// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import org.immutables.value.Value;

/**
 * The run of one to three weekdays on which most more happened than an even spread over the exposed
 * days gives.
 *
 * <p>The data chose it, so its rate is too high on average; its p-value is corrected for that
 * choice. It says where a rhythm lies and is no test of its own.
 */
@Value.Immutable
@IptStyle
public abstract sealed class WeekdayWindow implements WithWeekdayWindow
    permits ImmutableWeekdayWindow {

  WeekdayWindow() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns its first weekday.
   *
   * @return the weekday
   */
  public abstract DayOfWeek from();

  /**
   * Returns its length.
   *
   * @return the number of weekdays, 1 to 3
   */
  public abstract int days();

  /**
   * Returns the events in it.
   *
   * @return the number of days
   */
  public abstract int observed();

  /**
   * Returns the events that it would hold if they were spread evenly over the exposed days.
   *
   * @return the expected number of days
   */
  public abstract double expected();

  /**
   * Returns how much better it fits than an even spread.
   *
   * @return the log likelihood ratio, above 0
   */
  public abstract double logLikelihoodRatio();

  /**
   * Returns the p-value of the greatest ratio over all windows, from the same tables as the test.
   *
   * @return the p-value, in (0, 1]
   */
  public abstract double p();

  /**
   * Returns the exposure of its weekdays.
   *
   * @param counts counts by weekday
   * @return the exposed days that fall into it
   */
  public int exposureOf(WeekdayCounts counts) {
    int sum = 0;
    for (int i = 0; i < days(); i++) {
      sum += counts.exposure(from().plus(i));
    }
    return sum;
  }

  /**
   * Returns the events of its weekdays.
   *
   * @param counts counts by weekday
   * @return the events that fall into it
   */
  public int eventsOf(WeekdayCounts counts) {
    int sum = 0;
    for (int i = 0; i < days(); i++) {
      sum += counts.events(from().plus(i));
    }
    return sum;
  }

  @Value.Check
  void check() {
    checkArgument(days() >= 1 && days() <= 3, "days must be 1 to 3, but was %s", days());
  }

  /** Builds a {@link WeekdayWindow}. */
  public static final class Builder extends ImmutableWeekdayWindow.Builder {
    Builder() {}
  }
}
