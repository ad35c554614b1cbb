// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.core.diary.DailyRatings;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The ratings of one weekday, described.
 *
 * @param day the weekday
 * @param recordedDays how many of them were rated, each in a week of its own
 * @param mean their mean; empty where none was rated
 * @param interval the 95 % interval of the mean by Student's t over the weeks; empty where fewer
 *     than two were rated
 * @param besideCourse by how many points it lies above the line through the days around it, beyond
 *     what the mean weekday does; negative below
 */
public record WeekdayLevel(
    DayOfWeek day,
    int recordedDays,
    OptionalDouble mean,
    Optional<Interval> interval,
    double besideCourse) {
  private static final double SURE = 0.975;

  /** Checks the components. */
  public WeekdayLevel {
    requireNonNull(day, "day");
    requireNonNull(mean, "mean");
    requireNonNull(interval, "interval");
  }

  static ImmutableList<WeekdayLevel> of(DailyRatings ratings, WeekdayResiduals residuals) {
    int[] days = new int[WeekdayResiduals.WEEK];
    double[] means = new double[days.length];
    double[] squares = new double[days.length];
    for (int i = 0; i < ratings.size(); i++) {
      int w = weekday(ratings, i);
      days[w]++;
      means[w] += ratings.value(i);
    }
    for (int w = 0; w < days.length; w++) {
      means[w] /= Math.max(1, days[w]);
    }
    for (int i = 0; i < ratings.size(); i++) {
      int w = weekday(ratings, i);
      double apart = ratings.value(i) - means[w];
      squares[w] += apart * apart;
    }
    ImmutableList.Builder<WeekdayLevel> levels = ImmutableList.builder();
    for (int w = 0; w < days.length; w++) {
      levels.add(
          new WeekdayLevel(
              DayOfWeek.of(w + 1),
              days[w],
              days[w] == 0 ? OptionalDouble.empty() : OptionalDouble.of(means[w]),
              interval(days[w], means[w], squares[w]),
              residuals.mean(w) * ratings.scale().range()));
    }
    return levels.build();
  }

  private static int weekday(DailyRatings ratings, int index) {
    return ratings.day(index).getDayOfWeek().getValue() - 1;
  }

  private static Optional<Interval> interval(int n, double mean, double squares) {
    if (n < 2) {
      return Optional.empty();
    }
    double margin = Quantiles.student(n - 1, SURE) * Math.sqrt(squares / (n - 1) / n);
    return Optional.of(Interval.of95(mean - margin, mean + margin));
  }
}
