// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.RoleSide;
import io.github.ipt4j.core.problem.RoleTransition;
import java.util.List;
import java.util.stream.Stream;

/** Tells a transition: from what to what, how both roles are seen, the support in the new one. */
final class TransitionClauses {
  private TransitionClauses() {}

  private static Clause phrase(String name) {
    return Sheets.phrase("transition." + name);
  }

  static ImmutableList<Clause> of(TransitionSheet sheet) {
    RoleTransition area = sheet.transition();
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(
        phrase("who")
            .with("old", Cell.quote(area.oldRole().name()))
            .with("new", Cell.quote(area.newRole().name()))
            .with("people", people(sheet))
            .with("began", Cell.day(area.began()))
            .with("agreed", Cell.day(area.agreedOn())));
    for (RoleSide side : RoleSide.values()) {
      sheet
          .then(side)
          .ifPresent(
              then ->
                  clauses.add(
                      phrase("seen." + side.name())
                          .with("then", view(then))
                          .with(
                              "now",
                              sheet.now(side).map(TransitionClauses::view).orElse(Cell.NONE))));
    }
    Cell mourning = Sheets.mourning(area.mourningCourse(), area.mourning());
    if (!mourning.equals(Cell.NONE)) {
      clauses.add(phrase("mourning").with("course", mourning));
    }
    return clauses.add(support(area)).build();
  }

  private static Cell people(TransitionSheet sheet) {
    return Cell.list(
        sheet.transition().people().stream()
            .map(
                p ->
                    sheet.deceased().contains(p)
                        ? Cell.words(phrase("died").with("person", Cell.person(p)))
                        : Cell.person(p))
            .toList());
  }

  private static Clause support(RoleTransition area) {
    return phrase("support")
        .with("needed", area.supportNeeded().size())
        .with(
            "found",
            area.supportNeeded().isEmpty() && area.supportFound().isEmpty()
                ? Cell.NONE
                : Cell.count(area.supportFound().size()))
        .with("words", Sheets.quotes(area.supportFound()));
  }

  private static Cell view(RoleView view) {
    return Cell.words(
        phrase(view.date().isPresent() ? "view" : "view.first")
            .with("good", view.good().size())
            .with("hard", view.hard().size())
            .with("date", Cell.day(view.date())));
  }

  static Table table(List<TransitionSheet> sheets) {
    Table.Builder table =
        Table.withColumns("worksheet.transition.column.what", "worksheet.transition.column.when");
    for (TransitionSheet sheet : sheets) {
      RoleTransition area = sheet.transition();
      table.row(
          phrase("row.began")
              .with("old", Cell.quote(area.oldRole().name()))
              .with("new", Cell.quote(area.newRole().name())),
          Cell.day(area.began()));
      Stream.of(RoleSide.values())
          .flatMap(side -> sheet.views(side).stream())
          .forEach(view -> add(table, view));
      for (DatedMourning step : area.mourningCourse()) {
        table.row(
            phrase("row.mourning").with("status", Sheets.status(step.status())),
            Cell.day(step.date()));
      }
      addAll(table, "row.needed", area.supportNeeded(), Cell.NONE);
      addAll(table, "row.found", area.supportFound(), Cell.NONE);
    }
    return table.build();
  }

  private static void add(Table.Builder table, RoleView view) {
    addAll(table, "row.good." + view.side().name(), view.good(), Cell.day(view.date()));
    addAll(table, "row.hard." + view.side().name(), view.hard(), Cell.day(view.date()));
  }

  private static void addAll(Table.Builder table, String row, List<String> words, Cell when) {
    words.forEach(w -> table.row(phrase(row).with("words", Cell.quote(w)), when));
  }
}
