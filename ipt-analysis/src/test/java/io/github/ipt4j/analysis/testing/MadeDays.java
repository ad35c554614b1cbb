// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ratings and states of days that follow a pattern, so that anybody can see what is in them. */
final class MadeDays {
  static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  static final String RATING = "exhaustion";
  static final String SHIFT = "shift";

  private static final RatingScale EXHAUSTION = RatingScale.of(RATING, 0, 10);

  private MadeDays() {}

  /** Returns half a year of ratings: the digits of a pattern, over and over from a Monday on. */
  static DailyRatings rated(String pattern) {
    return rated(pattern, "");
  }

  /** Returns half a year of ratings that begin with some days of their own. */
  static DailyRatings rated(String pattern, String first) {
    DailyRatingsBuilder ratings = DailyRatings.builder(EXHAUSTION);
    String days = first + pattern.repeat(182 / pattern.length() + 1);
    for (int day = 0; day < 182; day++) {
      ratings.add(MONDAY.plusDays(day), Character.digit(days.charAt(day), 10));
    }
    return ratings.build();
  }

  /** Returns half a year of ratings: 7 and 8 by turns on some days, 3 and 4 on all others. */
  static DailyRatings heavyOn(Set<LocalDate> days) {
    DailyRatingsBuilder ratings = DailyRatings.builder(EXHAUSTION);
    for (int day = 0; day < 182; day++) {
      LocalDate date = MONDAY.plusDays(day);
      ratings.add(date, (days.contains(date) ? 7 : 3) + day / 2 % 2);
    }
    return ratings.build();
  }

  /** Returns shifts on every other day of half a year, the first day among them. */
  static DayStates shifts() {
    return DayStates.of(
        SHIFT,
        new DateRange(MONDAY, MONDAY.plusDays(182)),
        IntStream.range(0, 91).mapToObj(i -> MONDAY.plusDays(2L * i)).collect(Collectors.toSet()));
  }
}
