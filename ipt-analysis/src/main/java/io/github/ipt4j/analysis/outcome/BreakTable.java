// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;

/** The table of a broken cycle, and what a reader must know beside it. */
final class BreakTable {
  private final CycleBreakResult result;
  private final Table.Builder table;

  private BreakTable(CycleBreakResult result) {
    this.result = result;
    this.table =
        Table.withColumns(
            List.of(
                Clause.of("outcome.column.counted"),
                Clause.of("outcome.column.before"),
                Clause.of("outcome.column.since").with("day", Cell.day(result.analysis().since())),
                Clause.of("outcome.column.interval"),
                Clause.of("outcome.column.p")));
  }

  static Table of(CycleBreakResult result) {
    BreakTable table = new BreakTable(result);
    table.counts();
    table.comparisons();
    return table.table.build();
  }

  private void counts() {
    PhaseCounts before = result.before();
    PhaseCounts after = result.after();
    row("weeks", before.weeks(), after.weeks(), Cell.NONE);
    row("recorded", before.recorded(), after.recorded(), Cell.NONE);
    row(
        "symptomDays",
        before.symptomDays(),
        after.symptomDays(),
        Cell.p(result.daysP(), PValue.CONVENTIONAL));
    table.row(
        "outcome.break.row.intensity",
        Cell.number(result.burdenBefore().meanIntensity(), 2),
        Cell.number(result.burdenAfter().meanIntensity(), 2),
        Cell.NONE,
        Cell.NONE);
    row("atRisk", before.atRisk(), after.atRisk(), Cell.NONE);
    row("onsets", before.onsets(), after.onsets(), Cell.NONE);
    if (result.days().size() > 0 && result.days().size() < BreakWeeks.WEEK) {
      row("comparedAtRisk", result.rateBefore().of(), result.rateAfter().of(), Cell.NONE);
      row("comparedOnsets", result.rateBefore().count(), result.rateAfter().count(), Cell.NONE);
    }
  }

  private void comparisons() {
    double alpha = result.analysis().alpha();
    result.p().ifPresent(p -> statistic("p", Cell.NONE, Cell.NONE, Cell.p(p, alpha)));
    result.rateRatio().ifPresent(x -> ratio("ratio", x));
    result.otherDays().ifPresent(x -> ratio("otherDays", x));
    result.guard().ifPresent(g -> statistic("guard", Cell.NONE, Cell.NONE, Cell.p(g, alpha)));
    result
        .segmented()
        .ifPresent(
            s ->
                statistic(
                    "segmented",
                    Cell.ratio(s.oddsRatio(), 2),
                    Cell.NONE,
                    Cell.p(s.p(), PValue.CONVENTIONAL)));
    result
        .overlap()
        .ifPresent(
            o ->
                statistic(
                    "overlap",
                    Cell.number(o.share().value(), 2),
                    Cell.interval(o.share().interval(), 2),
                    Cell.NONE));
    result
        .tau()
        .ifPresent(
            t ->
                statistic(
                    t.isCorrected() ? "correctedTau" : "tau",
                    Cell.signed(t.tau(), 2),
                    Cell.NONE,
                    Cell.NONE));
  }

  private void row(String what, int before, int after, Cell p) {
    table.row("outcome.break.row." + what, Cell.count(before), Cell.count(after), Cell.NONE, p);
  }

  private void ratio(String what, Estimate x) {
    statistic(what, Cell.ratio(x.value(), 2), Cell.ratioInterval(x.interval(), 2), Cell.NONE);
  }

  private void statistic(String what, Cell value, Cell interval, Cell p) {
    table.row("outcome.break.row." + what, Cell.NONE, value, interval, p);
  }

  static ImmutableList<Caveat> caveats(CycleBreakResult r) {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(r.symptom(), r.clearance()).ifPresent(caveats::add);
    if (r.atOdds() && r.p().orElseThrow() <= Math.max(PValue.CONVENTIONAL, r.analysis().alpha())) {
      caveats.add(
          new Caveat(
              Caveat.Kind.NOT_STABLE,
              Clause.of("outcome.break.atOdds." + (r.lessOften() ? "less" : "more"))));
    }
    caveats.addAll(r.dateCaveats());
    if (r.shortfalls().isEmpty()) {
      caveats.add(new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.break.declaredDay")));
    }
    return caveats.build();
  }
}
