// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import java.time.LocalDate;

/**
 * A row of states of the day as it is written, and the columns of states.
 *
 * @param client whose row it is
 * @param day the diary day
 * @param state the state
 * @param holds whether it held
 */
record StateEntry(ClientId client, LocalDate day, String state, boolean holds) {
  static final FileColumn<StateEntry> DATE =
      FileColumn.of("date", Content.NUMBERS, e -> CsvOutput.date(e.day));
  static final FileColumn<StateEntry> STATE = FileColumn.of("state", Content.WORDS, e -> e.state);
  static final FileColumn<StateEntry> HOLDS =
      FileColumn.<StateEntry>of("holds", Content.NUMBERS, e -> e.holds ? "1" : "0").optional();
  static final FileColumn<StateEntry> ENTERED =
      FileColumn.<StateEntry>of("entered", Content.NUMBERS, e -> "").optional();

  static final FileColumns<StateEntry> COLUMNS =
      FileColumns.of(FileColumn.client(StateEntry::client), DATE, STATE, HOLDS, ENTERED);
}
