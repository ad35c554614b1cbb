// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.Reengagement;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.List;

/** The rows of the griefs: what, when, in which session, and how an account was rated. */
final class GriefTable {
  private final Table.Builder table =
      Table.withColumns(
          "worksheet.grief.column.what",
          "worksheet.grief.column.when",
          "worksheet.grief.column.session",
          "worksheet.grief.column.hard",
          "worksheet.grief.column.good");

  private GriefTable() {}

  static Table of(List<GriefSheet> sheets) {
    GriefTable rows = new GriefTable();
    sheets.forEach(rows::add);
    return rows.table.build();
  }

  private static Clause row(String name) {
    return Sheets.phrase("grief.row." + name);
  }

  private void add(GriefSheet sheet) {
    Grief grief = sheet.grief();
    row(
        row("died").with("person", Cell.person(sheet.deceased())),
        sheet.diedOn().map(Cell::date).orElse(Cell.NONE));
    sheet.events().forEach(e -> event(e, sheet.deceased()));
    sheet.anniversaries().forEach(e -> event(e, sheet.deceased()));
    grief.positives().forEach(w -> row(row("good").with("words", Cell.quote(w)), Cell.NONE));
    grief.negatives().forEach(w -> row(row("hard").with("words", Cell.quote(w)), Cell.NONE));
    sheet.accounts().forEach(this::account);
    sheet.feelings().forEach(this::feeling);
    for (DatedMourning step : grief.mourningCourse()) {
      row(row("mourning").with("status", Sheets.status(step.status())), Cell.day(step.date()));
    }
    if (grief.mourningCourse().isEmpty()) {
      grief
          .mourning()
          .ifPresent(m -> row(row("mourning").with("status", Sheets.status(m)), Cell.NONE));
    }
    for (Reengagement thing : grief.reengagements()) {
      row(row("takenUp").with("words", Cell.quote(thing.what())), Cell.day(thing.since()));
    }
    grief.reengagement().ifPresent(w -> row(row("life").with("words", Cell.quote(w)), Cell.NONE));
  }

  private void row(Clause label, Cell when) {
    table.row(label, when, Cell.NONE, Cell.NONE, Cell.NONE);
  }

  private void event(LifeEvent event, RelationshipId deceased) {
    row(Sheets.event(event, deceased).with("when", Cell.NONE), Cell.date(event.on()));
  }

  private void account(RememberedAccount remembered) {
    Account account = remembered.account();
    table.row(
        row(remembered.general() ? "general" : "incident")
            .with("words", Sheets.quote(account.note())),
        Cell.day(account.at().date()),
        Cell.count(remembered.session()),
        Cell.rating(account.negativity()),
        Cell.rating(account.positivity()));
  }

  private void feeling(FeelingAllowed feeling) {
    table.row(
        row(feeling.since().isPresent() ? "allowed" : "denied")
            .with("affect", Cell.term(feeling.affect(), feeling.affect().inWords())),
        Cell.day(feeling.since()),
        Cell.count(feeling.session()),
        Cell.NONE,
        Cell.NONE);
  }
}
