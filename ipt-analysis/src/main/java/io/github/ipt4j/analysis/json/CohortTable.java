// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.FalseDiscoveryRate;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** The clients by results: one flat row for each, and p-values adjusted over the clients. */
final class CohortTable {
  private static final int FULL = 17;
  private static final String ADJUSTED = "Fdr";

  private CohortTable() {}

  static Table of(CohortFindings findings) {
    boolean isGrouped = !findings.groups().isEmpty();
    TreeSet<String> columns = new TreeSet<>();
    findings.clients().forEach(c -> columns.addAll(c.row().keySet()));
    ImmutableMap<String, ImmutableMap<ClientId, Double>> adjusted =
        columns.stream()
            .filter(c -> ClientRow.symptomOfWeeklyP(c).isPresent())
            .collect(
                ImmutableMap.toImmutableMap(
                    c -> c + ADJUSTED, c -> adjusted(findings.clients(), c)));
    columns.addAll(adjusted.keySet());
    Table.Builder table = Table.withColumns(headings(isGrouped, columns));
    for (ClientSummary client : findings.clients()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.name(client.client().value()));
      if (isGrouped) {
        cells.add(
            Optional.ofNullable(findings.groups().get(client.client()))
                .map(Cell::name)
                .orElse(Cell.NONE));
      }
      columns.forEach(c -> cells.add(cell(client, c, Optional.ofNullable(adjusted.get(c)))));
      table.row(cells.toArray(Cell[]::new));
    }
    return table.build();
  }

  private static ImmutableList<Clause> headings(boolean isGrouped, Iterable<String> columns) {
    ImmutableList.Builder<Clause> headings = ImmutableList.builder();
    headings.add(Clause.literal("client"));
    if (isGrouped) {
      headings.add(Clause.literal("group"));
    }
    columns.forEach(c -> headings.add(Clause.literal(c)));
    return headings.build();
  }

  private static Cell cell(
      ClientSummary client, String column, Optional<ImmutableMap<ClientId, Double>> adjusted) {
    return adjusted
        .map(
            values ->
                Optional.ofNullable(values.get(client.client()))
                    .map(p -> Cell.number(p, FULL))
                    .orElse(Cell.NONE))
        .orElseGet(() -> client.row().getOrDefault(column, Cell.NONE));
  }

  /** Returns the p-values of a column, adjusted over the clients who have one. */
  static ImmutableMap<ClientId, Double> adjusted(List<ClientSummary> clients, String column) {
    List<ClientId> tested = new ArrayList<>();
    DoubleStream.Builder p = DoubleStream.builder();
    for (ClientSummary client : clients) {
      if (client.row().get(column) instanceof Cell.Decimal number) {
        tested.add(client.client());
        p.add(number.value());
      }
    }
    double[] adjusted = FalseDiscoveryRate.adjusted(p.build().toArray());
    ImmutableMap.Builder<ClientId, Double> values = ImmutableMap.builder();
    for (int i = 0; i < adjusted.length; i++) {
      values.put(tested.get(i), adjusted[i]);
    }
    return values.buildOrThrow();
  }
}
