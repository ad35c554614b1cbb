// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/** The table of a declared cycle: its days, all of them, the window and the others. */
final class CycleTable {
  private static final String ROW = "periodicity.cycle.row.";
  private static final String COLUMN = "periodicity.cycle.column.";

  private final Table.Builder table =
      Table.withColumns(
          COLUMN + "day",
          COLUMN + "recorded",
          COLUMN + "symptom",
          COLUMN + "atRisk",
          COLUMN + "onsets",
          COLUMN + "rate",
          COLUMN + "interval",
          COLUMN + "p");
  private final DeclaredCycleResult result;
  private final double alpha;

  private CycleTable(DeclaredCycleResult result) {
    this.result = result;
    this.alpha = result.analysis().alpha();
  }

  static Table of(DeclaredCycleResult result) {
    CycleTable table = new CycleTable(result);
    for (int day = 1; day <= result.cycle().days(); day++) {
      int number = day;
      table.row(Cell.count(day), d -> d == number, Cell.NONE);
    }
    String way = result.deciding().map(t -> t.exact() ? "exact" : "drawn").orElse("all");
    table.row(Cell.words(ROW + way), d -> true, Cell.p(result.p(), table.alpha));
    result.foundWindow().ifPresent(table::window);
    if (result.cycle().isWeek()) {
      table.beside("onsets", result.pOnset());
    } else {
      table.beside("symptomDays", result.pDays());
    }
    return table.table.build();
  }

  private void window(CycleWindow window) {
    IntPredicate isInside =
        day -> Math.floorMod(day - window.from(), result.cycle().days()) < window.days();
    row(Cell.words(ROW + "window"), isInside, Cell.p(window.p(), alpha));
    row(Cell.words(ROW + "others"), isInside.negate(), Cell.NONE);
  }

  private void beside(String label, OptionalDouble p) {
    Cell none = Cell.NONE;
    table.row(Cell.words(ROW + label), none, none, none, none, none, none, Cell.p(p, alpha));
  }

  private void row(Cell label, IntPredicate days, Cell p) {
    Share symptom = share(result.counts(), days);
    Share onsets = share(result.onsetCounts(), days);
    Share rate = result.cycle().isWeek() ? symptom : onsets;
    boolean isTold = result.shortfalls().isEmpty() && rate.of() > 0;
    table.row(
        label,
        Cell.count(symptom.of()),
        Cell.count(symptom.count()),
        Cell.count(onsets.of()),
        Cell.count(onsets.count()),
        isTold ? Cell.number(rate.value(), 2) : Cell.NONE,
        isTold ? Cell.interval(rate.jeffreys(), 2) : Cell.NONE,
        p);
  }

  private static Share share(CycleCounts counts, IntPredicate days) {
    int events = 0;
    int exposure = 0;
    for (int day = 1; day <= counts.days(); day++) {
      if (days.test(day)) {
        events += counts.events(day);
        exposure += counts.exposure(day);
      }
    }
    return new Share(events, exposure);
  }
}
