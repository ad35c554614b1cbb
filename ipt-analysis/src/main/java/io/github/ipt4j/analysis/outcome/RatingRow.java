// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How something that is rated day by day was, in the first and in the last weeks rated. */
@Value.Immutable
@IptStyle
public abstract sealed class RatingRow implements OutcomeRow permits ImmutableRatingRow {
  private static final int WEEK = 7;

  RatingRow() {}

  static RatingRow of(DailyRatings ratings, int weeks) {
    ImmutableRatingRow.Builder row =
        ImmutableRatingRow.builder().ratings(ratings).weeks(weeks).recorded(recorded(ratings));
    ratings.span().ifPresent(span -> ends(row, ratings, span, weeks));
    return row.build();
  }

  private static Share recorded(DailyRatings ratings) {
    return new Share(ratings.size(), ratings.span().map(s -> (int) s.days()).orElse(0));
  }

  /** The first weeks are held against the last where no day is in both and each has enough. */
  private static void ends(
      ImmutableRatingRow.Builder row, DailyRatings ratings, DateRange span, int weeks) {
    LocalDate first = span.startInclusive().plusWeeks(weeks);
    LocalDate last = span.endExclusive().minusWeeks(weeks);
    int leastDays = weeks * WEEK / 4;
    RatedStretch start = RatedStretch.of(ratings, span.startInclusive(), first, leastDays);
    RatedStretch end = RatedStretch.of(ratings, last, span.endExclusive(), leastDays);
    if (!first.isAfter(last) && start.mean().isPresent() && end.mean().isPresent()) {
      row.first(start).last(end);
    }
  }

  /** Returns the ratings. */
  abstract DailyRatings ratings();

  /**
   * Returns what is rated, and on which scale.
   *
   * @return the scale
   */
  public RatingScale scale() {
    return ratings().scale();
  }

  /**
   * Returns how many weeks the first and the last weeks are.
   *
   * @return the number
   */
  public abstract int weeks();

  /**
   * Returns how many days were rated.
   *
   * @return the rated days of all days from the first to the last of them; 0 of 0 if none was
   */
  public abstract Share recorded();

  /**
   * Returns the mean of all rated days.
   *
   * @return the mean, on the scale; empty if no day was rated
   */
  public OptionalDouble mean() {
    return ratings().mean();
  }

  /**
   * Returns the first weeks from the first rated day on.
   *
   * @return the weeks; empty where the ratings are too short or too sparse to hold the first
   *     against the last
   */
  public abstract Optional<RatedStretch> first();

  /**
   * Returns the last weeks up to the last rated day.
   *
   * @return the weeks; empty where {@link #first()} is
   */
  public abstract Optional<RatedStretch> last();

  @Override
  public Clause clause() {
    RatingCells cells = RatingCells.of(ratings());
    String phrase = ratings().size() == 0 ? ".none" : first().isEmpty() ? ".short" : "";
    return Clause.of("outcome.grid.rating" + phrase)
        .with("rating", cells.name())
        .with("ends", cells.ends())
        .with("weeks", weeks())
        .with("days", ratings().size())
        .with("mean", cells.mean(mean()))
        .with("first", first().map(s -> cells.mean(s.mean())).orElse(Cell.NONE))
        .with("last", last().map(s -> cells.mean(s.mean())).orElse(Cell.NONE));
  }
}
