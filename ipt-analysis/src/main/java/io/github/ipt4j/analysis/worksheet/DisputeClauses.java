// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.problem.RoleDispute;
import java.util.List;
import java.util.Optional;

/** Tells a dispute: with whom, about what, at which stage, who stood where, what was said. */
final class DisputeClauses {
  private DisputeClauses() {}

  private static Clause phrase(String name) {
    return Sheets.phrase("dispute." + name);
  }

  static ImmutableList<Clause> of(DisputeSheet sheet) {
    RoleDispute area = sheet.dispute();
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(
        phrase("who")
            .with("people", Cell.people(area.people()))
            .with("kind", area.kind().map(k -> Cell.term(k, k.inWords())).orElse(Cell.NONE))
            .with("agreed", Cell.day(area.agreedOn())));
    if (!area.issues().isEmpty()) {
      clauses.add(
          phrase("issues")
              .with("n", area.issues().size())
              .with("words", Sheets.quotes(area.issues())));
    }
    if (!area.stages().isEmpty()) {
      clauses.add(
          phrase("stages")
              .with(
                  "stages",
                  Cell.row(
                      area.stages().stream()
                          .map(
                              s ->
                                  Cell.words(
                                      phrase("stage")
                                          .with("stage", Cell.term(s.stage(), s.stage().inWords()))
                                          .with("date", Cell.day(s.date()))))
                          .toList())));
    }
    if (!sheet.expectations().isEmpty()) {
      clauses.add(phrase("expected").with("n", sheet.expectations().size()));
    }
    if (!sheet.stances().isEmpty()) {
      clauses.add(
          phrase("stances")
              .with(
                  "stances",
                  Cell.row(sheet.stances().stream().map(DisputeClauses::stood).toList())));
    }
    return clauses.add(statements(sheet)).build();
  }

  private static Clause statements(DisputeSheet sheet) {
    String phrase = sheet.statements().isEmpty() ? "none" : sheet.said() == 0 ? "notSaid" : "said";
    return phrase(phrase)
        .with("rehearsed", sheet.statements().size())
        .with("said", sheet.said())
        .with("heard", sheet.heard());
  }

  /** Where someone stood most often of all, and where else, the worst first. */
  private static Cell stood(Stances stances) {
    List<Cell> where =
        stances.contacts().keySet().stream()
            .map(
                k ->
                    Cell.words(
                        phrase("stood." + k.name()).with("share", Cell.share(stances.share(k)))))
            .toList();
    return Cell.words(
        phrase("stood")
            .with("person", Cell.person(stances.person()))
            .with("where", Cell.list(where)));
  }

  static ImmutableList<Clause> decisions(List<DecisionAnalysis> decisions) {
    if (decisions.isEmpty()) {
      return ImmutableList.of(phrase("noDecision"));
    }
    return ImmutableList.of(
        phrase("decisions")
            .with(
                "decisions", Cell.list(decisions.stream().map(DisputeClauses::decision).toList())));
  }

  private static Cell decision(DecisionAnalysis decision) {
    return Cell.words(
        phrase("decision")
            .with("date", Cell.day(decision.at().date()))
            .with("options", decision.options().size())
            .with("chosen", Sheets.quote(chosen(decision)))
            .with(
                "state",
                phrase(state(decision))
                    .with("tried", Cell.day(decision.triedOn()))
                    .with("reviewed", Cell.day(decision.reviewedOn()))));
  }

  private static String state(DecisionAnalysis decision) {
    if (decision.triedOn().isPresent()) {
      return "tried";
    }
    return decision.chosen().isPresent() ? "notTried" : "notChosen";
  }

  static Optional<String> chosen(DecisionAnalysis decision) {
    return decision.chosen().isPresent()
        ? Optional.of(decision.options().get(decision.chosen().getAsInt() - 1))
            .map(DecisionOption::description)
        : Optional.empty();
  }
}
