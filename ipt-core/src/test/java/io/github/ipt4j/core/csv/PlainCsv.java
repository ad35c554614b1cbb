// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A second reading of RFC 4180, a character at a time, that owes nothing to the product's. */
record PlainCsv(List<List<String>> records, List<Integer> lines) {

  /**
   * Splits a text into records and fields, and says on which line each record begins.
   *
   * @throws IllegalStateException if a quote stands where none may, or is not closed
   */
  static PlainCsv split(String text) {
    PlainCsv csv = new PlainCsv(new ArrayList<>(), new ArrayList<>());
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int position = 0;
    int line = 1;
    while (position < unmarked.length()) {
      List<String> fields = new ArrayList<>();
      csv.lines.add(line);
      boolean more = true;
      while (more) {
        StringBuilder field = new StringBuilder();
        position =
            position < unmarked.length() && unmarked.charAt(position) == '"'
                ? quoted(unmarked, position + 1, field)
                : bare(unmarked, position, field);
        fields.add(field.toString());
        line += breaksIn(field);
        more = position < unmarked.length() && unmarked.charAt(position) == ',';
        position += more ? 1 : 0;
      }
      csv.records.add(fields);
      line++;
      if (unmarked.startsWith("\r\n", position)) {
        position += 2;
      } else if (position < unmarked.length()) {
        position++;
      }
    }
    csv.dropBlankEnd();
    return csv;
  }

  /** Lines of nothing but separators and blanks are nothing where no row follows. */
  private void dropBlankEnd() {
    while (records.size() > 1
        && records.get(records.size() - 1).stream().allMatch(PlainCsv::blank)) {
      records.remove(records.size() - 1);
      lines.remove(lines.size() - 1);
    }
  }

  private static boolean blank(String field) {
    return field.matches("[ \t]*");
  }

  private static int bare(String text, int from, StringBuilder field) {
    int position = from;
    while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
      if (text.charAt(position) == '"') {
        throw new IllegalStateException("a quote in a field without quotes");
      }
      field.append(text.charAt(position++));
    }
    return position;
  }

  private static int quoted(String text, int from, StringBuilder field) {
    int position = from;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c != '"') {
        field.append(c);
      } else if (position < text.length() && text.charAt(position) == '"') {
        field.append('"');
        position++;
      } else if (position == text.length() || ",\r\n".indexOf(text.charAt(position)) >= 0) {
        return position;
      } else {
        throw new IllegalStateException("a character after the closing quote");
      }
    }
    throw new IllegalStateException("a quote that is not closed");
  }

  private static int breaksIn(StringBuilder field) {
    int breaks = 0;
    for (int i = 0; i < field.length(); i++) {
      boolean pair = field.charAt(i) == '\n' && i > 0 && field.charAt(i - 1) == '\r';
      boolean lineBreak = field.charAt(i) == '\n' || field.charAt(i) == '\r';
      breaks += lineBreak && !pair ? 1 : 0;
    }
    return breaks;
  }

  /** Returns the rows in any order, each by the names of its columns, empty fields left out. */
  List<String> rows() {
    List<String> header = records.get(0);
    List<String> rows = new ArrayList<>();
    for (List<String> fields : records.subList(1, records.size())) {
      if (fields.size() != header.size()) {
        throw new IllegalStateException("a ragged row");
      }
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < fields.size(); i++) {
        if (!fields.get(i).isEmpty()) {
          row.put(header.get(i), value(header.get(i), fields.get(i)));
        }
      }
      rows.add(row.toString());
    }
    rows.sort(null);
    return rows;
  }

  private static String value(String column, String field) {
    boolean number =
        column.matches("intensity|negativity|positivity|value|total|number|item[0-9]+");
    return number ? new BigDecimal(field).stripTrailingZeros().toPlainString() : field;
  }
}
