// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.history.PhaseKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sessions from and to CSV: {@code client,date,number} and optional {@code phase}.
 *
 * <p>Numbers count from 1, are unique for each client and ascend with the date; a phase is a {@link
 * PhaseKind} constant, and phases never go back.
 */
public final class SessionsCsv {
  private SessionsCsv() {}

  /**
   * Reads a file under the default conventions.
   *
   * @param file the file
   * @return the sessions of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the file
   * @throws IOException if the file cannot be opened
   */
  public static ByClient<SessionSeries> read(Path file) throws IOException {
    return read(CsvSource.of(file));
  }

  /**
   * Reads a source under the default conventions; its clients may stand in any order.
   *
   * @param source the source
   * @return the sessions of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ByClient<SessionSeries> read(CsvSource source) throws IOException {
    return read(source, CsvConventions.withDefaults());
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions how fields are separated and what is missing
   * @return the sessions of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ByClient<SessionSeries> read(CsvSource source, CsvConventions conventions)
      throws IOException {
    return ByClient.copyOf(
        ClientGroups.readAll(source, SessionGathering.FORMAT, conventions, gathering()));
  }

  static Function<Header, Gathering<SessionSeries>> gathering() {
    return SessionGathering::new;
  }

  /**
   * Writes sessions: clients in ascending order, their sessions by number. Minutes and notes have
   * no column and are not written.
   *
   * @param sessions the sessions of each client
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   */
  public static void write(Map<ClientId, SessionSeries> sessions, Writer to) throws IOException {
    CsvOutput.write(SessionEntry.COLUMNS, sessions, SessionsCsv::rows, to);
  }

  private static List<SessionEntry> rows(ClientId client, SessionSeries series) {
    return series.sessions().stream()
        .map(
            session ->
                new SessionEntry(
                    client, session, Optional.ofNullable(series.noted().get(session.number()))))
        .toList();
  }
}
