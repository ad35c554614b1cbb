// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts of days, one character each, and the ratings that they are: a point is no rating. */
public final class RatingArbitraries {
  /** The first day of every text. */
  public static final LocalDate FIRST = LocalDate.of(2025, 12, 31);

  private RatingArbitraries() {}

  /** Returns texts of up to half a year; most of the days are rated, many at an end. */
  public static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("..00123344556789").ofMinLength(0).ofMaxLength(180);
  }

  /** Returns ratings on scales of both directions and several ranges. */
  public static Arbitrary<DailyRatings> ratings() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(
                RatingScale.ofBetter("mood", 0, 9),
                RatingScale.of("distress", 0, 9),
                RatingScale.of("a feeling of being left out of things", -100, 100),
                RatingScale.ofBetter("sleep", 0, 9.5)))
        .as((text, scale) -> of(scale, FIRST, text));
  }

  /** Returns the ratings of a text. */
  public static DailyRatings of(RatingScale scale, LocalDate first, String text) {
    DailyRatingsBuilder ratings = DailyRatings.builder(scale);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.') {
        ratings.add(first.plusDays(i), text.charAt(i) - '0');
      }
    }
    return ratings.build();
  }
}
