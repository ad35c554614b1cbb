// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.random.MixGenerator;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Courses of which the truth is known, drawn from seeds; EVIDENCE.md says what they are. */
public final class RatingWorlds {
  /** The first day, a Monday. */
  public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** The chances that a day is missing, Monday first: by weekday. */
  public static final double[] BY_WEEKDAY = {0.05, 0.05, 0.10, 0.10, 0.20, 0.45, 0.45};

  /** Weekends alone. */
  public static final double[] WEEKENDS = {0, 0, 0, 0, 0, 0.45, 0.45};

  /** At random. */
  public static final double[] AT_RANDOM = {0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2};

  /** None. */
  public static final double[] NONE = new double[7];

  private RatingWorlds() {}

  /** Returns a generator of its own for each number; neighbouring seeds would begin alike. */
  public static Random random(long number) {
    return new Random(MixGenerator.mixStafford(number));
  }

  /** Returns values of variance 1 that resemble the one before. */
  public static IntToDoubleFunction resembling(Random random, double autocorrelation) {
    double[] last = {random.nextGaussian()};
    double fresh = Math.sqrt(1 - autocorrelation * autocorrelation);
    return day -> {
      double value = last[0];
      last[0] = autocorrelation * value + fresh * random.nextGaussian();
      return value;
    };
  }

  /** Returns ratings; values beyond an end lie at it. */
  public static DailyRatings of(
      RatingScale scale, int days, double[] missing, Random random, IntToDoubleFunction value) {
    DailyRatingsBuilder ratings = DailyRatings.builder(scale);
    for (int i = 0; i < days; i++) {
      double rating = Math.min(scale.greatest(), Math.max(scale.least(), value.applyAsDouble(i)));
      if (random.nextDouble() >= missing[i % 7]) {
        ratings.add(
            RatingTaken.builder()
                .id(new EventId("r" + i))
                .at(EventTime.on(FIRST.plusDays(i)))
                .rating(scale.rating())
                .value(rating)
                .build());
      }
    }
    return ratings.build();
  }
}
