// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Writes the rows of clients under a header that holds the columns in use. */
final class CsvOutput {
  private CsvOutput() {}

  /**
   * Writes all rows, client after client.
   *
   * @param columns the columns, the required ones first
   * @param required the number of required columns; of the others only those are written that a row
   *     fills
   * @param rowsOf makes the rows of a client, each with a field for every column
   */
  static <T> void write(
      List<String> columns,
      int required,
      Map<ClientId, T> clients,
      BiFunction<ClientId, T, List<ImmutableList<String>>> rowsOf,
      Writer to)
      throws IOException {
    Map<ClientId, T> ascending = ImmutableSortedMap.copyOf(clients);
    boolean[] used = new boolean[columns.size()];
    for (int i = 0; i < required; i++) {
      used[i] = true;
    }
    for (Map.Entry<ClientId, T> client : ascending.entrySet()) {
      for (List<String> row : rowsOf.apply(client.getKey(), client.getValue())) {
        for (int i = required; i < used.length; i++) {
          used[i] |= !row.get(i).isEmpty();
        }
      }
    }
    write(columns, used, ascending, rowsOf, to);
  }

  private static <T> void write(
      List<String> columns,
      boolean[] used,
      Map<ClientId, T> clients,
      BiFunction<ClientId, T, List<ImmutableList<String>>> rowsOf,
      Writer to)
      throws IOException {
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    writer.writeRecord(select(columns, used));
    for (Map.Entry<ClientId, T> client : clients.entrySet()) {
      for (List<String> row : rowsOf.apply(client.getKey(), client.getValue())) {
        writer.writeRecord(select(row, used).stream().map(CsvOutput::plain).toList());
      }
    }
    writer.flush();
  }

  /** Returns a field in which nothing is hidden: what could not be read is not written. */
  private static String plain(String field) {
    HiddenText hidden = HiddenText.in(field);
    checkArgument(hidden == HiddenText.NONE, "text in a file %s", hidden.rule());
    return field;
  }

  private static List<String> select(List<String> fields, boolean[] used) {
    List<String> selected = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        selected.add(fields.get(i));
      }
    }
    return selected;
  }

  static String date(LocalDate date) {
    checkArgument(
        Column.isPlausible(date.getYear()),
        "date in a file must be 1800 to 2299, but was %s",
        date);
    return date.toString();
  }

  static String date(Optional<LocalDate> date) {
    return date.map(CsvOutput::date).orElse("");
  }

  static String time(EventTime at) {
    return at.time().map(LocalTime::toString).orElse("");
  }

  static String number(OptionalDouble number) {
    return number.isPresent() ? Decimals.write(number.getAsDouble()) : "";
  }

  static String words(String column, Optional<String> words) {
    words.ifPresent(
        text -> checkArgument(Column.isClean(text), "%s in a file %s", column, Column.TEXT_RULE));
    return words.orElse("");
  }

  /**
   * Returns the number of an id that is counted within a day, such as 2 of {@code
   * headache@2026-01-02#2}; 0 if the id is none of that stem.
   */
  static int number(EventId id, String stem) {
    String text = id.value();
    if (!text.startsWith(stem + "#")) {
      return 0;
    }
    String digits = text.substring(stem.length() + 1);
    return digits.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(digits) : 0;
  }
}
