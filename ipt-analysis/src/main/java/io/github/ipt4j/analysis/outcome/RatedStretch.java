// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A stretch of days and the mean of its ratings.
 *
 * @param range the days
 * @param recordedDays how many of them were rated
 * @param mean the mean of the rated days; empty where they are too few
 */
public record RatedStretch(DateRange range, int recordedDays, OptionalDouble mean) {

  /** Checks the components. */
  public RatedStretch {
    requireNonNull(range, "range");
    requireNonNull(mean, "mean");
  }

  static RatedStretch of(DailyRatings ratings, LocalDate from, LocalDate until, int leastDays) {
    int recorded = 0;
    double sum = 0;
    for (int i = first(ratings, from); i < ratings.size() && isBefore(ratings, i, until); i++) {
      recorded++;
      sum += ratings.value(i);
    }
    return new RatedStretch(
        new DateRange(from, until),
        recorded,
        recorded >= leastDays ? OptionalDouble.of(sum / recorded) : OptionalDouble.empty());
  }

  private static int first(DailyRatings ratings, LocalDate day) {
    int index = ratings.indexOf(day);
    return index >= 0 ? index : -index - 1;
  }

  private static boolean isBefore(DailyRatings ratings, int index, LocalDate day) {
    return ratings.epochDay(index) < day.toEpochDay();
  }

  /**
   * Returns the stretches of so many days that hold a rated day, counted from a day both ways; the
   * first and the last go as far as there are ratings.
   */
  static ImmutableList<RatedStretch> every(
      DailyRatings ratings, LocalDate day, int days, int leastDays) {
    if (ratings.size() == 0) {
      return ImmutableList.of();
    }
    LocalDate first = ratings.day(0);
    LocalDate end = ratings.day(ratings.size() - 1).plusDays(1);
    long last = Long.MIN_VALUE;
    ImmutableList.Builder<RatedStretch> stretches = ImmutableList.builder();
    for (int i = 0; i < ratings.size(); i++) {
      long number = Math.floorDiv(ratings.epochDay(i) - day.toEpochDay(), (long) days);
      if (number != last) {
        last = number;
        LocalDate from = day.plusDays(number * days);
        LocalDate until = from.plusDays(days);
        stretches.add(
            of(
                ratings,
                from.isBefore(first) ? first : from,
                until.isAfter(end) ? end : until,
                leastDays));
      }
    }
    return stretches.build();
  }
}
