// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Type.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file whose rows are the entries of a list, each by itself. */
class EntrySheet extends Sheet {
  private final EntryList list;
  private final Thing type;

  EntrySheet(String stem, EntryList list, Thing type) {
    this(stem, list, type, Columns.of(type));
  }

  EntrySheet(String stem, EntryList list, Thing type, List<Column> columns) {
    super(stem, columns);
    this.list = list;
    this.type = type;
  }

  /**
   * Where entries stand in a document.
   *
   * @param path the attributes down to the list
   * @param variant the name of their type, empty if the list has only one
   * @param isDated whether the period of a case holds their dates
   */
  record EntryList(ImmutableList<String> path, String variant, boolean isDated) {}

  final Thing type() {
    return type;
  }

  @Override
  void read(Table table, FolderReading to) {
    for (Row row : table.rows()) {
      add(read(table, row, to), row, to);
    }
  }

  /** Returns the entry that a row is, with all parts of its own. */
  Branch read(Table table, Row row, FolderReading to) {
    Branch entry = entry(table, row, to, c -> true);
    if (Columns.hasSession(type)) {
      dateBySession(entry, row, to);
    }
    return entry;
  }

  /** Gives an entry without a date that of its session. */
  private static void dateBySession(Branch entry, Row row, FolderReading to) {
    boolean isDated = entry.get(Columns.AT) instanceof Branch at && at.get(Columns.DATE) != null;
    if (isDated) {
      return;
    }
    Place session = row.place(Columns.SESSION);
    Place date = row.place(Columns.DATE);
    Leaf day =
        to.dateOfSession(row.text(Columns.SESSION))
            .map(d -> Leaf.text(session, d))
            .orElseGet(
                () ->
                    to.faults()
                        .broken(
                            date,
                            date.fault(
                                "must be given, unless the session is one of sessions.csv")));
    entry.branch(Columns.AT, row.place()).put(Columns.DATE, day);
  }

  /** Adds the entry of a row to its list. */
  final void add(Branch entry, Row row, FolderReading to) {
    if (list.isDated()) {
      to.count(entry);
    }
    to.parts().toDocument(type, entry);
    if (type.fields().containsKey(Columns.ID)) {
      to.name(entry, this, row);
    }
    to.add(list, entry);
  }

  @Override
  List<Map<String, String>> write(FolderWriting from) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Branch entry : from.entries(list)) {
      from.parts().toColumns(type, entry);
      rows.add(row(entry, from));
    }
    return rows;
  }

  /** Returns the row of an entry. */
  Map<String, String> row(Branch entry, FolderWriting from) {
    return row(entry, c -> true);
  }
}
