// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table as CSV by RFC 4180, with one field for each number of a cell. */
final class TableCsv {
  private TableCsv() {}

  static String of(Table table) {
    List<Set<String>> parts = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Set<String> names = new LinkedHashSet<>();
      for (ImmutableList<Cell> row : table.rows()) {
        names.addAll(parts(row.get(i)).keySet());
      }
      parts.add(names.isEmpty() ? Set.of("") : names);
    }
    StringBuilder csv = new StringBuilder();
    List<String> header = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String id = table.columns().get(i).id();
      parts.get(i).forEach(part -> header.add(id + part));
    }
    line(header, csv);
    for (ImmutableList<Cell> row : table.rows()) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        Map<String, String> values = parts(row.get(i));
        parts.get(i).forEach(part -> fields.add(values.getOrDefault(part, "")));
      }
      line(fields, csv);
    }
    return csv.toString();
  }

  private static void line(List<String> fields, StringBuilder csv) {
    csv.append(fields.stream().map(TableCsv::quoted).collect(Collectors.joining(","))).append('\n');
  }

  private static String quoted(String field) {
    return field.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + field.replace("\"", "\"\"") + '"'
        : field;
  }

  /** Returns the values of a cell by the ending of their column. */
  private static Map<String, String> parts(Cell cell) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (cell instanceof Cell.Part part) {
      parts.put("", Integer.toString(part.share().count()));
      parts.put("_of", Integer.toString(part.share().of()));
    } else if (cell instanceof Cell.Range range) {
      parts.put("_low", Double.toString(range.interval().low()));
      parts.put("_high", Double.toString(range.interval().high()));
    } else if (cell instanceof Cell.Decimal number) {
      parts.put("", Double.toString(number.value()));
    } else if (cell instanceof Cell.P p) {
      parts.put("", Double.toString(p.p().value()));
    } else if (cell instanceof Cell.Level level) {
      parts.put("", Double.toString(level.p().level()));
    } else if (cell instanceof Cell.Term term) {
      parts.put("", term.code());
    } else if (!(cell instanceof Cell.None)) {
      parts.put("", Printer.english().cell(cell));
    }
    return parts;
  }
}
