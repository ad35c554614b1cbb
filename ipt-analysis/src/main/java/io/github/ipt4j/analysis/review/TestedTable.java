// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.ScreenResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.LoadComparison;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table of a review: what was tested, at which level, and what came of it. */
final class TestedTable {
  private static final String COLUMN = "review.column.";
  private static final String ROW = "review.row.";

  private final CaseReviewResult review;
  private final Table.Builder table =
      Table.withColumns(COLUMN + "test", COLUMN + "p", COLUMN + "level", COLUMN + "conclusion");

  TestedTable(CaseReviewResult review) {
    this.review = review;
  }

  Table table() {
    review.weekly().values().forEach(this::weekly);
    review.cycles().values().forEach(this::cycle);
    review.levels().values().forEach(this::level);
    review.primaryContrast().ifPresent(this::primary);
    review.primaryRatedContrast().ifPresent(this::primary);
    review
        .contexts()
        .forEach(
            (symptom, screen) ->
                screen(
                    Clause.of(ROW + "screen").with("symptom", Cell.name(symptom.name())), screen));
    review.ratedContexts().values().forEach(s -> screen(rated("screenRated", s.scale()), s));
    review.ranking().ifPresent(this::loads);
    review.cycleBreaks().values().forEach(this::cycleBreak);
    review.levelChanges().values().forEach(this::change);
    return table.build();
  }

  private void weekly(WeeklyPeriodicityResult weekly) {
    boolean isPrimary =
        review.primary().flatMap(PrimaryQuestion::rhythm).equals(Optional.of(weekly.symptom()));
    row(
        Clause.of(ROW + (isPrimary ? "weeklyPrimary" : "weekly"))
            .with("symptom", Cell.name(weekly.symptom().name())),
        weekly.p(),
        weekly.analysis().alpha(),
        conclusion(weekly.conclusion()));
  }

  private void level(WeeklyLevelResult level) {
    boolean isPrimary =
        level.symptom().isPresent()
            && review.primary().flatMap(PrimaryQuestion::rhythm).equals(level.symptom());
    row(
        rated(isPrimary ? "weeklyPrimary" : "weekly", level.scale()),
        level.p(),
        level.analysis().alpha(),
        conclusion(level.conclusion()));
  }

  private void cycle(DeclaredCycleResult cycle) {
    row(
        Clause.of(ROW + "cycle")
            .with("symptom", Cell.name(cycle.symptom().name()))
            .with("days", cycle.cycle().days()),
        cycle.p(),
        cycle.analysis().alpha(),
        conclusion(cycle.conclusion()));
  }

  private void primary(GradedContrastResult contrast) {
    row(
        rated("contrastPrimary", contrast.scale())
            .with("context", contrast.analysis().context().clause()),
        contrast.p(),
        contrast.analysis().alpha(),
        conclusion(contrast.conclusion()));
  }

  private void screen(Clause label, ScreenResult<?> screen) {
    if (screen.tests() > 0) {
      row(
          label.with("tests", screen.tests()),
          screen.smallestAdjustedP(),
          screen.level().orElseThrow(),
          found(screen.found().size()));
    }
  }

  private void change(LevelChangeResult change) {
    if (change.p().isPresent()) {
      row(
          rated("levelChange", change.scale()).with("since", Cell.day(change.analysis().since())),
          change.p(),
          change.analysis().alpha(),
          conclusion(change.conclusion()));
    }
  }

  /** A row of what is told in levels, named as a symptom is. */
  private static Clause rated(String row, RatingScale scale) {
    return Clause.of(ROW + row).with("symptom", Cell.name(scale.rating()));
  }

  private void primary(ContextContrastResult contrast) {
    row(
        Clause.of(ROW + "contrastPrimary")
            .with("symptom", Cell.name(contrast.symptom().name()))
            .with("context", contrast.analysis().context().clause()),
        contrast.onsetTest().map(t -> OptionalDouble.of(t.midP())).orElse(OptionalDouble.empty()),
        contrast.analysis().level(),
        conclusion(contrast.conclusion()));
  }

  private void loads(TensionRankingResult ranking) {
    if (!ranking.comparisons().isEmpty()) {
      row(
          Clause.of(ROW + "loads").with("pairs", ranking.comparisons().size()),
          ranking.comparisons().stream().mapToDouble(LoadComparison::p).min(),
          ranking.analysis().alpha(),
          found(review.separated()));
    }
  }

  private void cycleBreak(CycleBreakResult broken) {
    if (broken.p().isPresent()) {
      row(
          Clause.of(ROW + "cycleBreak")
              .with("symptom", Cell.name(broken.symptom().name()))
              .with("since", Cell.day(broken.analysis().since())),
          broken.p(),
          broken.analysis().alpha(),
          conclusion(broken.conclusion()));
    }
  }

  private void row(Clause label, OptionalDouble p, double level, Cell outcome) {
    table.row(
        label,
        Cell.p(p, level),
        p.isPresent() ? Cell.level(p.getAsDouble(), level) : Cell.NONE,
        outcome);
  }

  private static Cell conclusion(Conclusion conclusion) {
    return Cell.words("review.conclusion." + conclusion.name());
  }

  private static Cell found(long number) {
    return Cell.words(Clause.of("review.found").with("n", number));
  }
}
