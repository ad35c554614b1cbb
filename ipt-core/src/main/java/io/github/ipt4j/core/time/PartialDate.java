// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.time;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/**
 * A day, or a month or year of which the day is not known, as people remember what happened long
 * ago.
 *
 * @param first the first day on which it may have been
 * @param precision what is known of it; of a month or year the first day is its first
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {
  private static final int LAST_YEAR = 9999;
  private static final int LENGTH_OF_YEAR = 4;
  private static final int LENGTH_OF_MONTH = 7;

  /** What is known of a date. */
  public enum Precision {
    /** The year alone. */
    YEAR,
    /** The month. */
    MONTH,
    /** The day. */
    DAY
  }

  /** Checks the components. */
  public PartialDate {
    requireNonNull(first, "first");
    requireNonNull(precision, "precision");
    Refusal.unless(
        first.getYear() >= 0 && first.getYear() <= LAST_YEAR,
        "the year of a date",
        "must be 0 to " + LAST_YEAR,
        first.getYear());
    Refusal.unless(
        first.equals(begin(first, precision)),
        "first",
        "must be the first day of its " + precision,
        first);
  }

  private static LocalDate begin(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> day.withDayOfYear(1);
      case MONTH -> day.withDayOfMonth(1);
      case DAY -> day;
    };
  }

  /**
   * Returns a date of which the day is known.
   *
   * @param day the day
   * @return the date
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /**
   * Returns a date of which the month is known.
   *
   * @param month the month
   * @return the date
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), Precision.MONTH);
  }

  /**
   * Returns a date of which the year is known.
   *
   * @param year the year
   * @return the date
   */
  public static PartialDate of(Year year) {
    return new PartialDate(year.atDay(1), Precision.YEAR);
  }

  /**
   * Returns the date that a text in ISO form gives: 2026-01-02, 2026-01 or 2026.
   *
   * @param text the text
   * @return the date
   * @throws DateTimeParseException if the text has none of the forms; it does not say the text,
   *     which may be a person's words
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case LENGTH_OF_YEAR -> of(Year.parse(text));
        case LENGTH_OF_MONTH -> of(YearMonth.parse(text));
        default -> of(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      Refusal refusal =
          Refusal.builder("date", "must be of the form 2026-01-02, 2026-01 or 2026")
              .found(Quoted.number(text))
              .build();
      throw new DateTimeParseException(String.valueOf(refusal.getMessage()), "", 0);
    }
  }

  /**
   * Returns the last day on which it may have been.
   *
   * @return the day itself, or the last of the month or year
   */
  public LocalDate last() {
    return switch (precision) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case DAY -> first;
    };
  }

  /**
   * Returns whether the day is known.
   *
   * @return whether it is
   */
  public boolean isDay() {
    return precision == Precision.DAY;
  }

  /** Compares by the first day, then by the last: a day comes before its month. */
  @Override
  public int compareTo(PartialDate other) {
    return Comparator.comparing(PartialDate::first)
        .thenComparing(PartialDate::last)
        .compare(this, other);
  }

  /** Returns the ISO form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return switch (precision) {
      case YEAR -> first.toString().substring(0, LENGTH_OF_YEAR);
      case MONTH -> first.toString().substring(0, LENGTH_OF_MONTH);
      case DAY -> first.toString();
    };
  }
}
