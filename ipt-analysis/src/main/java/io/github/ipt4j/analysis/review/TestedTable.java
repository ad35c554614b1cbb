// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.LoadComparison;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
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
    review.primaryContrast().ifPresent(this::primary);
    review.contexts().values().forEach(this::screen);
    review.ranking().ifPresent(this::loads);
    review.cycleBreaks().values().forEach(this::cycleBreak);
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

  private void primary(ContextContrastResult contrast) {
    row(
        Clause.of(ROW + "contrastPrimary")
            .with("symptom", Cell.name(contrast.symptom().name()))
            .with("context", contrast.analysis().context().clause()),
        contrast.onsetTest().map(t -> OptionalDouble.of(t.midP())).orElse(OptionalDouble.empty()),
        contrast.analysis().level(),
        conclusion(contrast.conclusion()));
  }

  private void screen(ContextScreenResult screen) {
    if (screen.tests() > 0) {
      row(
          Clause.of(ROW + "screen")
              .with("symptom", Cell.name(screen.symptom().name()))
              .with("tests", screen.tests()),
          screen.contrasts().get(0).adjustedMidP(),
          screen.analysis().alpha(),
          found(screen.found().size()));
    }
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
