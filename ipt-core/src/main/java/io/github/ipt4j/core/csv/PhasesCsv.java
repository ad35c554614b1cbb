// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The days on which phases begin, from CSV: {@code client,date}, a row for each.
 *
 * <p>A phase is any stretch within which days are compared: of treatment, or of a change that the
 * client made.
 */
public final class PhasesCsv {
  private PhasesCsv() {}

  /**
   * Reads a file under the default conventions.
   *
   * @param file the file
   * @return the days of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the file
   * @throws IOException if the file cannot be opened
   */
  public static ImmutableSortedMap<ClientId, ImmutableSortedSet<LocalDate>> read(Path file)
      throws IOException {
    return read(CsvSource.of(file), CsvConventions.withDefaults());
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions how fields are separated and what is missing
   * @return the days of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ImmutableSortedMap<ClientId, ImmutableSortedSet<LocalDate>> read(
      CsvSource source, CsvConventions conventions) throws IOException {
    return ClientGroups.readAll(source, PhaseGathering.FORMAT, conventions, gathering());
  }

  static Function<Header, Gathering<ImmutableSortedSet<LocalDate>>> gathering() {
    return PhaseGathering::new;
  }
}
