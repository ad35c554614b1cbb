// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures in columns and rows, as they were computed. The first cell of a row says what the row is.
 */
public final class Table {
  private final ImmutableList<Column> columns;
  private final ImmutableList<ImmutableList<Cell>> rows;

  private Table(ImmutableList<Column> columns, ImmutableList<ImmutableList<Cell>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Returns a builder of a table with those columns.
   *
   * @param headings the ids of the phrases of their headings, at least one; a column is named by
   *     the last part of its id
   * @return the builder
   */
  public static Builder withColumns(String... headings) {
    return withColumns(Stream.of(headings).map(Clause::of).toList());
  }

  /**
   * Returns a builder of a table with those columns.
   *
   * @param headings their headings, at least one
   * @return the builder
   */
  public static Builder withColumns(List<Clause> headings) {
    return new Builder(headings.stream().map(Column::of).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the columns.
   *
   * @return the columns, at least one
   */
  public ImmutableList<Column> columns() {
    return columns;
  }

  /**
   * Returns the rows, each with one cell for each column.
   *
   * @return the rows
   */
  public ImmutableList<ImmutableList<Cell>> rows() {
    return rows;
  }

  /**
   * Returns the table as CSV, a data frame: numbers in full, a share in two columns (so many, and
   * {@code _of}), an interval in two ({@code _low} and {@code _high}), no value as an empty field.
   *
   * @return the header and the rows, each ended by a newline
   */
  public String toCsv() {
    return TableCsv.of(this);
  }

  /** Returns the table as text, in English, with people by id. */
  @Override
  public String toString() {
    return Printer.english().text(this).toString();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Table other
        && columns.equals(other.columns)
        && rows.equals(other.rows);
  }

  @Override
  public int hashCode() {
    return 31 * columns.hashCode() + rows.hashCode();
  }

  /** Builds a {@link Table}. */
  public static final class Builder {
    private final ImmutableList<Column> columns;
    private final ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();

    private Builder(ImmutableList<Column> columns) {
      checkArgument(!columns.isEmpty(), "columns must not be empty");
      this.columns = columns;
    }

    /**
     * Adds a row.
     *
     * @param cells one cell for each column
     * @return this builder
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public Builder row(Cell... cells) {
      checkArgument(
          cells.length == columns.size(),
          "cells must be %s, but were %s",
          columns.size(),
          cells.length);
      rows.add(ImmutableList.copyOf(cells));
      return this;
    }

    /**
     * Adds a row that is named by a phrase.
     *
     * @param label the id of the phrase
     * @param cells one cell for each further column
     * @return this builder
     */
    public Builder row(String label, Cell... cells) {
      return row(Clause.of(label), cells);
    }

    /**
     * Adds a row that is named by a clause.
     *
     * @param label the clause
     * @param cells one cell for each further column
     * @return this builder
     */
    public Builder row(Clause label, Cell... cells) {
      return row(
          Stream.concat(Stream.of(Cell.words(label)), Stream.of(cells)).toArray(Cell[]::new));
    }

    /**
     * Returns the table.
     *
     * @return the table
     */
    public Table build() {
      return new Table(columns, rows.build());
    }
  }
}
