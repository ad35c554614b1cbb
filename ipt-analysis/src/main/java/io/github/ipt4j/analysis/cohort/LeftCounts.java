// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many clients are left out, by the reason. */
final class LeftCounts {
  private LeftCounts() {}

  static ImmutableSortedMap<LeftOut, Integer> of(Collection<? extends CohortMember> members) {
    Map<LeftOut, Integer> counts = new TreeMap<>();
    members.forEach(m -> m.leftOut().ifPresent(reason -> counts.merge(reason, 1, Integer::sum)));
    return ImmutableSortedMap.copyOf(counts);
  }

  static int sum(Map<LeftOut, Integer> left) {
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many are left out and why. */
  static Optional<Caveat> caveat(Map<LeftOut, Integer> left, int clients) {
    return caveat(Clause.of("cohort.left"), left, clients);
  }

  /** Returns how many of a group are left out and why. */
  static Optional<Caveat> caveatOf(String group, Map<LeftOut, Integer> left, int clients) {
    return caveat(Clause.of("cohort.leftOf").with("group", Cell.name(group)), left, clients);
  }

  private static Optional<Caveat> caveat(Clause said, Map<LeftOut, Integer> left, int clients) {
    if (left.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> reasons =
        left.entrySet().stream()
            .map(e -> Cell.words(clause(e.getKey()).with("n", Cell.count(e.getValue()))))
            .toList();
    return Optional.of(
        new Caveat(
            Caveat.Kind.FEW_OBSERVATIONS,
            said.with("left", Cell.share(sum(left), clients)).with("reasons", Cell.list(reasons))));
  }

  /** Adds a row for each reason, with the count in the second column. */
  static void rows(Table.Builder table, Map<LeftOut, Integer> left, int columns) {
    left.forEach(
        (reason, n) -> {
          Cell[] cells = new Cell[columns - 1];
          Arrays.fill(cells, Cell.NONE);
          cells[0] = Cell.count(n);
          table.row(Clause.of("cohort.row.left." + reason.name()), cells);
        });
  }

  private static Clause clause(LeftOut reason) {
    return Clause.of("cohort.left." + reason.name());
  }
}
