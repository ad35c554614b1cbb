// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Finding;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Collection;
import java.util.stream.Stream;

/** The cells of all that a finding shows: its sentence, its table and its caveats. */
final class ShownCells {
  private ShownCells() {}

  /** Returns whom a finding names. */
  static ImmutableSet<RelationshipId> people(Finding finding) {
    return all(finding)
        .filter(Cell.Person.class::isInstance)
        .map(cell -> ((Cell.Person) cell).id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns how many texts of the record a finding holds. */
  static long quotes(Finding finding) {
    return all(finding).filter(Cell.Quote.class::isInstance).count();
  }

  private static Stream<Cell> all(Finding finding) {
    Stream<Cell> table =
        Stream.concat(
            finding.table().columns().stream().flatMap(column -> in(column.heading())),
            finding.table().rows().stream().flatMap(Collection::stream).flatMap(ShownCells::in));
    Stream<Cell> sentences =
        Stream.concat(finding.clauses().stream(), finding.caveats().stream().map(Caveat::clause))
            .flatMap(ShownCells::in);
    return Stream.concat(sentences, table);
  }

  private static Stream<Cell> in(Clause clause) {
    return clause.cells().values().stream().flatMap(ShownCells::in);
  }

  private static Stream<Cell> in(Cell cell) {
    Stream<Cell> within = Stream.of();
    if (cell instanceof Cell.Words words) {
      within = in(words.clause());
    } else if (cell instanceof Cell.Listed listed) {
      within = listed.cells().stream().flatMap(ShownCells::in);
    } else if (cell instanceof Cell.Quote quote) {
      within = in(quote.kind());
    }
    return Stream.concat(Stream.of(cell), within);
  }
}
