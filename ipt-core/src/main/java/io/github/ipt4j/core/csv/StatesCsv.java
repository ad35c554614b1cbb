// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DayStates;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * States of the day from and to CSV: {@code client,date,state} and optional {@code holds,entered}.
 *
 * <p>With {@code holds} a row says of one day and state whether it held, by 1 or 0, and a state was
 * asked about on the days that have a row of it. Without it a row says that a state held, {@code
 * NONE} in the place of the state that none did, and every state of the client was asked about on
 * every day that has a row; a client with rows of {@code NONE} alone has no state. A day without a
 * row was not asked about, which is never a "no". {@code date} is the diary day. {@code entered} is
 * checked and not kept. Entries have the ids {@code state@date#1}.
 */
public final class StatesCsv {
  private StatesCsv() {}

  /**
   * Returns the names of the columns.
   *
   * @return the names in the order in which they are written, the required ones first
   */
  public static ImmutableList<String> columns() {
    return StateEntry.COLUMNS.names();
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions how fields are separated and what is missing
   * @return the states of each client, by name
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ByClient<ImmutableList<DayStates>> read(
      CsvSource source, CsvConventions conventions) throws IOException {
    return ByClient.copyOf(
        ClientGroups.readAll(source, StateGathering.FORMAT, conventions, gathering(conventions)));
  }

  static Function<Header, Gathering<ImmutableList<DayStates>>> gathering(
      CsvConventions conventions) {
    return header -> new StateGathering(header, conventions.dayStart());
  }

  /**
   * Writes states with the column {@code holds}: clients in ascending order, their days in the
   * order of time, and of each day the states by name.
   *
   * @param states the states of each client, each of its own name
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   */
  public static void write(Map<ClientId, ? extends Iterable<DayStates>> states, Writer to)
      throws IOException {
    CsvOutput.write(StateEntry.COLUMNS, states, StatesCsv::rows, to);
  }

  private static List<StateEntry> rows(ClientId client, Iterable<DayStates> states) {
    return ImmutableList.copyOf(states).stream()
        .flatMap(
            s ->
                s.askedDays().stream()
                    .map(
                        day ->
                            new StateEntry(client, day, s.state(), s.holdingDays().contains(day))))
        .sorted(Comparator.comparing(StateEntry::day).thenComparing(StateEntry::state))
        .toList();
  }
}
