// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import java.util.Optional;
import java.util.function.Function;

/** The figures of the outcome of a group: completers and all as last seen side by side. */
final class GroupTable {
  private static final int COLUMNS = 5;

  private final Table.Builder table;
  private final GroupFigures completers;
  private final GroupFigures all;

  private GroupTable(GroupOutcomeResult result) {
    table =
        Table.withColumns(
            PooledTable.columns("what", "completers", "completers95", "lastSeen", "lastSeen95"));
    completers = result.completers();
    all = result.lastSeen();
  }

  static Table of(GroupOutcomeResult result) {
    GroupTable rows = new GroupTable(result);
    rows.table.row(
        "cohort.row.clients",
        Cell.count(rows.completers.clients()),
        Cell.NONE,
        Cell.count(rows.all.clients()),
        Cell.NONE);
    LeftCounts.rows(rows.table, result.left(), COLUMNS);
    rows.number("meanFirst", f -> Cell.number(f.meanFirst(), 1));
    rows.number("sdFirst", f -> Cell.number(f.deviationFirst(), 1));
    rows.number("meanLast", f -> Cell.number(f.meanLast(), 1));
    rows.number("sdLast", f -> Cell.number(f.deviationLast(), 1));
    rows.effect("gAv", GroupFigures::averageGain);
    rows.effect("gRm", GroupFigures::repeatedGain);
    rows.share("recovered", GroupFigures::recovered);
    rows.share("improved", GroupFigures::improved);
    rows.share("unchanged", GroupFigures::unchanged);
    rows.share("deteriorated", GroupFigures::deteriorated);
    rows.share("response", GroupFigures::response);
    rows.share("remission", GroupFigures::remission);
    return rows.table.build();
  }

  private void number(String row, Function<GroupFigures, Cell> which) {
    table.row("cohort.row." + row, which.apply(completers), Cell.NONE, which.apply(all), Cell.NONE);
  }

  private void effect(String row, Function<GroupFigures, Optional<Estimate>> which) {
    row(row, which, e -> Cell.number(e.value(), 2), e -> Cell.interval(e.interval(), 2));
  }

  private void share(String row, Function<GroupFigures, Optional<Share>> which) {
    row(row, which, Cell::share, s -> Cell.interval(interval(s), 2));
  }

  private static Interval interval(Share share) {
    return share.wilson();
  }

  private <T> void row(
      String row,
      Function<GroupFigures, Optional<T>> which,
      Function<T, Cell> value,
      Function<T, Cell> interval) {
    Optional<T> one = which.apply(completers);
    Optional<T> other = which.apply(all);
    if (one.isPresent() || other.isPresent()) {
      table.row(
          "cohort.row." + row,
          one.map(value).orElse(Cell.NONE),
          one.map(interval).orElse(Cell.NONE),
          other.map(value).orElse(Cell.NONE),
          other.map(interval).orElse(Cell.NONE));
    }
  }
}
