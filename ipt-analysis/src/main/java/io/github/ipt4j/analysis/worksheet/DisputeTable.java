// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.relationship.RoleExpectation;
import java.util.List;

/** The rows of the disputes, and of the decisions of the case. */
final class DisputeTable {
  private static final int DECIMALS = 2;

  private final Table.Builder table =
      Table.withColumns(
          "worksheet.dispute.column.what",
          "worksheet.dispute.column.when",
          "worksheet.dispute.column.own",
          "worksheet.dispute.column.other",
          "worksheet.dispute.column.contacts");

  private DisputeTable() {}

  static Table of(List<DisputeSheet> sheets, List<DecisionAnalysis> decisions) {
    DisputeTable rows = new DisputeTable();
    sheets.forEach(rows::add);
    decisions.forEach(rows::add);
    return rows.table.build();
  }

  private static Clause row(String name) {
    return Sheets.phrase("dispute.row." + name);
  }

  private void row(Clause label, Cell when) {
    table.row(label, when, Cell.NONE, Cell.NONE, Cell.NONE);
  }

  private void add(DisputeSheet sheet) {
    row(
        row("with").with("people", Cell.people(sheet.dispute().people())),
        Cell.day(sheet.dispute().agreedOn()));
    sheet
        .dispute()
        .issues()
        .forEach(w -> row(row("issue").with("words", Cell.quote(w)), Cell.NONE));
    for (DatedStage stage : sheet.dispute().stages()) {
      row(
          row("stage").with("stage", Cell.term(stage.stage(), stage.stage().inWords())),
          Cell.day(stage.date()));
    }
    sheet.expectations().forEach(this::add);
    sheet.stances().forEach(this::add);
    sheet.statements().forEach(this::add);
  }

  private void add(SharedExpectation shared) {
    RoleExpectation expectation = shared.expectation();
    table.row(
        row("expectation")
            .with("person", Cell.person(shared.person()))
            .with("topic", Cell.quote(expectation.topic())),
        Cell.NONE,
        Cell.number(expectation.own(), DECIMALS),
        Cell.number(expectation.perceivedOther(), DECIMALS),
        Cell.NONE);
  }

  private void add(Stances stances) {
    stances
        .contacts()
        .keySet()
        .forEach(
            kind ->
                table.row(
                    row(kind.name()).with("person", Cell.person(stances.person())),
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    Cell.share(stances.share(kind))));
  }

  private void add(AssertiveStatement statement) {
    row(
        row("rehearsed")
            .with("toward", Cell.target(statement.toward()))
            .with("words", Sheets.quote(statement.statement())),
        Cell.day(statement.at().date()));
    statement
        .enactedOn()
        .ifPresent(
            day ->
                row(
                    row("said")
                        .with("toward", Cell.target(statement.toward()))
                        .with(
                            "outcome",
                            statement
                                .outcome()
                                .map(o -> Cell.term(o, o.inWords()))
                                .orElse(Cell.NONE)),
                    Cell.day(day)));
  }

  private void add(DecisionAnalysis decision) {
    row(
        row("decision").with("words", Sheets.quote(decision.question())),
        Cell.day(decision.at().date()));
    decision
        .options()
        .forEach(o -> row(row("option").with("words", Cell.quote(o.description())), Cell.NONE));
    decision
        .triedOn()
        .ifPresent(
            day ->
                row(
                    row("tried").with("words", Sheets.quote(DisputeClauses.chosen(decision))),
                    Cell.day(day)));
    decision
        .reviewedOn()
        .ifPresent(
            day ->
                row(row("reviewed").with("words", Sheets.quote(decision.note())), Cell.day(day)));
  }
}
