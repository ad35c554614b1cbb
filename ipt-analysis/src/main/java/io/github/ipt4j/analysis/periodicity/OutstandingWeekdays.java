// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * The one to three neighbouring weekdays whose rating differs most from that of the others, where
 * weekdays differ at all. They are chosen by the data, and not tested.
 *
 * @param from the first
 * @param days how many, 1 to 3
 * @param recordedDays how many of them were rated
 * @param mean the mean of their ratings
 * @param othersMean the mean of the ratings of the other weekdays
 */
public record OutstandingWeekdays(
    DayOfWeek from, int days, int recordedDays, double mean, double othersMean) {
  private static final int MOST = 3;

  /** Checks the components. */
  public OutstandingWeekdays {
    requireNonNull(from, "from");
  }

  /**
   * Returns the weekdays with the greatest sum of squares between them and the others, of what is
   * left beside the course; empty where that and the mean ratings go different ways.
   */
  static Optional<OutstandingWeekdays> of(List<WeekdayLevel> weekdays) {
    int bestFrom = 0;
    int bestDays = 1;
    double best = 0;
    for (int days = 1; days <= MOST; days++) {
      for (int from = 0; from < weekdays.size(); from++) {
        double sum = 0;
        for (int i = 0; i < days; i++) {
          sum += weekdays.get((from + i) % weekdays.size()).besideCourse();
        }
        double between = sum * sum / days / (weekdays.size() - days);
        if (between > best) {
          best = between;
          bestFrom = from;
          bestDays = days;
        }
      }
    }
    return of(weekdays, bestFrom, bestDays);
  }

  private static Optional<OutstandingWeekdays> of(List<WeekdayLevel> weekdays, int from, int days) {
    int[] counts = new int[2];
    double[] sums = new double[2];
    double beside = 0;
    for (int i = 0; i < weekdays.size(); i++) {
      WeekdayLevel level = weekdays.get((from + i) % weekdays.size());
      int side = i < days ? 0 : 1;
      counts[side] += level.recordedDays();
      sums[side] += level.recordedDays() * level.mean().orElse(0);
      beside += i < days ? level.besideCourse() : 0;
    }
    if (counts[0] == 0 || counts[1] == 0) {
      return Optional.empty();
    }
    double mean = sums[0] / counts[0];
    double others = sums[1] / counts[1];
    return (mean - others) * beside > 0
        ? Optional.of(
            new OutstandingWeekdays(weekdays.get(from).day(), days, counts[0], mean, others))
        : Optional.empty();
  }
}
