// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.DayStatus;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.history.DayRow;
import io.github.ipt4j.core.history.DayTable;
import io.github.ipt4j.core.history.OnsetStatus;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of days to CSV, for R, Python and spreadsheets: {@code
 * date,weekday,week,phase,recorded,asked,symptom,onset,contacts,intensity,person,kind}, then a
 * column for each state of the day, such as {@code state.night shift}, and for each rating, such as
 * {@code rating.mood}. Several people or kinds of contact of a day are joined by a semicolon.
 *
 * <p>Yes is 1 and no is 0; what is not known is empty, never 0: the symptom of a day that was not
 * recorded, the onset of a day that was not at risk, the contacts of a day that was not asked about
 * and has none, a state of a day that was not asked about it, the rating of a day without one.
 */
public final class DayTableCsv {
  private static final FileColumns<DayRow> COLUMNS =
      FileColumns.of(
          column("date", row -> row.date().toString()),
          column("weekday", row -> row.weekday().name()),
          column("week", row -> Integer.toString(row.week())),
          column("phase", row -> row.phase().map(PhaseKind::name).orElse("")),
          column("recorded", row -> row.recorded() ? "1" : "0"),
          column("asked", row -> row.asked() ? "1" : "0"),
          column("symptom", row -> symptom(row.symptom())),
          column("onset", row -> onset(row.onset())),
          column("contacts", DayTableCsv::contacts),
          column("intensity", row -> CsvOutput.number(row.intensity())),
          column("person", row -> joined(row.people(), RelationshipId::value)),
          column("kind", row -> joined(row.kinds(), InteractionKind::name)));

  private DayTableCsv() {}

  /**
   * Writes a table.
   *
   * @param table the table
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   */
  public static void write(DayTable table, Writer to) throws IOException {
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    FileColumns<DayRow> columns = COLUMNS.and(statesAndRatings(table));
    writer.writeRecord(columns.names());
    for (DayRow row : table.rows()) {
      writer.writeRecord(columns.fields(row));
    }
    writer.flush();
  }

  private static List<FileColumn<DayRow>> statesAndRatings(DayTable table) {
    return Stream.concat(
            table.states().stream().map(s -> column("state." + s.state(), row -> state(s, row))),
            table.ratings().stream()
                .map(
                    r ->
                        column(
                            "rating." + r.scale().rating(),
                            row -> CsvOutput.number(r.value(row.date())))))
        .toList();
  }

  private static String state(DayStates state, DayRow row) {
    return state.holds(row.date()).map(holds -> holds ? "1" : "0").orElse("");
  }

  private static FileColumn<DayRow> column(String name, Function<DayRow, String> write) {
    return FileColumn.of(name, Content.NUMBERS, write);
  }

  private static <T> String joined(Collection<T> several, Function<T, String> name) {
    return several.stream().map(name).collect(Collectors.joining(";"));
  }

  private static String contacts(DayRow row) {
    return row.asked() || row.contacts() > 0 ? Integer.toString(row.contacts()) : "";
  }

  private static String symptom(DayStatus status) {
    return switch (status) {
      case RECORDED_WITH -> "1";
      case RECORDED_WITHOUT -> "0";
      case NOT_RECORDED -> "";
    };
  }

  private static String onset(OnsetStatus status) {
    return switch (status) {
      case ONSET -> "1";
      case NO_ONSET -> "0";
      case NOT_AT_RISK, NOT_RECORDED -> "";
    };
  }
}
