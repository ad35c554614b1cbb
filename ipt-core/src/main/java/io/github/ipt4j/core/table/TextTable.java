// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparingInt;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain-text table: a header and rows of cells, which {@code toString()} aligns within 80
 * columns.
 *
 * <p>The first column is aligned to the left, the others to the right. Where a row would be too
 * wide, the first column breaks into lines, then the headings, then the figures.
 */
public final class TextTable {
  /** The width of a terminal, in characters. */
  public static final int WIDTH = 80;

  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final Splitter WORDS = Splitter.on(' ');

  /** A date in the first column is not cut while the others can give room. */
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

  /**
   * How wide each column is. Where a row would be too wide, room is taken from the first column,
   * then from the headings, down to their longest word, then from the figures.
   */
  private int[] widths() {
    int[] widths = widest(row -> row, true);
    int[] least = widest(TextTable::longestWords, true);
    int[] cells = widest(row -> row, false);
    narrow(widths, 0, LENGTH_OF_A_DATE);
    for (int i = 1; i < widths.length; i++) {
      narrow(widths, i, Math.max(cells[i], least[i]));
    }
    for (int i = 1; i < widths.length; i++) {
      narrow(widths, i, least[i]);
    }
    for (int i = widths.length - 1; i >= 0; i--) {
      narrow(widths, i, 1);
    }
    return widths;
  }

  /** The widest entry of each column, with or without the headings. */
  private int[] widest(UnaryOperator<List<String>> read, boolean withHeader) {
    int[] widths = new int[header.size()];
    Stream<ImmutableList<String>> all =
        withHeader ? Stream.concat(Stream.of(header), rows.stream()) : rows.stream();
    all.map(read)
        .forEach(
            row -> {
              for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
              }
            });
    return widths;
  }

  private static List<String> longestWords(List<String> row) {
    return row.stream()
        .map(cell -> Collections.max(WORDS.splitToList(cell), comparingInt(String::length)))
        .toList();
  }

  /** Makes a column narrower, no further than needed and not below the least. */
  private static void narrow(int[] widths, int column, int least) {
    int tooWide = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - WIDTH;
    widths[column] =
        Math.min(widths[column], Math.max(least, widths[column] - Math.max(0, tooWide)));
  }

  /** A row; a cell that is too wide is broken between words, the last lines of all stand level. */
  private static String line(ImmutableList<String> cells, int[] widths) {
    List<List<String>> broken = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      broken.add(broken(cells.get(i), widths[i], i == 0 ? INDENT : ""));
    }
    int height = broken.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height)
        .mapToObj(line -> line(broken, height - line, widths).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  /** One line of a row, counted from its last. */
  private static String line(List<List<String>> broken, int fromEnd, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = broken.get(i);
      String cell = fromEnd > lines.size() ? "" : lines.get(lines.size() - fromEnd);
      String space = " ".repeat(widths[i] - cell.length());
      line.append(i == 0 ? cell + space : GAP + space + cell);
    }
    return line.toString();
  }

  private static List<String> broken(String cell, int width, String indent) {
    List<String> lines = new ArrayList<>();
    String before = width > indent.length() ? indent : "";
    String rest = cell;
    while (rest.length() > width) {
      int end = rest.lastIndexOf(' ', width);
      boolean isWordTooLong = end <= (lines.isEmpty() ? 0 : before.length());
      int next = isWordTooLong ? width : end;
      lines.add(rest.substring(0, next));
      rest = before + rest.substring(next).strip();
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
