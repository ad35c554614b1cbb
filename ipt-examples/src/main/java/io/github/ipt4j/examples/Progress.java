// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says how far a long run has come: after a second, and then at ever longer intervals. */
final class Progress {
  private static final double LONGEST_PAUSE = 60;

  private final PrintStream out;
  private final LongSupplier nanos;
  private final long start;
  private double next = 1;
  private long clients;

  /** A progress report on that stream, by that clock. */
  Progress(PrintStream out, LongSupplier nanos) {
    this.out = out;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Counts clients who are done, and says nothing of it. */
  void count(long done) {
    clients += done;
  }

  /** Counts a client who is done. */
  void clientDone() {
    clients++;
    double seconds = seconds();
    if (seconds >= next) {
      next = seconds + Math.min(seconds, LONGEST_PAUSE);
      say("", seconds);
    }
  }

  /** Says what was done in all, if it took more than a second. */
  void done() {
    double seconds = seconds();
    if (seconds > 1) {
      say("done: ", seconds);
    }
  }

  private double seconds() {
    return (nanos.getAsLong() - start) / 1e9;
  }

  private void say(String first, double seconds) {
    out.print(
        String.format(
            Locale.ROOT,
            "%s%,d client%s in %.1f s\n",
            first,
            clients,
            clients == 1 ? "" : "s",
            seconds));
  }
}
