// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One file, client after client.
 *
 * @param <T> what the rows of one client make
 */
final class ClientGroups<T> implements Closeable {
  private final CsvRows rows;
  private final Gathering<T> gathering;

  private ClientGroups(CsvRows rows, Gathering<T> gathering) {
    this.rows = rows;
    this.gathering = gathering;
  }

  static <T> ClientGroups<T> open(
      CsvSource source, CsvFormat format, Function<Header, Gathering<T>> gathering)
      throws IOException {
    CsvRows rows = CsvRows.open(source, format);
    return new ClientGroups<>(rows, gathering.apply(rows.header()));
  }

  /** Reads a whole file, or throws its first fault. */
  static <T> ImmutableSortedMap<ClientId, T> readAll(
      CsvSource source, CsvFormat format, Function<Header, Gathering<T>> gathering)
      throws IOException {
    ImmutableSortedMap.Builder<ClientId, T> all = ImmutableSortedMap.naturalOrder();
    try (ClientGroups<T> groups = open(source, format, gathering)) {
      for (Optional<ClientId> client = groups.ahead();
          client.isPresent();
          client = groups.ahead()) {
        all.put(client.get(), groups.read(client.get()));
      }
    }
    return all.build();
  }

  /** Returns whose rows come next, empty at the end of the file. */
  Optional<ClientId> ahead() {
    return rows.ahead();
  }

  /** Returns whether the rows of that client come next. */
  boolean isAhead(ClientId client) {
    return rows.isOf(client);
  }

  /**
   * Reads all rows of the client who comes next.
   *
   * @throws InputFault the first fault of the client's rows, after all of them were passed; or a
   *     fault of the file, which names no client
   */
  T read(ClientId client) {
    gathering.begin();
    InputFault first = null;
    for (; rows.isOf(client); rows.advance()) {
      if (first == null) {
        first = add(client);
      }
    }
    T value = gathering.finish(client);
    if (first != null) {
      throw first;
    }
    return value;
  }

  private @Nullable InputFault add(ClientId client) {
    if (!rows.isWhole()) {
      return rows.ragged(client);
    }
    try {
      gathering.add(rows.row());
      return null;
    } catch (InputFault fault) {
      return fault;
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
