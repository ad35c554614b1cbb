// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The faults of the client's rows, and one more than is listed, if there are so many. */
  private final List<InputFault> faults = new ArrayList<>();

  private ClientGroups(CsvRows rows, Gathering<T> gathering) {
    this.rows = rows;
    this.gathering = gathering;
  }

  static <T> ClientGroups<T> open(
      CsvSource source,
      CsvFormat format,
      CsvConventions conventions,
      Function<Header, Gathering<T>> gathering)
      throws IOException {
    CsvRows rows = CsvRows.open(source, format, conventions, ClientOrder.ASCENDING);
    return new ClientGroups<>(rows, gathering.apply(rows.header()));
  }

  /** Reads a file to its end for its faults as a whole, of which the order of clients is one. */
  static void check(CsvSource source, CsvFormat format, CsvConventions conventions)
      throws IOException {
    try (CsvRows rows = CsvRows.open(source, format, conventions, ClientOrder.ASCENDING)) {
      if (source.file().isPresent() && rows.isPlain() && isPlain(source.file().get(), rows)) {
        return;
      }
      while (rows.ahead().isPresent()) {
        rows.advance();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isPlain(Path file, CsvRows rows) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return PlainOrder.isSure(bytes, rows.separator(), rows.header().line());
    }
  }

  /** Reads a whole file, clients in any order, or throws its first fault. */
  static <T> ImmutableSortedMap<ClientId, T> readAll(
      CsvSource source,
      CsvFormat format,
      CsvConventions conventions,
      Function<Header, Gathering<T>> gathering)
      throws IOException {
    Map<ClientId, ClientGroups<T>> clients = new LinkedHashMap<>();
    InputFault first = null;
    try (CsvRows rows = CsvRows.open(source, format, conventions, ClientOrder.ANY)) {
      for (Optional<ClientId> ahead = rows.ahead(); ahead.isPresent(); ahead = rows.ahead()) {
        clients.computeIfAbsent(ahead.get(), c -> begun(rows, gathering)).gatherRun(ahead.get());
      }
    } catch (InputFault fault) {
      first = fault;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ImmutableSortedMap.Builder<ClientId, T> all = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<ClientId, ClientGroups<T>> client : clients.entrySet()) {
      try {
        all.put(client.getKey(), client.getValue().finish(client.getKey()));
      } catch (InputFault fault) {
        first = earlier(first, fault);
      }
    }
    if (first != null) {
      throw first;
    }
    return all.build();
  }

  private static <T> ClientGroups<T> begun(CsvRows rows, Function<Header, Gathering<T>> gathering) {
    ClientGroups<T> groups = new ClientGroups<>(rows, gathering.apply(rows.header()));
    groups.begin();
    return groups;
  }

  private static InputFault earlier(@Nullable InputFault a, InputFault b) {
    return a != null && a.line().orElse(0) <= b.line().orElse(0) ? a : b;
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
   * @throws InputFault the first fault of the client's rows, with the others, after all of them
   *     were passed; or a fault of the file, which names no client
   */
  T read(ClientId client) {
    begin();
    gatherRun(client);
    return finish(client);
  }

  private void begin() {
    gathering.begin();
    faults.clear();
  }

  private void gatherRun(ClientId client) {
    for (; rows.isOf(client); rows.advance()) {
      if (faults.size() <= InputFault.MOST_LISTED) {
        add();
      }
    }
  }

  private T finish(ClientId client) {
    T value = null;
    try {
      value = gathering.finish(client);
    } catch (InputFault conflict) {
      faults.add(conflict);
      faults.sort(Comparator.comparingLong(fault -> fault.line().orElse(0)));
    }
    if (value == null || !faults.isEmpty()) {
      throw InputFault.together(faults);
    }
    return value;
  }

  private void add() {
    InputFault fault = rows.fault();
    if (fault != null) {
      faults.add(fault);
      return;
    }
    try {
      gathering.add(rows.row());
    } catch (InputFault wrong) {
      faults.add(wrong);
    }
  }

  /** Returns whose rows are left, as far as they can be read. */
  Set<ClientId> left() {
    return rows.left();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
