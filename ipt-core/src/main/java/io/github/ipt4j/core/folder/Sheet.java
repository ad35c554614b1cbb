// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.folder.Table.Row;
import io.github.ipt4j.core.folder.Tree.Branch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A file of a folder: its columns, and where in the document of a case its rows belong. */
abstract class Sheet {
  static final String CLIENT = "client";
  static final String EXTENSION = ".csv";

  private final String stem;
  private final ImmutableList<Column> columns;

  Sheet(String stem, List<Column> columns) {
    this.stem = stem;
    this.columns = ImmutableList.copyOf(columns);
  }

  /** Puts what the rows say into the document. */
  abstract void read(Table table, FolderReading to);

  /** Returns the rows for what a document holds, each by the names of the columns. */
  abstract List<Map<String, String>> write(FolderWriting from);

  /** Returns the name of the file without its extension, by which its entries are called. */
  final String stem() {
    return stem;
  }

  final String file() {
    return stem + EXTENSION;
  }

  /** Returns the columns but for that of the client, which every file may have. */
  final ImmutableList<Column> columns() {
    return columns;
  }

  /** Returns the names of all columns, in the order in which they are written. */
  ImmutableList<String> names() {
    return ImmutableList.<String>builder()
        .addAll(columns.stream().map(Column::name).toList())
        .add(CLIENT)
        .build();
  }

  /** Returns the names of the columns that an empty file has: all but what hardly anyone needs. */
  final ImmutableList<String> template() {
    return Stream.concat(columns.stream().map(Column::name), further().stream())
        .filter(name -> !name.endsWith("Kind"))
        .collect(toImmutableList());
  }

  /** Returns the names of columns that stand for no attribute of their own. */
  ImmutableList<String> further() {
    return ImmutableList.of();
  }

  /** Returns names of columns in the order in which they are written. */
  ImmutableList<String> inOrder(Set<String> used) {
    return names().stream().filter(used::contains).collect(toImmutableList());
  }

  boolean isKnown(String name) {
    return names().contains(name);
  }

  final long known(List<String> header) {
    return header.stream().filter(this::isKnown).count();
  }

  final ImmutableList<String> needed() {
    return columns.stream().filter(Column::needed).map(Column::name).collect(toImmutableList());
  }

  /** Returns a header that is enough. */
  final String header() {
    return String.join(",", needed().isEmpty() ? names() : needed());
  }

  /** Returns the entry that a row is. */
  final Branch entry(Table table, Row row, FolderReading to, Predicate<Column> which) {
    Branch entry = Branch.of(row.place());
    for (Column column : columns) {
      if (which.test(column) && table.has(column.name())) {
        if (!row.text(column.name()).isEmpty()) {
          column.read(row.cell(column.name()), entry, to.faults());
        } else if (column.needed()) {
          column.readNothing(row.place(column.name()), entry, to.faults());
        }
      }
    }
    for (Column column : columns) {
      if (which.test(column) && row.text(column.name()).isEmpty() && column.isMissedBy(entry)) {
        column.readNothing(row.place(column.name()), entry, to.faults());
      }
    }
    return entry;
  }

  /** Returns the row of an entry. */
  final Map<String, String> row(Branch entry, Predicate<Column> which) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : columns) {
      if (which.test(column)) {
        String text = column.write(entry);
        if (!text.isEmpty()) {
          row.put(column.name(), column.kind().isWords() ? TableReader.protect(text) : text);
        }
      }
    }
    return row;
  }

  /** Complains of every cell that is filled and may not be. */
  final void requireEmpty(Row row, Predicate<Column> which, String rule, FolderReading to) {
    for (Column column : columns) {
      if (which.test(column) && !row.text(column.name()).isEmpty()) {
        Place place = row.place(column.name());
        to.faults().add(place, place.fault(rule).words(row.text(column.name())));
      }
    }
  }
}
