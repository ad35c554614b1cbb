// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link GradedScreen} found: every context, those that show nothing too. */
@Value.Immutable
@IptStyle
public abstract sealed class GradedScreenResult extends ScreenResult<GradedContrastResult>
    permits ImmutableGradedScreenResult {

  GradedScreenResult() {}

  static GradedScreenResult of(
      GradedScreen analysis, ExposedRatings exposed, Ranks<GradedContrastResult> ranks) {
    return ImmutableGradedScreenResult.builder()
        .analysis(analysis)
        .ratings(exposed.ratings())
        .ranks(ranks)
        .build()
        .at(analysis.alpha());
  }

  @Override
  public abstract GradedScreen analysis();

  /** Returns the ratings. */
  abstract DailyRatings ratings();

  @Override
  abstract Ranks<GradedContrastResult> ranks();

  /**
   * Returns the scale of the ratings.
   *
   * @return the scale
   */
  public RatingScale scale() {
    return ratings().scale();
  }

  @Override
  Cell subject() {
    return RatingCells.of(ratings()).name();
  }

  @Override
  String phrases() {
    return "context.gradedScreen.";
  }

  @Override
  Stream<GradedContrastResult> apart() {
    return with(Conclusion.NOT_IDENTIFIABLE).stream();
  }

  /**
   * Returns the same screen, decided at another level.
   *
   * @param level the level of all tests that were decided together, in (0, 1)
   * @return what the screen at that level finds in the same days
   */
  public GradedScreenResult at(double level) {
    return withAnalysis(analysis().withAlpha(level))
        .withRanks(ranks().decided(level, c -> c.at(level), (c, own, adjusted) -> c.at(own)));
  }

  abstract GradedScreenResult withAnalysis(GradedScreen analysis);

  abstract GradedScreenResult withRanks(Ranks<GradedContrastResult> ranks);

  @Override
  public abstract GradedScreenResult withSafety(Iterable<? extends Caveat> safety);

  /**
   * Returns the same with other results in the place of its own.
   *
   * @param change what becomes of the result of each context
   * @return the screen
   */
  public GradedScreenResult withEach(UnaryOperator<GradedContrastResult> change) {
    return withRanks(ranks().each(change));
  }

  @Override
  public Table table() {
    Table.Builder table =
        ContextResult.columns(
            "gradedScreen", "with", "exposed", "unexposed", "difference", "interval", "p", "tells");
    RatingCells cells = RatingCells.of(ratings());
    for (GradedContrastResult c : contrasts()) {
      boolean isTold =
          c.conclusion() == Conclusion.SUPPORTED || c.conclusion() == Conclusion.NOT_SUPPORTED;
      table.row(
          c.context().label(),
          cells.mean(c.meanExposed()),
          cells.mean(c.meanUnexposed()),
          isTold ? cells.difference(c.effect().orElseThrow()) : Cell.NONE,
          isTold ? c.interval().map(cells::interval).orElse(Cell.NONE) : Cell.NONE,
          isTold ? Cell.p(c.p(), c.analysis().alpha()) : Cell.NONE,
          Cell.words("context.gradedScreen.tells." + c.conclusion().name()));
    }
    return table.build();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}
