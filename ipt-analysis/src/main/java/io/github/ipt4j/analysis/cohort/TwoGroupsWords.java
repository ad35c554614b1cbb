// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Table;
import java.util.Optional;

/** What two groups side by side say. */
final class TwoGroupsWords {
  private final TwoGroupsResult result;

  TwoGroupsWords(TwoGroupsResult result) {
    this.result = result;
  }

  ImmutableList<Clause> headline() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    GroupDifference all = result.lastSeen();
    clauses.add(all.risk().isPresent() ? shares("lastSeen", all) : gains("lastSeen", all));
    GroupDifference completers = result.completers();
    boolean differ =
        completers.first().clients() < all.first().clients()
            || completers.second().clients() < all.second().clients();
    if (differ && completers.risk().isPresent()) {
      clauses.add(shares("completers", completers));
    } else if (differ) {
      clauses.add(gains("completers", completers));
    }
    return clauses.build();
  }

  private Clause named(String phrase) {
    return Clause.of("cohort.groups." + phrase)
        .with("first", Cell.name(result.pair().firstName()))
        .with("second", Cell.name(result.pair().secondName()));
  }

  private Clause shares(String who, GroupDifference difference) {
    Estimate risk = difference.risk().orElseThrow();
    return named("shares." + who)
        .with("outcome", Cell.words("cohort.criterion." + result.analysis().criterion().name()))
        .with("firstMet", Cell.share(difference.firstMet().orElseThrow()))
        .with("secondMet", Cell.share(difference.secondMet().orElseThrow()))
        .with("risk", Cell.signed(100 * risk.value(), 0))
        .with("low", Cell.signed(100 * risk.interval().low(), 0))
        .with("high", Cell.signed(100 * risk.interval().high(), 0))
        .with("hundred", Cell.count(100))
        .with("needed", needed(difference))
        .with("gain", gain(difference));
  }

  private Clause gains(String who, GroupDifference difference) {
    return named("gains." + who).with("gain", gain(difference));
  }

  private static Cell needed(GroupDifference difference) {
    return difference
        .numberNeeded()
        .map(
            n ->
                Cell.words(
                    Clause.of("cohort.groups.needed")
                        .with("n", Cell.number(n.value(), 1))
                        .with("interval", Cell.interval(n.interval(), 1))))
        .orElse(Cell.NONE);
  }

  private static Cell gain(GroupDifference difference) {
    return difference
        .gain()
        .map(
            g ->
                Cell.words(
                    Clause.of("cohort.groups.gain")
                        .with("g", Cell.signed(g.value(), 2))
                        .with("interval", Cell.interval(g.interval(), 2))))
        .orElseGet(() -> Cell.words("cohort.groups.noGain"));
  }

  Table table() {
    Table.Builder table =
        Table.withColumns(
            PooledTable.columns("what", "lastSeen", "lastSeen95", "completers", "completers95"));
    GroupDifference all = result.lastSeen();
    GroupDifference some = result.completers();
    Cell none = Cell.NONE;
    table
        .row(
            named("row.first"),
            Cell.count(all.first().clients()),
            none,
            Cell.count(some.first().clients()),
            none)
        .row(
            named("row.second"),
            Cell.count(all.second().clients()),
            none,
            Cell.count(some.second().clients()),
            none);
    table.row(
        named("row.met.first"),
        all.firstMet().map(Cell::share).orElse(none),
        none,
        some.firstMet().map(Cell::share).orElse(none),
        none);
    table.row(
        named("row.met.second"),
        all.secondMet().map(Cell::share).orElse(none),
        none,
        some.secondMet().map(Cell::share).orElse(none),
        none);
    row(table, "risk", all.risk(), some.risk());
    row(table, "needed", all.numberNeeded(), some.numberNeeded());
    row(table, "gain", all.gain(), some.gain());
    return table.build();
  }

  private static void row(
      Table.Builder table, String row, Optional<Estimate> all, Optional<Estimate> some) {
    table.row(
        "cohort.groups.row." + row,
        all.map(e -> Cell.number(e.value(), 2)).orElse(Cell.NONE),
        all.map(e -> Cell.interval(e.interval(), 2)).orElse(Cell.NONE),
        some.map(e -> Cell.number(e.value(), 2)).orElse(Cell.NONE),
        some.map(e -> Cell.interval(e.interval(), 2)).orElse(Cell.NONE));
  }
}
