// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A half-open range of dates.
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
   * Returns whether a date lies in the range.
   *
   * @param date the date
   * @return whether it does
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(startInclusive) && date.isBefore(endExclusive);
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
