// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.LoadWords.SCALE;
import static io.github.ipt4j.analysis.tension.LoadWords.clause;
import static io.github.ipt4j.analysis.tension.LoadWords.load;
import static io.github.ipt4j.analysis.tension.LoadWords.ofScale;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The table of one relationship's tension. */
final class TensionTable {
  private static final int CONTRIBUTIONS_SHOWN = 3;

  private final RelationshipTensionResult result;
  private final Table.Builder table;

  private TensionTable(RelationshipTensionResult result) {
    this.result = result;
    this.table =
        Table.withColumns(
            List.of(
                clause("column.contacts")
                    .with("person", Cell.person(result.analysis().person()))
                    .with("day", Cell.day(result.asOf())),
                clause("column.value"),
                clause("column.on"),
                clause("column.daysAgo")));
  }

  static Table of(RelationshipTensionResult result) {
    TensionTable table = new TensionTable(result);
    table.counts();
    table.loads();
    table.contacts();
    table.contributions();
    return table.table.build();
  }

  private void counts() {
    row("askedDays", Cell.count(result.askedDays()));
    if (result.diaryCoverage().isPresent()) {
      row("coverage", Cell.percent(result.diaryCoverage().getAsDouble()));
    }
    row("contacts", Cell.count(result.contacts()));
    row("unrated", Cell.count(result.unratedContacts()));
    row("present", Cell.count(result.contactsPresentOnly()));
    row("away", Cell.count(result.absences()));
  }

  private void loads() {
    if (result.load().isEmpty()) {
      return;
    }
    row("load", load(result.load()));
    row(
        clause("row.interval").with("level", LoadWords.level(result.analysis().level())),
        Cell.interval(result.interval().orElseThrow(), 2));
    for (HalfLifeLoad load : result.sensitivity()) {
      row(
          clause("row.halfLife").with("days", load.halfLifeDays()),
          load(OptionalDouble.of(load.load())));
    }
    row(clause("row.index").with("low", 0).with("high", 1), load(result.index()));
    if (result.positiveLoad().isPresent()) {
      row("positiveLoad", load(result.positiveLoad()));
    }
    row("perWeek", load(result.contactsPerWeek()));
  }

  private void contacts() {
    rating("negativity", ofScale(result.severity()));
    result
        .worst()
        .ifPresent(
            w ->
                table.row(
                    clause("row.worst").with("scale", SCALE),
                    Cell.rating(w.negativity()),
                    Cell.day(w.day()),
                    ago(result.worstDaysAgo())));
    if (result.lastContact().isPresent()) {
      table.row(
          clause("row.last"),
          Cell.NONE,
          Cell.day(result.lastContact()),
          ago(result.lastContactDaysAgo()));
    }
    rating("positivity", ofScale(result.positivity()));
    result
        .ambivalence()
        .ifPresent(
            a ->
                row(
                    clause("row.ambivalence").with("low", -SCALE / 2).with("high", SCALE),
                    Cell.number(a.value(), 1)));
  }

  private void rating(String phrase, Cell rating) {
    if (!(rating instanceof Cell.None)) {
      row(clause("row." + phrase).with("scale", SCALE), rating);
    }
  }

  private void contributions() {
    result.contributions().stream()
        .filter(c -> c.load() > 0)
        .limit(CONTRIBUTIONS_SHOWN)
        .forEach(
            c ->
                table.row(
                    clause("row.addsMost")
                        .with("share", Cell.percent(c.load() / result.load().orElseThrow())),
                    load(OptionalDouble.of(c.load())),
                    Cell.day(c.day()),
                    Cell.NONE));
  }

  private static Cell ago(OptionalLong days) {
    return days.isPresent() ? Cell.count(days.getAsLong()) : Cell.NONE;
  }

  private void row(String phrase, Cell value) {
    row(clause("row." + phrase), value);
  }

  private void row(Clause label, Cell value) {
    table.row(label, value, Cell.NONE, Cell.NONE);
  }
}
