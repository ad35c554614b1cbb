// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The columns of a kind of file: the one list of which reading, writing and messages know them.
 *
 * @param <R> a row that is written
 */
final class FileColumns<R> implements CsvFormat {
  private final ImmutableList<FileColumn<R>> columns;
  private final ImmutableSet<String> names;
  private final ImmutableSet<String> required;

  private FileColumns(ImmutableList<FileColumn<R>> columns) {
    this.columns = columns;
    this.names = columns.stream().map(FileColumn::name).collect(ImmutableSet.toImmutableSet());
    this.required =
        columns.stream()
            .filter(FileColumn::isRequired)
            .map(FileColumn::name)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the columns in the order in which they are written. */
  @SafeVarargs
  static <R> FileColumns<R> of(FileColumn<R>... columns) {
    ImmutableList.Builder<FileColumn<R>> all = ImmutableList.builder();
    for (FileColumn<R> column : columns) {
      all.add(column);
    }
    return new FileColumns<>(all.build());
  }

  /** Returns these columns and, behind them, others. */
  FileColumns<R> and(Iterable<FileColumn<R>> others) {
    return new FileColumns<>(
        ImmutableList.<FileColumn<R>>builder().addAll(columns).addAll(others).build());
  }

  ImmutableList<FileColumn<R>> columns() {
    return columns;
  }

  ImmutableList<String> names() {
    return names.asList();
  }

  /** Returns the fields of a row. */
  ImmutableList<String> fields(R row) {
    return columns.stream()
        .map(column -> column.write().apply(row))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the first column, in which files say whose row it is. */
  @Override
  public String owner() {
    return columns.get(0).name();
  }

  @Override
  public ImmutableSet<String> required() {
    return required;
  }

  @Override
  public boolean isKnown(String column) {
    return names.contains(column);
  }

  @Override
  public String known() {
    return "one of " + String.join(", ", names);
  }
}
