// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a pooled contrast. */
final class PooledTable {
  private static final int COLUMNS = 4;

  private PooledTable() {}

  static Table of(PooledContrastResult result) {
    Table.Builder table = Table.withColumns(columns("clients", "value", "interval", "p"));
    int all = result.cohort().clients().size();
    table.row("cohort.row.used", Cell.share(result.used().size(), all), Cell.NONE, Cell.NONE);
    LeftCounts.rows(table, result.left(), COLUMNS);
    FourCounts days = result.days();
    table
        .row("cohort.row.with", Cell.share(days.both(), days.exposed()), Cell.NONE, Cell.NONE)
        .row(
            "cohort.row.without",
            Cell.share(days.symptomOnly(), days.unexposed()),
            Cell.NONE,
            Cell.NONE);
    if (result.p().isPresent()) {
      tested(table, result);
    }
    return table.build();
  }

  private static void tested(Table.Builder table, PooledContrastResult result) {
    double alpha = result.analysis().alpha();
    ClientSpread spread = result.spread().orElseThrow();
    ratio(table, "cohort.row.average", result.oddsRatio().orElseThrow(), Cell.p(result.p(), alpha));
    table.row(
        "cohort.row.ifAlike",
        Cell.NONE,
        Cell.ratioInterval(result.ifAlike().orElseThrow(), 2),
        Cell.NONE);
    result.common().ifPresent(c -> ratio(table, "cohort.row.common", c, Cell.NONE));
    ratio(table, "cohort.row.typical", spread.typical(), Cell.p(spread.typicalP(), alpha));
    table.row(
        "cohort.row.deviation",
        Cell.number(spread.deviation().value(), 2),
        Cell.interval(spread.deviation().interval(), 2),
        Cell.p(spread.p(), alpha));
    if (spread.deviation().value() > 0) {
      table
          .row("cohort.row.range", Cell.NONE, Cell.ratioInterval(spread.range(), 2), Cell.NONE)
          .row("cohort.row.above", Cell.percent(spread.shareAbove()), Cell.NONE, Cell.NONE);
    }
  }

  private static void ratio(Table.Builder table, String row, Estimate ratio, Cell p) {
    table.row(row, Cell.ratio(ratio.value(), 2), Cell.ratioInterval(ratio.interval(), 2), p);
  }

  static Table clients(PooledContrastResult result) {
    Table.Builder table =
        Table.withColumns(columns("client", "with", "without", "ownRatio", "interval"));
    for (ClientContrast client : result.used()) {
      FourCounts days = client.days();
      table.row(
          Cell.name(client.client().value()),
          Cell.share(days.both(), days.exposed()),
          Cell.share(days.symptomOnly(), days.unexposed()),
          client.ownRatio().map(r -> Cell.ratio(r.value(), 2)).orElse(Cell.NONE),
          client.ownRatio().map(r -> Cell.ratioInterval(r.interval(), 2)).orElse(Cell.NONE));
    }
    return table.build();
  }

  static List<Clause> columns(String... names) {
    return Stream.of(names).map(n -> Clause.of("cohort.column." + n)).toList();
  }
}
