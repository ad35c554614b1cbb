// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.ClearanceStatus;

/** The sentence of a changed level: what is claimed, in which weeks, and what speaks against. */
final class LevelClauses {
  private final LevelChangeResult result;
  private final LevelChange analysis;
  private final RatingCells cells;

  LevelClauses(LevelChangeResult result) {
    this.result = result;
    this.analysis = result.analysis();
    this.cells = RatingCells.of(result.ratings());
  }

  ImmutableList<Clause> headline() {
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA) {
      return ImmutableList.of(
          named("tooLittle")
              .with(
                  "shortfalls",
                  Cell.list(result.shortfalls().stream().map(Shortfall::cell).toList())));
    }
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    if (result.conclusion() == Conclusion.DESCRIBED) {
      clauses.add(told("described").with("estimate", Cell.NONE)).add(notTested());
    } else {
      double difference = result.difference().orElseThrow();
      clauses.add(told(verdict()).with("way", cells.way(difference)).with("estimate", estimate()));
      clauses.add(beside(difference));
    }
    result
        .symptom()
        .flatMap(s -> ClearanceClause.of(s, result.clearance().orElse(ClearanceStatus.UNKNOWN)))
        .ifPresent(clauses::add);
    return clauses.build();
  }

  private static Clause phrase(String name) {
    return Clause.of("outcome.levelChange." + name);
  }

  private Clause named(String name) {
    return phrase(name)
        .with("rating", cells.name())
        .with("since", TriedDecision.since(analysis.since(), analysis.decision()));
  }

  private Clause told(String name) {
    return named(name)
        .with(
            "means",
            phrase("means")
                .with("after", cells.mean(result.after().mean()))
                .with("weeksAfter", result.after().weeks())
                .with("before", cells.mean(result.before().mean()))
                .with("weeksBefore", result.before().weeks()))
        .with("ends", cells.ends());
  }

  private String verdict() {
    if (result.conclusion() == Conclusion.SUPPORTED) {
      return "claim";
    }
    return result.p().orElseThrow() <= PValue.CONVENTIONAL ? "notEnough" : "notShown";
  }

  private Cell estimate() {
    double p = result.p().orElseThrow();
    return Cell.words(
        phrase("estimate")
            .with("difference", cells.difference(result.difference().orElseThrow()))
            .with("interval", result.interval().map(cells::interval).orElse(Cell.NONE))
            .with("p", Cell.p(p, analysis.alpha()))
            .with("level", Levels.cell(p, analysis.alpha())));
  }

  private Clause beside(double difference) {
    if (result.conclusion() != Conclusion.SUPPORTED) {
      return phrase("notRuledOut");
    }
    if (result.guarded()) {
      return phrase(difference > 0 ? "guarded.higher" : "guarded.lower");
    }
    return phrase(result.better() ? "general.better" : "general.worse");
  }

  private Clause notTested() {
    boolean isShort =
        Math.min(result.before().weeks(), result.after().weeks()) < analysis.leastWeeks();
    return isShort ? phrase("fewWeeks").with("needed", analysis.leastWeeks()) : phrase("same");
  }
}
