// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A half-open range of dates.
 *
 * <p>It may be empty, and then still lies somewhere. All that is asked of two ranges is asked here:
 * whether one lies in the other, what they share, what holds both.
 *
 * @param startInclusive the first date in the range
 * @param endExclusive the first date after the range, not before its start
 */
public record DateRange(LocalDate startInclusive, LocalDate endExclusive) {

  /** Checks the components. */
  public DateRange {
    requireNonNull(startInclusive, "startInclusive");
    if (endExclusive.isBefore(startInclusive)) {
      throw Refusal.builder("endExclusive", "must not be before " + startInclusive)
          .found(endExclusive)
          .build();
    }
  }

  /**
   * Returns the range from one date to another, both in it.
   *
   * @param first the first date
   * @param last the last date, not before the first
   * @return the range
   */
  public static DateRange ofDays(LocalDate first, LocalDate last) {
    Refusal.unless(!last.isBefore(first), "last", "must not be before " + first, last);
    return new DateRange(first, last.plusDays(1));
  }

  /**
   * Returns the range that a text in ISO form gives, such as 2026-01-05/2026-07-06: the first date
   * in it and the first after it, as {@link #toString()} writes them.
   *
   * @param text the text
   * @return the range
   * @throws DateTimeParseException if the text has no such form, or ends before it starts; it does
   *     not say the text, which may be a person's words
   */
  public static DateRange parse(String text) {
    int slash = text.indexOf('/');
    try {
      return new DateRange(
          LocalDate.parse(text.substring(0, Math.max(0, slash))),
          LocalDate.parse(text.substring(slash + 1)));
    } catch (DateTimeException | Refusal e) {
      Refusal refusal =
          Refusal.builder("range", "must be of the form 2026-01-05/2026-07-06, with a later end")
              .found(Quoted.number(text))
              .build();
      throw new DateTimeParseException(String.valueOf(refusal.getMessage()), "", 0);
    }
  }

  /**
   * Returns the last date in the range.
   *
   * @return the date; that before the start if the range is empty
   */
  public LocalDate endInclusive() {
    return endExclusive.minusDays(1);
  }

  /**
   * Returns whether a date lies in the range.
   *
   * @param date the date
   * @return whether it does
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(startInclusive) && date.isBefore(endExclusive);
  }

  /**
   * Returns whether another range lies within this one.
   *
   * @param other the other range
   * @return whether it neither starts before nor ends after this one
   */
  public boolean encloses(DateRange other) {
    return !other.startInclusive.isBefore(startInclusive)
        && !other.endExclusive.isAfter(endExclusive);
  }

  /**
   * Returns whether no date lies between this range and another.
   *
   * @param other the other range
   * @return whether they overlap or one begins where the other ends
   */
  public boolean isConnected(DateRange other) {
    return !startInclusive.isAfter(other.endExclusive)
        && !other.startInclusive.isAfter(endExclusive);
  }

  /**
   * Returns what this range and another share.
   *
   * @param other the other range, {@link #isConnected connected} with this one
   * @return the greatest range that both enclose, empty if one begins where the other ends
   * @throws IllegalArgumentException if the two are not connected
   */
  public DateRange intersection(DateRange other) {
    if (!isConnected(other)) {
      throw Refusal.builder("other", "must be connected with " + this)
          .found(Quoted.number(other.toString()))
          .build();
    }
    return new DateRange(
        Comparators.max(startInclusive, other.startInclusive),
        Comparators.min(endExclusive, other.endExclusive));
  }

  /**
   * Returns the smallest range that encloses this one and another, with what lies between them.
   *
   * @param other the other range
   * @return the range from the earlier start to the later end
   */
  public DateRange span(DateRange other) {
    return new DateRange(
        Comparators.min(startInclusive, other.startInclusive),
        Comparators.max(endExclusive, other.endExclusive));
  }

  /**
   * Returns what of this range is not before a date.
   *
   * @param first the date
   * @return the range from that date on; this one if it starts later, an empty one if it ends
   *     before
   */
  public DateRange since(LocalDate first) {
    return first.isBefore(startInclusive)
        ? this
        : new DateRange(first, Comparators.max(first, endExclusive));
  }

  /**
   * Returns the number of days.
   *
   * @return the number, 0 or more
   */
  public long days() {
    return ChronoUnit.DAYS.between(startInclusive, endExclusive);
  }

  /**
   * Returns the dates.
   *
   * @return every date in the range, in the order of time
   */
  public Stream<LocalDate> dates() {
    return startInclusive.datesUntil(endExclusive);
  }

  /** Returns the ISO form, such as 2026-01-05/2026-07-06. */
  @Override
  public String toString() {
    return startInclusive + "/" + endExclusive;
  }
}
