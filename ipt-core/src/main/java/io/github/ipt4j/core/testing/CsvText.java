// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The rows of a good CSV file and where they stand in its text: RFC 4180 and no more. It is read
 * here once again, so that what a reader must say does not rest on that reader.
 *
 * @param header the header
 * @param rows the rows below it
 */
record CsvText(Line header, ImmutableList<Line> rows) {

  static CsvText of(String text) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    Scan scan = new Scan(text);
    while (scan.at < text.length()) {
      lines.add(scan.line());
    }
    ImmutableList<Line> all = lines.build();
    return all.isEmpty()
        ? new CsvText(new Line(1, 0, 0, ImmutableList.of()), all)
        : new CsvText(all.get(0), all.subList(1, all.size()));
  }

  /** Returns where a column stands, -1 if there is none of that name. */
  int index(String column) {
    return header.cells.stream().map(Cell::value).toList().indexOf(column);
  }

  /** Returns the cell of a row in a column, if the file has the column. */
  Optional<Cell> cell(Line row, String column) {
    int index = index(column);
    return index < 0 || index >= row.cells.size()
        ? Optional.empty()
        : Optional.of(row.cells.get(index));
  }

  /**
   * A row.
   *
   * @param number the line on which it begins, from 1
   * @param from where it begins in the text
   * @param to where it ends, before its line break
   * @param cells its cells
   */
  record Line(long number, int from, int to, ImmutableList<Cell> cells) {}

  /**
   * A cell.
   *
   * @param value what it holds
   * @param from where it begins in the text, with its quote
   * @param to where it ends
   * @param isQuoted whether it stands in quotes
   */
  record Cell(String value, int from, int to, boolean isQuoted) {}

  /** Goes through the text. */
  private static final class Scan {
    private final String text;
    private int at;
    private long line = 1;

    Scan(String text) {
      this.text = text;
    }

    Line line() {
      int from = at;
      long number = line;
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      cells.add(cell());
      while (at < text.length() && text.charAt(at) == ',') {
        at++;
        cells.add(cell());
      }
      int to = at;
      if (at < text.length()) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
      }
      return new Line(number, from, to, cells.build());
    }

    private Cell cell() {
      int from = at;
      boolean isQuoted = at < text.length() && text.charAt(at) == '"';
      String value = isQuoted ? quoted() : plain();
      return new Cell(value, from, at, isQuoted);
    }

    private String plain() {
      int from = at;
      while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }

    private String quoted() {
      StringBuilder value = new StringBuilder();
      for (at++; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c == '"' && !text.startsWith("\"\"", at)) {
          at++;
          break;
        }
        at += c == '"' ? 1 : 0;
        line += c == '\n' ? 1 : 0;
        value.append(c);
      }
      return value.toString();
    }
  }
}
