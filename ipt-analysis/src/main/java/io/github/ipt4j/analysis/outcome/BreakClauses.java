// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Shortfall;
import java.util.Optional;

/** The sentence of a broken cycle: what is claimed, on how many days, and what speaks against. */
final class BreakClauses {
  private static final int STRONGEST = 10;

  private final CycleBreakResult result;
  private final CycleBreak analysis;
  private final double alpha;

  BreakClauses(CycleBreakResult result) {
    this.result = result;
    this.analysis = result.analysis();
    this.alpha = analysis.alpha();
  }

  ImmutableList<Clause> headline() {
    if (result.conclusion() == Conclusion.DESCRIBED) {
      return ImmutableList.of(graded());
    }
    if (result.p().isEmpty()) {
      return ImmutableList.of(
          verdict("tooLittle")
              .with(
                  "shortfalls",
                  Cell.list(result.shortfalls().stream().map(Shortfall::cell).toList())));
    }
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(
        verdict(verdict())
            .with("often", Cell.words(often()))
            .with("higher", Cell.list(higher()))
            .with("onsets", onsets()));
    clauses.add(days());
    if (result.improved()) {
      clauses.add(result.guarded() ? guarded() : phrase("general"));
    }
    disagreement().ifPresent(clauses::add);
    ClearanceClause.of(result.symptom(), result.clearance()).ifPresent(clauses::add);
    return clauses.build();
  }

  private Clause graded() {
    return verdict("graded")
        .with("before", Cell.number(result.burdenBefore().meanIntensity(), 1))
        .with("after", Cell.number(result.burdenAfter().meanIntensity(), 1))
        .with("strongest", STRONGEST);
  }

  private static Clause phrase(String name) {
    return Clause.of("outcome.break." + name);
  }

  private Clause verdict(String name) {
    return phrase(name)
        .with("symptom", Cell.name(result.symptom().name()))
        .with("since", TriedDecision.since(analysis.since(), analysis.decision()));
  }

  private String verdict() {
    double p = p();
    if (p > alpha) {
      return p <= PValue.CONVENTIONAL ? "notEnough" : "notShown";
    }
    return !result.lessOften()
        ? result.atOdds() ? "moreOftenOnFewerDays" : "moreOften"
        : result.atOdds() ? "lessOftenAtOdds" : "improved";
  }

  private double p() {
    return result.p().orElseThrow();
  }

  /** Where other weekdays were recorded after than before, the rates over all mislead. */
  private String often() {
    double overAll = result.rateRatio().map(Estimate::value).orElse(1.0);
    boolean isTurned = result.lessOften() ? overAll > 1 : overAll < 1;
    return (result.lessOften() ? "outcome.break.less" : "outcome.break.more")
        + (isTurned ? ".within" : "");
  }

  private Clause onsets() {
    Optional<Estimate> ratio = result.rateRatio().filter(r -> Double.isFinite(r.value()));
    boolean isWithinWeekdays = !analysis.selectedFromBaseline() && result.days().size() > 1;
    return phrase("onsets")
        .with("weekdays", weekdays())
        .with("after", Cell.share(result.rateAfter()))
        .with("before", Cell.share(result.rateBefore()))
        .with("ratio", ratio.map(r -> Cell.ratio(r.value(), 2)).orElse(Cell.NONE))
        .with("interval", ratio.map(r -> Cell.ratioInterval(r.interval(), 2)).orElse(Cell.NONE))
        .with("within", isWithinWeekdays ? Cell.words("outcome.break.within") : Cell.NONE)
        .with("p", Cell.p(p(), alpha))
        .with("level", Levels.cell(p(), alpha));
  }

  private Cell weekdays() {
    if (result.days().size() == BreakWeeks.WEEK) {
      return Cell.NONE;
    }
    return Cell.words(
        phrase(analysis.selectedFromBaseline() ? "selected" : "declared")
            .with("days", Weekdays.cell(result.days())));
  }

  private Clause days() {
    return phrase("days")
        .with("after", Cell.share(result.burdenAfter().symptomDays()))
        .with("before", Cell.share(result.burdenBefore().symptomDays()))
        .with("p", Cell.p(result.daysP().orElseThrow(), PValue.CONVENTIONAL));
  }

  private Clause guarded() {
    double guard = result.guard().orElseThrow();
    return phrase("guarded")
        .with("p", Cell.p(guard, alpha))
        .with("level", Levels.cell(guard, alpha));
  }

  /** The exact interval counts days whatever their weekday, and is the more cautious of the two. */
  private Optional<Clause> disagreement() {
    return result
        .rateRatio()
        .map(r -> !r.interval().contains(1))
        .filter(isApart -> isApart != p() <= PValue.CONVENTIONAL)
        .map(isApart -> phrase(isApart ? "intervalShows" : "intervalAllows"));
  }

  /** What there is more of, though it begins less often. */
  private ImmutableList<Cell> higher() {
    ImmutableList.Builder<Cell> higher = ImmutableList.builder();
    Burden before = result.burdenBefore();
    Burden after = result.burdenAfter();
    Burden comparedBefore = result.comparedBurdenBefore();
    Burden comparedAfter = result.comparedBurdenAfter();
    if (after.hasMoreDaysThan(before)) {
      higher.add(Cell.words("outcome.break.higher.days"));
    } else if (comparedAfter.hasMoreDaysThan(comparedBefore)) {
      higher.add(
          Cell.words(
              phrase("higher.comparedDays")
                  .with("after", Cell.share(comparedAfter.symptomDays()))
                  .with("before", Cell.share(comparedBefore.symptomDays()))));
    }
    if (after.isMoreIntenseThan(before)) {
      higher.add(rise("higher.intensity", before, after));
    } else if (comparedAfter.isMoreIntenseThan(comparedBefore)) {
      higher.add(rise("higher.comparedIntensity", comparedBefore, comparedAfter));
    }
    return higher.build();
  }

  /** With as many decimals as it takes to show the rise. */
  private static Cell rise(String name, Burden before, Burden after) {
    double from = before.meanIntensity().orElseThrow();
    double to = after.meanIntensity().orElseThrow();
    int decimals = 1;
    while (Math.round(from * Math.pow(10, decimals)) == Math.round(to * Math.pow(10, decimals))) {
      decimals++;
    }
    return Cell.words(
        phrase(name)
            .with("from", Cell.number(from, decimals))
            .with("to", Cell.number(to, decimals)));
  }
}
