// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plain-text table: a header and rows of cells, which {@code toString()} aligns within 80
 * columns.
 *
 * <p>The first column is aligned to the left and breaks into lines where a row would be too wide;
 * the others are aligned to the right.
 */
public final class TextTable {
  /** The width of a terminal, in characters. */
  public static final int WIDTH = 80;

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  /** A date is never cut, be the line too long for it. */
  private static final int LENGTH_OF_A_DATE = 10;

  private final ImmutableList<String> header;
  private final ImmutableList<ImmutableList<String>> rows;

  private TextTable(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {
    this.header = header;
    this.rows = rows;
  }

  /**
   * Returns a builder of a table with that header.
   *
   * @param columns the headings of the columns, at least one
   * @return the builder
   */
  public static Builder withHeader(String... columns) {
    return new Builder(ImmutableList.copyOf(columns));
  }

  /**
   * Returns a table.
   *
   * @param columns the headings of the columns, at least one
   * @param rows the rows, each with one cell for each column
   * @return the table
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public static TextTable of(List<String> columns, List<List<String>> rows) {
    Builder table = new Builder(ImmutableList.copyOf(columns));
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    return table.build();
  }

  /**
   * Returns the headings of the columns.
   *
   * @return the headings
   */
  public ImmutableList<String> header() {
    return header;
  }

  /**
   * Returns the rows, each with one cell for each column.
   *
   * @return the rows
   */
  public ImmutableList<ImmutableList<String>> rows() {
    return rows;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof TextTable other
        && header.equals(other.header)
        && rows.equals(other.rows);
  }

  @Override
  public int hashCode() {
    return 31 * header.hashCode() + rows.hashCode();
  }

  /** Returns the aligned text, lines joined by a newline, without one at the end. */
  @Override
  public String toString() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return String.join("\n", lines);
  }

  private int[] widths() {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = header.get(i).length();
      for (ImmutableList<String> row : rows) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int others = Arrays.stream(widths).skip(1).sum() + GAP.length() * (widths.length - 1);
    widths[0] = Math.min(widths[0], Math.max(LENGTH_OF_A_DATE, WIDTH - others));
    return widths;
  }

  /** A row; a first cell that is too wide is broken between words, the others stand below it. */
  private static String line(ImmutableList<String> cells, int[] widths) {
    List<String> label = broken(cells.get(0), widths[0]);
    StringBuilder line = new StringBuilder(label.get(label.size() - 1));
    line.append(" ".repeat(Math.max(0, widths[0] - line.length())));
    for (int i = 1; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(GAP).append(" ".repeat(widths[i] - cell.length())).append(cell);
    }
    label.set(label.size() - 1, line.toString());
    return label.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private static List<String> broken(String cell, int width) {
    List<String> lines = new ArrayList<>();
    String rest = cell;
    while (rest.length() > width) {
      int end = rest.lastIndexOf(' ', width);
      boolean isWordTooLong = end <= (lines.isEmpty() ? 0 : INDENT.length());
      int next = isWordTooLong ? width : end;
      lines.add(rest.substring(0, next));
      rest = INDENT + rest.substring(next).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** Builds a {@link TextTable}. */
  public static final class Builder {
    private final ImmutableList<String> header;
    private final ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();

    private Builder(ImmutableList<String> header) {
      checkArgument(!header.isEmpty(), "columns must not be empty");
      this.header = header;
    }

    /**
     * Adds a row.
     *
     * @param cells one cell for each column
     * @return this builder
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public Builder row(String... cells) {
      checkArgument(
          cells.length == header.size(),
          "cells must be %s, but were %s",
          header.size(),
          cells.length);
      rows.add(ImmutableList.copyOf(cells));
      return this;
    }

    /**
     * Returns the table.
     *
     * @return the table
     */
    public TextTable build() {
      return new TextTable(header, rows.build());
    }
  }
}
