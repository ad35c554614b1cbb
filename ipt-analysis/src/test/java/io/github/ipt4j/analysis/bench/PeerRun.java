// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the weekly test between two runs of numpy on the same counts, and prints
 * the ratios. Arguments: the python and the script; without numpy there are no ratios.
 */
public final class PeerRun {
  private PeerRun() {}

  /**
   * Runs them.
   *
   * @param arguments the python, and the script to run with it
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the script cannot be read
   * @throws InterruptedException if the run is interrupted
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    OptionalDouble before = peer(arguments);
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(WeeklyBenchmark.class.getSimpleName()).build())
            .run();
    OptionalDouble after = peer(arguments);
    StringBuilder text = new StringBuilder();
    if (before.isPresent() && after.isPresent()) {
      line(text, "numpy, 9,999 draws, before", before.getAsDouble(), "us");
      line(text, "numpy, 9,999 draws, after", after.getAsDouble(), "us");
      double peer = Math.min(before.getAsDouble(), after.getAsDouble());
      line(text, "numpy / full", peer / score(results, "full"), "times");
      line(text, "numpy / sequential", peer / score(results, "sequential"), "times");
    } else {
      text.append("numpy was not found: no ratios\n");
    }
    double one = score(results, "cohortOnOneThread");
    line(text, "two threads / one", score(results, "cohortOnTwoThreads") / one, "times");
    System.out.print(text);
  }

  private static OptionalDouble peer(String[] arguments) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(arguments[0], arguments[1]).start();
    } catch (IOException e) {
      return OptionalDouble.empty();
    }
    byte[] output = process.getInputStream().readAllBytes();
    return process.waitFor() == 0
        ? OptionalDouble.of(
            Double.parseDouble(new String(output, StandardCharsets.US_ASCII).strip()))
        : OptionalDouble.empty();
  }

  private static double score(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(r -> r.getParams().getBenchmark().endsWith("." + name))
        .mapToDouble(r -> r.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }

  private static void line(StringBuilder text, String name, double value, String unit) {
    text.append(String.format(Locale.ROOT, "%-28s %10.1f %s\n", name, value, unit));
  }
}
