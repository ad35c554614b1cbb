// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * The middle of the symptom days on the circle of the week, each weekday weighted by its rate.
 *
 * <p>With rates r_w the direction is that of (sum r_w cos(2 pi w / 7), sum r_w sin(2 pi w / 7)),
 * and the concentration is the length of that vector over sum r_w, times (pi / 7) / sin(pi / 7)
 * because days are grouped (Fisher 1993, Statistical Analysis of Circular Data), at most 1. A
 * weekday never recorded has no rate and is left out.
 *
 * @param position the middle in days after Monday, in [0, 7): 3.5 lies between Thursday and Friday
 * @param concentration 0 (spread all over the week) to 1 (all on one weekday)
 */
public record MeanDay(double position, double concentration) {
  private static final int DAYS = 7;
  private static final double HALF = StrictMath.PI / DAYS;
  private static final double GROUPING = HALF / StrictMath.sin(HALF);

  /** Checks the components. */
  public MeanDay {
    checkArgument(position >= 0 && position < DAYS, "position must be in [0, 7)");
    checkArgument(concentration >= 0 && concentration <= 1, "concentration must be in [0, 1]");
  }

  /**
   * Returns the mean day where events lie on it: two humps have their middle between them, on a day
   * that may be free of events, which is then not named.
   */
  static Optional<MeanDay> amidEvents(WeekdayCounts counts) {
    MeanDay mean = of(counts);
    long events = counts.events(mean.weekday());
    long exposure = counts.exposure(mean.weekday());
    boolean holdsItsShare =
        exposure > 0 && events * counts.totalExposure() >= exposure * counts.totalEvents();
    return holdsItsShare ? Optional.of(mean) : Optional.empty();
  }

  /** Returns the mean day of counts with at least one event. */
  static MeanDay of(WeekdayCounts counts) {
    double cos = 0;
    double sin = 0;
    double sum = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (counts.events(day) > 0) {
        double rate = (double) counts.events(day) / counts.exposure(day);
        double angle = 2 * HALF * (day.getValue() - 1);
        cos += rate * StrictMath.cos(angle);
        sin += rate * StrictMath.sin(angle);
        sum += rate;
      }
    }
    double turn = StrictMath.atan2(sin, cos) / (2 * HALF);
    double position = turn < 0 ? turn + DAYS : turn;
    double length = StrictMath.sqrt(cos * cos + sin * sin) / sum;
    return new MeanDay(position < DAYS ? position : 0, Math.min(1, length * GROUPING));
  }

  /**
   * Returns the weekday in which the middle lies.
   *
   * @return the nearest weekday
   */
  public DayOfWeek weekday() {
    return DayOfWeek.MONDAY.plus(Math.round(position));
  }
}
