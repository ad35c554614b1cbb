// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Few days that lie far from all the others of a record, as where a year was mistyped: 2052 for
 * 2025.
 *
 * <p>Days are stray where a gap of more than 365 days has under 5 % of the days on one side: those
 * beyond the gap; or where a gap of more than ten years has fewer days on one side than on the
 * other. Nothing is left out for it: a reader is told, and looks at the dates.
 *
 * @param days the stray days, at least one
 * @param of the number of all days of the record, the stray ones among them
 */
public record StrayDays(ImmutableSortedSet<LocalDate> days, int of) {
  private static final int YEAR = 365;
  private static final int TEN_YEARS = 3_653;

  /** One twentieth is 5 %. */
  private static final long PART = 20;

  /** Checks the components. */
  public StrayDays {
    Refusal.unless(!days.isEmpty(), "days", "must not be empty");
    Refusal.unless(days.size() < of, "of", "must be more than the stray days, " + days.size(), of);
  }

  /**
   * Returns the stray days of a diary.
   *
   * @param diary the diary
   * @return the stray ones of its recorded days, empty where there are none
   */
  public static Optional<StrayDays> of(SymptomDiary diary) {
    int size = diary.size();
    return size == 0 || diary.epochDay(size - 1) - diary.epochDay(0) <= YEAR
        ? Optional.empty()
        : among(IntStream.range(0, size).mapToLong(diary::epochDay).toArray());
  }

  /**
   * Returns the stray days of ratings.
   *
   * @param ratings the ratings
   * @return the stray ones of the rated days, empty where there are none
   */
  public static Optional<StrayDays> of(DailyRatings ratings) {
    int size = ratings.size();
    return size == 0 || ratings.epochDay(size - 1) - ratings.epochDay(0) <= YEAR
        ? Optional.empty()
        : among(IntStream.range(0, size).mapToLong(ratings::epochDay).toArray());
  }

  /**
   * Returns the stray days of a log.
   *
   * @param log the log
   * @return the stray ones of the days of which something was written down, empty where there are
   *     none
   */
  public static Optional<StrayDays> of(ContactLog log) {
    ImmutableLongArray days = log.answeredEpochDays();
    return days.isEmpty() || days.get(days.length() - 1) - days.get(0) <= YEAR
        ? Optional.empty()
        : among(days.toArray());
  }

  /**
   * Returns the stray days of measures.
   *
   * @param series the measures
   * @return the stray ones of the days of its forms, empty where there are none
   */
  public static Optional<StrayDays> of(MeasureSeries series) {
    return among(series.measures().stream().map(m -> m.at().date()).toList());
  }

  /**
   * Returns the stray days among some.
   *
   * @param days the days of a record, in any order; each counts once
   * @return the stray days, empty where there are none
   */
  public static Optional<StrayDays> among(Collection<LocalDate> days) {
    return among(days.stream().mapToLong(LocalDate::toEpochDay).sorted().distinct().toArray());
  }

  private static Optional<StrayDays> among(long... days) {
    int number = days.length;
    int early = 0;
    int late = number;
    for (int i = 1; i < number; i++) {
      long gap = days[i] - days[i - 1];
      if (isStray(gap, i, number)) {
        early = i;
      }
      if (late == number && isStray(gap, number - i, number)) {
        late = i;
      }
    }
    ImmutableSortedSet<LocalDate> stray = outside(days, early, late);
    return stray.isEmpty() ? Optional.empty() : Optional.of(new StrayDays(stray, number));
  }

  private static boolean isStray(long gap, int beyond, int number) {
    return (gap > YEAR && PART * beyond < number) || (gap > TEN_YEARS && 2L * beyond < number);
  }

  private static ImmutableSortedSet<LocalDate> outside(long[] days, int early, int late) {
    ImmutableSortedSet.Builder<LocalDate> stray = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < days.length; i++) {
      if (i < early || i >= late) {
        stray.add(LocalDate.ofEpochDay(days[i]));
      }
    }
    return stray.build();
  }
}
