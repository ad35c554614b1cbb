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

  /** How days are missing: the chances of the weekdays, Monday first. */
  public enum Missing {
    /** None is. */
    NONE,
    /** A fifth. */
    AT_RANDOM,
    /** Weekends most. */
    BY_WEEKDAY,
    /** Weekends alone. */
    WEEKENDS;

    double chance(int weekday) {
      return switch (this) {
        case NONE -> 0;
        case AT_RANDOM -> 0.2;
        case BY_WEEKDAY ->
            switch (weekday) {
              case 0, 1 -> 0.05;
              case 2, 3 -> 0.10;
              case 4 -> 0.20;
              default -> 0.45;
            };
        case WEEKENDS -> weekday > 4 ? 0.45 : 0;
      };
    }
  }

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
      RatingScale scale, int days, Missing missing, Random random, IntToDoubleFunction value) {
    DailyRatingsBuilder ratings = DailyRatings.builder(scale);
    for (int i = 0; i < days; i++) {
      double rating = Math.min(scale.greatest(), Math.max(scale.least(), value.applyAsDouble(i)));
      if (random.nextDouble() >= missing.chance(i % 7)) {
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
