// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.internal.LocalLine;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.exact.SignTail;
import io.github.ipt4j.analysis.internal.exact.WeekSigns;
import io.github.ipt4j.core.diary.DailyRatings;
import java.util.Arrays;

/** What ratings leave of their course, by calendar week and weekday. */
final class WeekdayResiduals {
  static final int WEEK = 7;

  /** The residuals that a week needs to count as one. */
  static final int FULL = 3;

  /** The first of January 1970 was a Thursday. */
  private static final long MONDAY = 3;

  private final double[] residuals;
  private final int[] week;
  private final int[] weekday;
  private final int[] days = new int[WEEK];
  private final double[] means = new double[WEEK];
  private int weeks;
  private int fullWeeks;

  private WeekdayResiduals(double[] residuals, int[] week, int[] weekday) {
    this.residuals = residuals;
    this.week = week;
    this.weekday = weekday;
  }

  static WeekdayResiduals of(DailyRatings ratings) {
    int size = ratings.size();
    int[] day = new int[size];
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      day[i] = Math.toIntExact(ratings.epochDay(i));
      values[i] = ratings.value(i);
    }
    return of(day, values, ratings.scale().range());
  }

  static WeekdayResiduals of(int[] day, double[] values, double range) {
    double[] all = LocalLine.residuals(day, values, range);
    int[] week = new int[all.length];
    int[] weekday = new int[all.length];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (!Double.isNaN(all[i])) {
        all[size] = all[i];
        week[size] = (int) Math.floorDiv(day[i] + MONDAY, WEEK);
        weekday[size++] = Math.floorMod(day[i] + MONDAY, WEEK);
      }
    }
    WeekdayResiduals residuals =
        new WeekdayResiduals(
            Arrays.copyOf(all, size), Arrays.copyOf(week, size), Arrays.copyOf(weekday, size));
    residuals.count();
    return residuals;
  }

  /** Numbers the weeks from 0 and takes the means of the weekdays. */
  private void count() {
    for (int from = 0, to; from < residuals.length; from = to) {
      int calendar = week[from];
      for (to = from; to < residuals.length && week[to] == calendar; to++) {
        week[to] = weeks;
        days[weekday[to]]++;
        means[weekday[to]] += residuals[to];
      }
      weeks++;
      fullWeeks += to - from >= FULL ? 1 : 0;
    }
    for (int w = 0; w < WEEK; w++) {
      means[w] /= Math.max(1, days[w]);
    }
    double mean = Arrays.stream(means).sum() / WEEK;
    for (int w = 0; w < WEEK; w++) {
      means[w] -= mean;
    }
  }

  SignTail test(int draws, Seed seed) {
    return new WeekSigns(weeks, week, weekday, residuals).test(draws, seed);
  }

  int size() {
    return residuals.length;
  }

  /** The calendar weeks with a residual. */
  int weeks() {
    return weeks;
  }

  /** The calendar weeks with three residuals. */
  int fullWeeks() {
    return fullWeeks;
  }

  /** The residuals of each weekday. */
  int[] days() {
    return days.clone();
  }

  /** The mean residual of a weekday less the mean of the seven, in ranges of the scale. */
  double mean(int day) {
    return means[day];
  }
}
