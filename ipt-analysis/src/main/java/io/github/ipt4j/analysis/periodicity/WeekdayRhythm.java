// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What {@link WeeklyPeriodicity} finds in counts by weekday. */
@Value.Immutable
@IptStyle
public abstract sealed class WeekdayRhythm implements WithWeekdayRhythm
    permits ImmutableWeekdayRhythm {
  private static final int EVENTS_OF_A_MEAN = 10;

  WeekdayRhythm() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the counts that were tested.
   *
   * @return the counts
   */
  public abstract WeekdayCounts counts();

  /**
   * Returns how unevenly the events lie over the week.
   *
   * @return the Hermans-Rasson statistic, 0 if they lie exactly as the exposure does
   */
  public abstract double statistic();

  /**
   * Returns the chance of counts at least as uneven if every exposed day were alike.
   *
   * @return the p-value, in (0, 1]
   */
  public abstract double p();

  /**
   * Returns how many tables were drawn.
   *
   * @return the number, empty if the p-value is exact
   */
  public abstract OptionalInt draws();

  /**
   * Returns the smallest p-value that these totals could have given.
   *
   * @return that p-value; of draws the smallest that their number allows
   */
  public abstract double smallestP();

  /**
   * Returns where most more happened than expected; a location only where the test is significant.
   *
   * @return the window, empty if no window exceeds its expectation
   */
  public abstract Optional<WeekdayWindow> window();

  /**
   * Returns the chance of one hump a week at least as high, by Rayleigh's statistic on the same
   * null.
   *
   * @return the p-value, in (0, 1]
   */
  public abstract double pRayleigh();

  /**
   * Returns the level at which a hump is significant.
   *
   * @return the level, in (0, 1)
   */
  public abstract double alpha();

  /**
   * Returns the middle of the events where it means something: at least 10 events, one hump a week
   * is significant by Rayleigh's statistic, and the weekday in which it lies holds at least its
   * share of the events (between two humps it may hold none).
   *
   * @return the mean day, empty where it would mislead
   */
  @Value.Lazy
  public Optional<MeanDay> meanDay() {
    return counts().totalEvents() >= EVENTS_OF_A_MEAN && pRayleigh() <= alpha()
        ? MeanDay.amidEvents(counts())
        : Optional.empty();
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
  }

  /** Returns the same, read at another level. */
  WeekdayRhythm at(double level) {
    return withAlpha(level);
  }

  /**
   * Returns whether all tables were enumerated.
   *
   * @return whether the p-value is exact
   */
  public boolean exact() {
    return draws().isEmpty();
  }

  /**
   * Returns the events that a weekday would hold if they were spread evenly over the exposed days.
   *
   * @param day the weekday
   * @return the expected number of days
   */
  public double expected(DayOfWeek day) {
    int total = counts().totalExposure();
    return total == 0 ? 0 : (double) counts().totalEvents() * counts().exposure(day) / total;
  }

  /**
   * Returns the share of a weekday's exposed days that showed the event.
   *
   * @param day the weekday
   * @return the rate, in [0, 1]; empty if the weekday was never exposed
   */
  public OptionalDouble rate(DayOfWeek day) {
    int exposure = counts().exposure(day);
    return exposure == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) counts().events(day) / exposure);
  }

  /**
   * Returns the 95 % interval of a weekday's rate.
   *
   * @param day the weekday
   * @return Jeffreys' interval, empty if the weekday was never exposed
   */
  public Optional<Interval> rateInterval(DayOfWeek day) {
    int exposure = counts().exposure(day);
    return exposure == 0
        ? Optional.empty()
        : Optional.of(new Share(counts().events(day), exposure).jeffreys());
  }

  static final class Builder extends ImmutableWeekdayRhythm.Builder {
    Builder() {}
  }
}
