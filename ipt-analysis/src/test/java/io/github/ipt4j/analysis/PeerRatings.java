// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The ratings that src/test/peers/levels_numpy.py draws, number for number. */
public final class PeerRatings {
  /** The first day, a Wednesday. */
  public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  /** Mood from 0 to 10, where higher is better. */
  public static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 10);

  private long state;

  private PeerRatings(long seed) {
    state = seed;
  }

  private int next() {
    state = (state * 1_103_515_245L + 12_345) % (1L << 31);
    return (int) (state >> 16);
  }

  /** Returns ratings without a step. */
  public static DailyRatings of(long seed, int days, int friday) {
    return of(seed, days, friday, days, 0);
  }

  /** Returns ratings; gaps are pairs of the first day not recorded and the day after the last. */
  public static DailyRatings of(
      long seed, int days, int friday, int stepAt, int step, int... gaps) {
    PeerRatings numbers = new PeerRatings(seed);
    DailyRatingsBuilder ratings = DailyRatings.builder(MOOD);
    for (int i = 0; i < days; i++) {
      boolean isRecorded = numbers.next() % 5 != 0;
      int value = numbers.next() % 7;
      LocalDate day = FIRST.plusDays(i);
      value += day.getDayOfWeek() == DayOfWeek.FRIDAY ? friday : 0;
      value += i >= stepAt ? step : 0;
      for (int g = 0; g < gaps.length; g += 2) {
        isRecorded &= i < gaps[g] || i >= gaps[g + 1];
      }
      if (isRecorded) {
        ratings.add(day, Math.min(10, Math.max(0, value)));
      }
    }
    return ratings.build();
  }

  /** Returns the days since the first. */
  public static int[] days(DailyRatings ratings) {
    int[] days = new int[ratings.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = (int) (ratings.epochDay(i) - FIRST.toEpochDay());
    }
    return days;
  }

  /** Returns the values. */
  public static double[] values(DailyRatings ratings) {
    double[] values = new double[ratings.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ratings.value(i);
    }
    return values;
  }
}
