// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import java.time.LocalDate;

/**
 * How something that is rated day by day was before a day and from it on, counted and not tested.
 *
 * @param ratings what is rated; of a symptom its intensity
 * @param before the days before
 * @param after the days from then on
 */
public record RatedPhases(DailyRatings ratings, RatedStretch before, RatedStretch after) {

  /** Checks the components. */
  public RatedPhases {
    requireNonNull(ratings, "ratings");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** Returns the two phases of ratings of at least one day. */
  static RatedPhases of(DailyRatings ratings, LocalDate since) {
    DateRange span = ratings.span().orElseThrow();
    return new RatedPhases(
        ratings,
        RatedStretch.of(ratings, Comparators.min(span.startInclusive(), since), since, 1),
        RatedStretch.of(ratings, since, Comparators.max(span.endExclusive(), since), 1));
  }
}
