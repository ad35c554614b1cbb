// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.text.HiddenText;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
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
   * @param columns the columns; of those that are not required only those are written that a row
   *     fills
   * @param rowsOf makes the rows of a client
   */
  static <T, R> void write(
      FileColumns<R> columns,
      Map<ClientId, T> clients,
      BiFunction<ClientId, T, List<R>> rowsOf,
      Writer to)
      throws IOException {
    Map<ClientId, T> ascending = ImmutableSortedMap.copyOf(clients);
    BitSet used = new BitSet();
    for (int i = 0; i < columns.columns().size(); i++) {
      used.set(i, columns.columns().get(i).isRequired());
    }
    for (Map.Entry<ClientId, T> client : ascending.entrySet()) {
      for (R row : rowsOf.apply(client.getKey(), client.getValue())) {
        List<String> fields = columns.fields(row);
        for (int i = 0; i < fields.size(); i++) {
          if (!fields.get(i).isEmpty()) {
            used.set(i);
          }
        }
      }
    }
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    writer.writeRecord(select(columns.names(), used));
    for (Map.Entry<ClientId, T> client : ascending.entrySet()) {
      for (R row : rowsOf.apply(client.getKey(), client.getValue())) {
        writer.writeRecord(
            select(columns.fields(row), used).stream().map(CsvOutput::plain).toList());
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

  private static List<String> select(List<String> fields, BitSet used) {
    return used.stream().mapToObj(fields::get).toList();
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

  static String time(Optional<LocalTime> time) {
    return time.map(LocalTime::toString).orElse("");
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
