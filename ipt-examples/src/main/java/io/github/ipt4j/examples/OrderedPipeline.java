// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on a stream of items by several threads, delivered in the order of the stream.
 *
 * <p>The caller's thread reads and delivers; the others work. No more than a fixed number of items
 * is ever held, however long the stream is.
 */
final class OrderedPipeline {
  /** Items that are handed over at once: handing over costs, holding costs memory. */
  private static final int BATCH = 16;

  private static final int BATCHES_HELD_PER_THREAD = 4;

  private final int threads;
  private final int batch;

  OrderedPipeline(int threads) {
    this(threads, BATCH);
  }

  private OrderedPipeline(int threads, int batch) {
    this.threads = threads;
    this.batch = batch;
  }

  /** Hands over one item at a time, for items that are work enough. */
  static OrderedPipeline oneByOne(int threads) {
    return new OrderedPipeline(threads, 1);
  }

  /** What takes the finished work, in order. */
  @FunctionalInterface
  interface Sink<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Works on every item and delivers each result in the order of the items.
   *
   * @throws IOException if the sink throws it
   */
  <T, R> void run(Iterator<T> items, Function<T, R> work, Sink<R> sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<List<R>>> held = new ArrayDeque<>();
      while (items.hasNext()) {
        List<T> taken = take(items);
        held.add(workers.submit(() -> taken.stream().map(work).toList()));
        if (held.size() >= threads * BATCHES_HELD_PER_THREAD) {
          deliver(held.remove(), sink);
        }
      }
      while (!held.isEmpty()) {
        deliver(held.remove(), sink);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private <T> List<T> take(Iterator<T> items) {
    List<T> taken = new ArrayList<>(batch);
    while (taken.size() < batch && items.hasNext()) {
      taken.add(items.next());
    }
    return taken;
  }

  private static <R> void deliver(Future<List<R>> done, Sink<R> sink) throws IOException {
    try {
      for (R result : done.get()) {
        sink.accept(result);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
