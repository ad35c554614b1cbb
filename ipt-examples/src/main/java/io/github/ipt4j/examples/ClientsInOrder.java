// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.ClientPart;
import io.github.ipt4j.core.csv.ClientRows;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work on the clients of files by several threads, delivered in the order of the clients.
 *
 * <p>One thread reads and the others work; where there are many, large files are cut into parts, so
 * that every thread reads as well. What is delivered is the same.
 *
 * @param <R> what the work makes of a client
 */
final class ClientsInOrder<R> {
  /** So small that a few parts for each thread fit into a small heap, with what is made of them. */
  private static final int BYTES_OF_A_PART = 1 << 18;

  private static final int LEAST_PARTS_PER_THREAD = 2;

  /**
   * Cutting takes one thread nearly half as long as reading does: with fewer threads, one that
   * reads keeps the others busy.
   */
  private static final int LEAST_THREADS = 6;

  private final ClientFiles.Builder named;
  private final Function<ClientRows, R> work;
  private final int threads;
  private @Nullable InputFault fault;

  /** Work on files that are named there. */
  ClientsInOrder(ClientFiles.Builder named, Function<ClientRows, R> work, int threads) {
    this.named = named;
    this.work = work;
    this.threads = threads;
  }

  /**
   * Works on every client, up to the fault of a file, and returns that fault.
   *
   * @throws IOException if the files cannot be cut, or the sink throws it
   */
  Optional<InputFault> run(ClientFiles open, Stream<Path> paths, OrderedPipeline.Sink<R> sink)
      throws IOException {
    int parts = open.canBeCut() ? parts(paths.toList()) : 0;
    if (threads < LEAST_THREADS || parts < threads * LEAST_PARTS_PER_THREAD) {
      UntilFault rows = new UntilFault(open);
      new OrderedPipeline(threads).run(rows, work, sink);
      return rows.fault();
    }
    Iterator<ClientPart> cut = open.cut(parts).iterator();
    OrderedPipeline.oneByOne(threads).run(cut, this::read, done -> deliver(done, sink));
    return Optional.ofNullable(fault);
  }

  private static int parts(List<Path> paths) throws IOException {
    long largest = 0;
    for (Path path : paths) {
      largest = Math.max(largest, Files.size(path));
    }
    return Math.toIntExact(largest / BYTES_OF_A_PART);
  }

  private Done<R> read(ClientPart part) {
    try (ClientFiles clients = named.open(part)) {
      UntilFault rows = new UntilFault(clients);
      List<R> made = new ArrayList<>();
      rows.forEachRemaining(one -> made.add(work.apply(one)));
      return new Done<>(made, rows.fault());
    } catch (InputFault e) {
      return new Done<>(List.of(), Optional.of(e));
    } catch (IOException e) {
      return new Done<>(List.of(), Optional.of(UntilFault.ended(e)));
    }
  }

  /** What comes after the fault of a file is not delivered. */
  private void deliver(Done<R> done, OrderedPipeline.Sink<R> sink) throws IOException {
    if (fault == null) {
      for (R one : done.made()) {
        sink.accept(one);
      }
      fault = done.fault().orElse(null);
    }
  }

  private record Done<R>(List<R> made, Optional<InputFault> fault) {}
}
