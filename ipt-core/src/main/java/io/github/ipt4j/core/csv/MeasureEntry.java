// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.ItemResponses;
import java.util.OptionalInt;

/**
 * A row of measures as it is written, and the columns of measures.
 *
 * @param client whose row it is
 * @param measure the measure
 */
record MeasureEntry(ClientId client, MeasureTaken measure) {
  static final FileColumn<MeasureEntry> DATE =
      FileColumn.of("date", Content.NUMBERS, e -> CsvOutput.date(e.measure.at().date()));
  static final FileColumn<MeasureEntry> INSTRUMENT =
      FileColumn.of("instrument", Content.CODES, e -> e.measure.instrument().code());

  /** Of a file of totals. */
  static final FileColumn<MeasureEntry> TOTAL =
      FileColumn.of("total", Content.NUMBERS, e -> CsvOutput.number(e.measure.reportedTotal()));

  /** The columns that files of totals and of items have. */
  static final FileColumns<MeasureEntry> COLUMNS =
      FileColumns.of(FileColumn.client(MeasureEntry::client), DATE, INSTRUMENT);

  static final String ITEM = "item";

  /** Returns the column of an item of that number, from 1, of a file of items. */
  static FileColumn<MeasureEntry> item(int number) {
    return FileColumn.of(ITEM + number, Content.NUMBERS, e -> e.answer(number));
  }

  private String answer(int number) {
    OptionalInt answer =
        measure
            .items()
            .map(ItemResponses::items)
            .filter(items -> number <= items.size())
            .map(items -> items.get(number - 1))
            .orElse(OptionalInt.empty());
    return answer.isPresent() ? Integer.toString(answer.getAsInt()) : "";
  }
}
