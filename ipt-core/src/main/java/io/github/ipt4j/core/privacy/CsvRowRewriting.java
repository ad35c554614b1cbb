// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import static java.util.stream.Collectors.joining;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvFields;
import io.github.ipt4j.core.csv.CsvKind;
import io.github.ipt4j.core.csv.CsvStream.RowSink;
import io.github.ipt4j.core.csv.CsvStream.RowWriter;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a file without who they are of.
 *
 * <p>Ids of contacts are numbered in the order that they sort in, so the rows of one client wait
 * for its last where there are such ids; otherwise no row waits.
 */
final class CsvRowRewriting implements RowWriter {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2299;

  private final CsvKind kind;
  private final CsvRoster roster;
  private final Options options;
  private final Function<ClientId, DateShift> shifts;
  private final Tally tally;
  private final List<String[]> waiting = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> knownPeople = new HashMap<>();
  private Declaration[] declarations = {};
  private int[] filled = {};
  private Pseudonyms people = new Pseudonyms();
  private Pseudonyms contacts = new Pseudonyms();
  private DateShift shift = new DateShift(0);
  private String pseudonym = "";
  private int contactColumn = -1;
  private @Nullable ClientId client;

  CsvRowRewriting(
      CsvKind kind,
      CsvRoster roster,
      Options options,
      Function<ClientId, DateShift> shifts,
      Tally tally) {
    this.kind = kind;
    this.roster = roster;
    this.options = options;
    this.shifts = shifts;
    this.tally = tally;
  }

  @Override
  public void row(CsvFields row, RowSink to) {
    if (declarations.length == 0) {
      declarations = CsvColumns.declarations(kind, row.columns());
      filled = new int[declarations.length];
      contactColumn = row.columns().indexOf("contact");
      tally.leftOut(row.passedOver());
    }
    if (!row.client().equals(client)) {
      begin(row.client());
    }
    String[] fields = new String[declarations.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = field(row, i, row.text(i));
    }
    if (contactColumn < 0) {
      to.row(fields);
    } else {
      waiting.add(fields);
    }
  }

  private void begin(ClientId next) {
    client = next;
    people = roster.people(next);
    knownPeople.clear();
    contacts = new Pseudonyms();
    shift = shifts.apply(next);
    pseudonym = roster.shared().of("client", next.value());
  }

  @Override
  public void endOf(ClientId owner, RowSink to) {
    for (String[] fields : waiting) {
      if (!fields[contactColumn].isEmpty()) {
        fields[contactColumn] = contacts.of("contact", fields[contactColumn]);
      }
      to.row(fields);
    }
    waiting.clear();
  }

  private String field(CsvFields row, int column, String text) {
    Declaration declaration = declarations[column];
    if (text.isEmpty()) {
      return text;
    }
    filled[column]++;
    return switch (declaration.treatment()) {
      case KEPT -> {
        CsvColumns.check(row, column, text);
        yield text;
      }
      case MOVED -> moved(row, column);
      case RENAMED -> renamed(declaration.names(), text);
      case REMOVED -> options.keepsText() ? text : Deidentifier.MARKER;
      case BANDED -> throw declaration.unfit();
    };
  }

  private String moved(CsvFields row, int column) {
    LocalDate moved = LocalDate.ofEpochDay(row.epochDay(column)).plusWeeks(shift.weeks());
    Refusal.unless(
        moved.getYear() >= FIRST_YEAR && moved.getYear() <= LAST_YEAR,
        "the year of a date",
        "must be " + FIRST_YEAR + " to " + LAST_YEAR + " when it is moved");
    return moved.toString();
  }

  private String renamed(String names, String text) {
    return switch (names) {
      case "client" -> pseudonym;
      case "contact" -> {
        contacts.note(names, text);
        yield text;
      }
      case "person" -> knownPeople.computeIfAbsent(text, this::people);
      default ->
          known.computeIfAbsent(
              text,
              t ->
                  t.equals(CsvRoster.NONE) || options.keeps(names, t)
                      ? t
                      : roster.shared().of(names, t));
    };
  }

  private String people(String ids) {
    return CsvRoster.PEOPLE
        .splitToStream(ids)
        .map(person -> people.of("person", person))
        .collect(joining(";"));
  }

  /** Counts what was written, and notes what remains. */
  void finish() {
    for (int i = 0; i < filled.length; i++) {
      if (filled[i] > 0) {
        finish(declarations[i], filled[i]);
      }
    }
    if (known.entrySet().stream()
        .anyMatch(e -> e.getKey().equals(e.getValue()) && !e.getKey().equals(CsvRoster.NONE))) {
      tally.remains(Remaining.NAMES);
    }
  }

  private void finish(Declaration declaration, int fields) {
    tally.count(declaration, fields);
    declaration.remaining().ifPresent(tally::remains);
    if (declaration.treatment() == Treatment.MOVED) {
      tally.remains(Remaining.DATES);
    } else if (declaration.treatment() == Treatment.REMOVED && options.keepsText()) {
      tally.remains(Remaining.TEXT);
    } else if (declaration.treatment() == Treatment.REMOVED) {
      tally.removed(declaration.attribute(), fields);
    }
  }
}
