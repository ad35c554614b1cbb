// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;
import java.util.OptionalDouble;

/** The sentence and the table of a discrepancy between accounts. */
final class AccountClauses {
  private static final int SCALE = 10;

  private final AccountDiscrepancyResult result;
  private final Cell people;

  AccountClauses(AccountDiscrepancyResult result) {
    this.result = result;
    this.people = Cell.target(result.analysis().subject());
  }

  ImmutableList<Clause> headline() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses
        .add(general())
        .add(
            clause("compared")
                .with("incidents", incidents())
                .with("asked", some(result.askedForDifficult()))
                .with("negative", gap(result.negativityGap(), "negative"))
                .with("positive", gap(result.positivityGap(), "positive")))
        .add(clause("share").with("share", Cell.share(result.specific())));
    if (!result.logged().isEmpty()) {
      clauses.add(
          clause("logged")
              .with("n", result.logged().size())
              .with("mean", Cell.number(result.loggedMean(), 1)));
    }
    return clauses.build();
  }

  private Clause general() {
    List<ToldAccount> rated =
        result.globals().stream().filter(g -> g.negativity().isPresent()).toList();
    Clause general =
        clause(rated.size() == 1 ? "once" : "course")
            .with("people", people)
            .with("first", poles(rated.get(0)));
    return rated.size() == 1 ? general : general.with("last", poles(rated.get(rated.size() - 1)));
  }

  private static Clause poles(ToldAccount account) {
    return clause("poles")
        .with("negative", Cell.rating(account.negativity()))
        .with("positive", Cell.rating(account.positivity()))
        .with("scale", SCALE)
        .with("session", Cell.count(account.session()));
  }

  private Clause incidents() {
    int told = result.harsher().of();
    if (told == 0) {
      return clause("noneAfter");
    }
    return result.aboutAsTold().count() == told
        ? clause("allAlike").with("n", told)
        : clause("harsher")
            .with("harsher", Cell.share(result.harsher()))
            .with("alike", some(result.aboutAsTold().count()))
            .with("milder", some(result.milder().count()));
  }

  private static Cell some(int count) {
    return count == 0 ? Cell.NONE : Cell.count(count);
  }

  /** A mean difference that no single incident could be told by is none. */
  private Cell gap(OptionalDouble gap, String pole) {
    if (gap.isEmpty()) {
      return Cell.NONE;
    }
    double points = gap.getAsDouble();
    boolean isAlike = Math.abs(points) < result.analysis().leastDifference();
    String phrase = isAlike ? "alike" : points < 0 ? "less" : "more";
    return Cell.words(
        clause("gap." + phrase)
            .with("points", isAlike ? Cell.signed(points, 1) : Cell.number(Math.abs(points), 1))
            .with("pole", clause(pole)));
  }

  Table table() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                clause("column.told").with("people", people),
                clause("column.negative"),
                clause("column.positive")));
    result.globals().forEach(g -> row(table, "general", g));
    result.incidents().forEach(i -> row(table, "incident", i));
    if (result.negativityGap().isPresent()) {
      table.row(clause("row.gap"), signed(result.negativityGap()), signed(result.positivityGap()));
    }
    if (!result.logged().isEmpty()) {
      table.row(
          clause("row.logged").with("n", result.logged().size()),
          Cell.number(result.loggedMean(), 1),
          Cell.NONE);
    }
    return table.row(clause("row.share"), Cell.share(result.specific()), Cell.NONE).build();
  }

  private static void row(Table.Builder table, String kind, ToldAccount account) {
    table.row(
        clause("row." + kind)
            .with("session", Cell.count(account.session()))
            .with(
                "asked",
                account
                    .elicitation()
                    .map(e -> Cell.words("relationship.account.asked." + e))
                    .orElse(Cell.NONE)),
        Cell.rating(account.negativity()),
        Cell.rating(account.positivity()));
  }

  private static Cell signed(OptionalDouble difference) {
    return difference.isPresent() ? Cell.signed(difference.getAsDouble(), 1) : Cell.NONE;
  }

  private static Clause clause(String phrase) {
    return Clause.of("relationship.account." + phrase);
  }
}
