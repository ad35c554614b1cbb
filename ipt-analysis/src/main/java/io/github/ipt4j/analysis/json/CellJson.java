// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Printer;
import java.io.IOException;
import java.util.Map;

/**
 * A cell as an object: its kind, and its numbers in full. A number that is infinite is null, so the
 * end of an interval that is null has no bound. The words of a person are not written, only how
 * many characters they have.
 */
final class CellJson {
  private static final ImmutableMap<Class<?>, Form> FORMS =
      ImmutableMap.ofEntries(
          form("COUNT", Cell.Count.class, (json, c) -> json.whole("value", c.value())),
          form(
              "SHARE",
              Cell.Part.class,
              (json, c) -> json.whole("count", c.share().count()).whole("of", c.share().of())),
          form(
              "NUMBER",
              Cell.Decimal.class,
              (json, c) -> json.number("value", c.value()).text("style", c.style().name())),
          form(
              "P",
              Cell.P.class,
              (json, c) -> json.number("p", c.p().value()).number("level", c.p().level())),
          form(
              "LEVEL",
              Cell.Level.class,
              (json, c) -> json.number("level", c.p().level()).number("p", c.p().value())),
          form("INTERVAL", Cell.Range.class, (json, c) -> interval(json, c.interval())),
          form("DAY", Cell.Day.class, (json, c) -> json.text("date", c.date().toString())),
          form("TIME", Cell.Time.class, (json, c) -> json.text("time", c.time().toString())),
          form(
              "WEEKDAYS",
              Cell.Weekdays.class,
              (json, c) -> json.text("from", c.from().name()).whole("days", c.days())),
          form("PERSON", Cell.Person.class, (json, c) -> json.text("id", c.id().value())),
          form(
              "TERM",
              Cell.Term.class,
              (json, c) -> json.text("code", c.code()).text("text", c.english())),
          form("NAME", Cell.Name.class, (json, c) -> json.text("name", c.name())),
          form("QUOTE", Cell.Quote.class, (json, c) -> json.whole("length", c.text().length())),
          form("WORDS", Cell.Words.class, (json, c) -> words(json, c.clause())),
          form(
              "LIST",
              Cell.Listed.class,
              (json, c) -> json.objects("items", c.cells(), CellJson::write)),
          form("NONE", Cell.None.class, (json, c) -> {}));

  private CellJson() {}

  static void write(JsonObject json, Cell cell) throws IOException {
    Form form = of(cell);
    form.fields().write(json.text("kind", form.kind()), cell);
  }

  /** Returns what a cell is, such as "SHARE". */
  static String kind(Cell cell) {
    return of(cell).kind();
  }

  /** Writes the id of a clause and its cells by name. */
  static void clause(JsonObject json, Clause clause) throws IOException {
    json.text("id", clause.id())
        .object(
            "cells",
            cells -> {
              for (Map.Entry<String, Cell> entry : clause.cells().entrySet()) {
                cells.object(entry.getKey(), cell -> write(cell, entry.getValue()));
              }
            });
  }

  /** Writes a clause beside its words in English. */
  static void words(JsonObject json, Clause clause) throws IOException {
    clause(json.text("text", Printer.english().words(clause)), clause);
  }

  private static void interval(JsonObject json, Interval interval) throws IOException {
    json.number("low", interval.low())
        .number("high", interval.high())
        .number("level", interval.level());
  }

  private static Form of(Cell cell) {
    return requireNonNull(FORMS.get(cell.getClass()), "form");
  }

  private static <C extends Cell> Map.Entry<Class<?>, Form> form(
      String kind, Class<C> type, JsonObject.FieldsOf<C> fields) {
    return Map.entry(type, new Form(kind, (json, cell) -> fields.write(json, type.cast(cell))));
  }

  private record Form(String kind, JsonObject.FieldsOf<Cell> fields) {}
}
