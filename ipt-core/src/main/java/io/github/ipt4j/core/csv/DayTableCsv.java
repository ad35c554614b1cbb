// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ipt4j.core.diary.DayStatus;
import io.github.ipt4j.core.history.DayRow;
import io.github.ipt4j.core.history.DayTable;
import io.github.ipt4j.core.history.OnsetStatus;
import io.github.ipt4j.core.history.PhaseKind;
import java.io.IOException;
import java.io.Writer;

/**
 * A table of days to CSV, for R, Python and spreadsheets: {@code
 * date,weekday,week,phase,recorded,asked,symptom,onset,contacts}.
 *
 * <p>Yes is 1 and no is 0; what is not known is empty, never 0: the symptom of a day that was not
 * recorded, the onset of a day that was not at risk, the contacts of a day that was not asked about
 * and has none.
 */
public final class DayTableCsv {
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "date", "weekday", "week", "phase", "recorded", "asked", "symptom", "onset", "contacts");

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
    writer.writeRecord(COLUMNS);
    for (DayRow row : table.rows()) {
      writer.writeRecord(
          row.date().toString(),
          row.weekday().name(),
          Integer.toString(row.week()),
          row.phase().map(PhaseKind::name).orElse(""),
          row.recorded() ? "1" : "0",
          row.asked() ? "1" : "0",
          symptom(row.symptom()),
          onset(row.onset()),
          row.asked() || row.contacts() > 0 ? Integer.toString(row.contacts()) : "");
    }
    writer.flush();
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
