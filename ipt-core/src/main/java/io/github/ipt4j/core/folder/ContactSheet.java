// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.folder.Column.Need;
import io.github.ipt4j.core.folder.EntrySheet.EntryList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.Listing;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The contacts: a row is one person from whom the tone of a contact came, a day without any contact
 * or a day on which a person was away.
 */
final class ContactSheet extends Sheet {
  static final String STEM = "contacts";
  static final String CONTACT = "contact";
  static final String SOURCES = "sources";
  private static final String KIND = "kind";
  private static final String PERSON = "person";
  private static final String NONE = "NONE";
  private static final String AWAY = "AWAY";
  private static final String RECORDING = "contactRecording";
  private static final String NO_CONTACTS = "noContacts";
  private static final String ABSENCES = "absences";
  private static final EntryList CONTACTS =
      new EntryList(ImmutableList.of("events"), "Interaction", true);

  /** What is said of a day without a contact. */
  private static final ImmutableSet<String> OF_NONE =
      ImmutableSet.of(Columns.DATE, KIND, "entered", "note");

  private static final ImmutableSet<String> OF_AWAY =
      ImmutableSet.of(Columns.DATE, KIND, PERSON, "entered", "note");

  private static final ImmutableList<String> FIRST =
      ImmutableList.of(
          Columns.DATE, PERSON, KIND, "negativity", "positivity", CONTACT, Columns.TIME, "setting");

  private static final String CONDUCT = "conduct";

  /** Stands in the columns for a conduct in which nothing is. */
  private static final String NOTHING_DONE = "nothingDone";

  private final Thing contact;
  private final ImmutableSet<String> ofSource;

  ContactSheet(Thing contact, Thing source) {
    super(STEM, columns(contact, source));
    this.contact = contact;
    this.ofSource = source.fields().keySet();
  }

  private static List<Column> columns(Thing contact, Thing source) {
    List<Column> columns = new ArrayList<>();
    Columns.of(contact).stream().map(ContactSheet::ofContact).forEach(columns::add);
    Columns.of(source).forEach(c -> columns.add(c.optional()));
    columns.add(
        new Column(
            CONDUCT,
            Need.NEVER,
            ImmutableList.of(NOTHING_DONE),
            new CellKind.Name(ImmutableList.of(NONE)),
            "NONE where it was gone through who did what, and nobody did anything of note"));
    columns.sort(Comparator.comparingInt(c -> rank(c.name())));
    return columns;
  }

  private static int rank(String column) {
    int first = FIRST.indexOf(column);
    return first < 0 ? FIRST.size() : first;
  }

  private static Column ofContact(Column column) {
    if (column.name().equals(Columns.ID)) {
      return column.named(CONTACT);
    } else if (column.name().equals(KIND)) {
      ImmutableList<String> kinds =
          ImmutableList.<String>builder()
              .addAll(((CellKind.Name) column.kind()).constants())
              .add(NONE, AWAY)
              .build();
      return column.holding(new CellKind.Name(kinds));
    }
    return column;
  }

  private boolean isOfSource(Column column) {
    return ofSource.contains(column.name());
  }

  @Override
  void read(Table table, FolderReading to) {
    Map<String, Row> named = new HashMap<>();
    Map<String, Branch> contacts = new HashMap<>();
    for (Row row : table.rows()) {
      String kind = row.text(KIND);
      if (kind.equals(NONE)) {
        requireEmpty(
            row, c -> !OF_NONE.contains(c.name()), "must be empty where the kind is NONE", to);
        addDay(entry(table, row, to, c -> OF_NONE.contains(c.name())), NO_CONTACTS, to);
      } else if (kind.equals(AWAY)) {
        requireEmpty(
            row, c -> !OF_AWAY.contains(c.name()), "must be empty where the kind is AWAY", to);
        addDay(entry(table, row, to, c -> OF_AWAY.contains(c.name())), ABSENCES, to);
      } else {
        addContact(table, row, named, contacts, to);
      }
    }
  }

  private void addDay(Branch entry, String list, FolderReading to) {
    to.count(entry);
    Branch at = (Branch) entry.need(Columns.AT);
    entry.remove(Columns.AT);
    entry.remove(KIND);
    Tree date = at.need(Columns.DATE);
    entry.put(Columns.DATE, date);
    to.meet(entry.get(PERSON));
    to.document().branch(RECORDING, entry.place()).listing(list, entry.place()).add(entry);
  }

  private void addContact(
      Table table,
      Row row,
      Map<String, Row> named,
      Map<String, Branch> contacts,
      FolderReading to) {
    Branch source = source(table, row, to);
    String id = row.text(CONTACT);
    Row first = id.isEmpty() ? null : named.putIfAbsent(id, row);
    Branch entry;
    if (first == null) {
      entry = entry(table, row, to, c -> !isOfSource(c));
      to.count(entry);
      if (entry.remove(NOTHING_DONE) != null) {
        entry.branch(CONDUCT, row.place());
      }
      to.parts().toDocument(contact, entry);
      to.name(entry, this, row);
      to.add(CONTACTS, entry);
      contacts.put(id, entry);
      if (entry.get("present") instanceof Listing present) {
        present.elements().forEach(to::meet);
      }
    } else {
      requireSame(row, first, to);
      entry = requireNonNull(contacts.get(id), id);
    }
    entry.listing(SOURCES, row.place()).add(source);
  }

  private Branch source(Table table, Row row, FolderReading to) {
    Branch source = entry(table, row, to, this::isOfSource);
    if (source.get(PERSON) == null) {
      Place place = row.place(PERSON);
      source.put(
          PERSON,
          to.faults().broken(place, place.fault("must be given, unless the kind is " + NONE)));
    }
    to.meet(source.get(PERSON));
    return source;
  }

  /** Demands that a further row of a contact says the same of what all its rows share. */
  private void requireSame(Row row, Row first, FolderReading to) {
    for (Column column : columns()) {
      String text = row.text(column.name());
      if (!isOfSource(column) && !text.equals(first.text(column.name()))) {
        Place place = row.place(column.name());
        to.faults()
            .add(place, place.fault("must be the same in all rows of a contact").words(text));
      }
    }
  }

  @Override
  List<Map<String, String>> write(FolderWriting from) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Branch entry : from.entries(CONTACTS)) {
      from.parts().toColumns(contact, entry);
      if (entry.get(CONDUCT) instanceof Branch conduct && conduct.members().isEmpty()) {
        entry.put(NOTHING_DONE, Leaf.text(entry.place(), NONE));
      }
      Map<String, String> shared = row(entry, c -> !isOfSource(c));
      for (Branch source : entry.branches(SOURCES)) {
        Map<String, String> row = new LinkedHashMap<>(shared);
        row.putAll(row(source, this::isOfSource));
        rows.add(row);
      }
    }
    if (from.document().get(RECORDING) instanceof Branch recording) {
      recording.branches(NO_CONTACTS).forEach(day -> rows.add(day(day, NONE)));
      recording.branches(ABSENCES).forEach(day -> rows.add(day(day, AWAY)));
    }
    rows.sort(Comparator.comparing(r -> r.getOrDefault(Columns.DATE, "")));
    return rows;
  }

  private Map<String, String> day(Branch day, String kind) {
    Branch entry = day.copy();
    entry.branch(Columns.AT, day.place()).put(Columns.DATE, day.need(Columns.DATE));
    entry.put(KIND, Leaf.text(day.place(), kind));
    return row(entry, c -> OF_AWAY.contains(c.name()));
  }

  /** Returns the entries that are contacts. */
  static EntryList contacts() {
    return CONTACTS;
  }
}
