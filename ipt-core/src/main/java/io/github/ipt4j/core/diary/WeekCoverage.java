// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many days of one calendar week were recorded, and on how many contacts were asked about. */
@Value.Immutable
@IptStyle
public abstract sealed class WeekCoverage implements WithWeekCoverage
    permits ImmutableWeekCoverage {

  WeekCoverage() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the Monday of the week.
   *
   * @return the date of the Monday, which may lie before the span
   */
  public abstract LocalDate monday();

  /**
   * Returns the calendar days of the week that lie in the span.
   *
   * @return the number, 1 to 7
   */
  public abstract int calendarDays();

  /**
   * Returns the recorded days.
   *
   * @return the number, at most the calendar days
   */
  public abstract int recorded();

  /**
   * Returns the asked days.
   *
   * @return the number, at most the calendar days; empty if there is no contact log
   */
  public abstract OptionalInt asked();

  @Value.Check
  void check() {
    Refusal.unless(
        monday().getDayOfWeek() == DayOfWeek.MONDAY, "monday", "must be a Monday", monday());
    Refusal.unless(
        calendarDays() >= 1 && calendarDays() <= 7,
        "calendarDays",
        "must be 1 to 7",
        calendarDays());
    checkDays("recorded", recorded());
    asked().ifPresent(a -> checkDays("asked", a));
  }

  private void checkDays(String name, int days) {
    Refusal.unless(
        days >= 0 && days <= calendarDays(), name, "must be 0 to " + calendarDays(), days);
  }

  /** Builds a {@link WeekCoverage}. */
  public static final class Builder extends ImmutableWeekCoverage.Builder {
    Builder() {}
  }
}
