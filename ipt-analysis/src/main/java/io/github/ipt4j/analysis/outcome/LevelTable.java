// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import java.util.List;

/** The table of a changed level, and what a reader must know beside it. */
final class LevelTable {
  private static final String ROW = "outcome.levelChange.row.";

  private final LevelChangeResult result;
  private final RatingCells cells;
  private final Table.Builder table;

  private LevelTable(LevelChangeResult result) {
    this.result = result;
    this.cells = RatingCells.of(result.ratings());
    this.table =
        Table.withColumns(
            List.of(
                Clause.of("outcome.column.counted"),
                Clause.of("outcome.column.before"),
                Clause.of("outcome.column.since").with("day", Cell.day(result.analysis().since())),
                Clause.of("outcome.column.interval"),
                Clause.of("outcome.column.p")));
  }

  static Table of(LevelChangeResult result) {
    LevelTable table = new LevelTable(result);
    table.phases();
    table.tested();
    table.overlaps();
    result.stretches().forEach(table::stretch);
    return table.table.build();
  }

  private void phases() {
    LevelPhase before = result.before();
    LevelPhase after = result.after();
    both("recorded", Cell.count(before.recordedDays()), Cell.count(after.recordedDays()));
    both("weeks", Cell.count(before.weeks()), Cell.count(after.weeks()));
    both("mean", cells.mean(before.mean()), cells.mean(after.mean()));
    both("atWorst", Cell.count(before.atWorst().count()), Cell.count(after.atWorst().count()));
    both("atBest", Cell.count(before.atBest().count()), Cell.count(after.atBest().count()));
  }

  private void both(String what, Cell before, Cell after) {
    table.row(ROW + what, before, after, Cell.NONE, Cell.NONE);
  }

  private void tested() {
    double alpha = result.analysis().alpha();
    result
        .difference()
        .ifPresent(
            d ->
                since(
                    "difference",
                    cells.difference(d),
                    result.interval().map(cells::interval).orElse(Cell.NONE),
                    Cell.p(result.p(), alpha)));
    result
        .guard()
        .ifPresent(
            g -> {
              since(
                  "oneLine",
                  cells.difference(g.besideOneLine()),
                  Cell.NONE,
                  Cell.p(g.pOneLine(), alpha));
              since(
                  "twoLines",
                  cells.difference(g.besideTwoLines()),
                  Cell.NONE,
                  Cell.p(g.pTwoLines(), alpha));
            });
    result
        .autocorrelation()
        .ifPresent(r -> since("autocorrelation", Cell.number(r, 2), Cell.NONE, Cell.NONE));
  }

  private void overlaps() {
    result.overlapOfWeeks().ifPresent(o -> overlap("overlapOfWeeks", o));
    result.overlapOfDays().ifPresent(o -> overlap("overlapOfDays", o));
  }

  private void overlap(String what, Overlap overlap) {
    since(
        what,
        Cell.number(overlap.share().value(), 2),
        Cell.interval(overlap.share().interval(), 2),
        Cell.NONE);
  }

  private void since(String what, Cell value, Cell interval, Cell p) {
    table.row(ROW + what, Cell.NONE, value, interval, p);
  }

  private void stretch(RatedStretch stretch) {
    boolean isBefore = stretch.range().startInclusive().isBefore(result.analysis().since());
    Cell mean = cells.mean(stretch.mean());
    table.row(
        Clause.of("outcome.stretch")
            .with("from", Cell.day(stretch.range().startInclusive()))
            .with("to", Cell.day(stretch.range().endInclusive()))
            .with("days", stretch.recordedDays()),
        isBefore ? mean : Cell.NONE,
        isBefore ? Cell.NONE : mean,
        Cell.NONE,
        Cell.NONE);
  }

  static ImmutableList<Caveat> caveats(LevelChangeResult r) {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    r.symptom()
        .flatMap(s -> ClearanceCaveat.of(s, r.clearance().orElse(ClearanceStatus.UNKNOWN)))
        .ifPresent(caveats::add);
    caveats.addAll(DateCaveats.of(r.ratings()));
    if (r.shortfalls().isEmpty()) {
      if (r.guard().filter(LevelGuard::endToEnd).isPresent()) {
        add(caveats, "endToEnd");
      }
      add(caveats, "slowMoods");
      add(caveats, "declaredDay");
    }
    return caveats.build();
  }

  private static void add(ImmutableList.Builder<Caveat> caveats, String name) {
    caveats.add(new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.levelChange." + name)));
  }
}
