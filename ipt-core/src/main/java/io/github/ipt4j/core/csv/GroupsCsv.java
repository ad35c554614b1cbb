// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Which client is in which group, from CSV: {@code client,group}, one row for each client.
 *
 * <p>The name of a group is a code, such as {@code IPT} or {@code waiting}.
 */
public final class GroupsCsv {
  private GroupsCsv() {}

  /**
   * Reads a file under the default conventions.
   *
   * @param file the file
   * @return the group of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the file
   * @throws IOException if the file cannot be opened
   */
  public static ImmutableSortedMap<ClientId, String> read(Path file) throws IOException {
    return read(CsvSource.of(file), CsvConventions.withDefaults());
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions how fields are separated and what is missing
   * @return the group of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ImmutableSortedMap<ClientId, String> read(
      CsvSource source, CsvConventions conventions) throws IOException {
    return ClientGroups.readAll(source, GroupGathering.FORMAT, conventions, GroupGathering::new);
  }
}
