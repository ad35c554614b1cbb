// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the weekly test between two runs of numpy on the same counts, those of the
 * contrast and of pooled trials beside R on the same data, and prints the ratios. Arguments: the
 * python and its script, the Rscript and its two scripts; where a peer is missing there are no
 * ratios to it.
 */
public final class PeerRun {
  private PeerRun() {}

  /**
   * Runs them.
   *
   * @param arguments the python, the script to run with it, the Rscript, and the scripts for that
   * @throws RunnerException if a benchmark fails
   * @throws IOException if a script cannot be read
   * @throws InterruptedException if the run is interrupted
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    weekly(text, arguments[0], arguments[1]);
    contrast(text, arguments[2], arguments[3]);
    trials(text, arguments[2], arguments[4]);
    Collection<RunResult> reviews = run(ReviewBenchmark.class);
    line(text, "review of a case", score(reviews, "review"), "ms");
    line(text, "  with its dossier", score(reviews, "dossier"), "ms");
    System.out.print(text);
  }

  private static void weekly(StringBuilder text, String python, String script)
      throws RunnerException, IOException, InterruptedException {
    double[] before = peer(python, script);
    Collection<RunResult> results = run(WeeklyBenchmark.class);
    double[] after = peer(python, script);
    if (before.length == 1 && after.length == 1) {
      line(text, "numpy, 9,999 draws, before", before[0], "us");
      line(text, "numpy, 9,999 draws, after", after[0], "us");
      double peer = Math.min(before[0], after[0]);
      line(text, "numpy / full", peer / score(results, "full"), "times");
      line(text, "numpy / sequential", peer / score(results, "sequential"), "times");
    } else {
      text.append("numpy was not found: no ratios\n");
    }
    double one = score(results, "cohortOnOneThread");
    line(text, "two threads / one", score(results, "cohortOnTwoThreads") / one, "times");
  }

  private static void contrast(StringBuilder text, String rscript, String script)
      throws RunnerException, IOException, InterruptedException {
    double[] peers = peer(rscript, script);
    Collection<RunResult> results = run(ContextBenchmark.class);
    double contrast = score(results, "contrast");
    line(text, "contrast, 49 strata", contrast, "us");
    line(text, "screen, 200 contexts", score(results, "screen"), "ms");
    if (peers.length == 2) {
      line(text, "R clogit, exact", peers[0], "us");
      line(text, "R mantelhaen.test, exact", peers[1], "us");
      line(text, "clogit / contrast", peers[0] / contrast, "times");
      line(text, "mantelhaen / contrast", peers[1] / contrast, "times");
    } else {
      text.append("R with survival was not found: no ratios\n");
    }
  }

  private static void trials(StringBuilder text, String rscript, String script)
      throws RunnerException, IOException, InterruptedException {
    double[] peers = peer(rscript, script);
    Collection<RunResult> results = run(TrialBenchmark.class);
    line(text, "13 trials, fit", score(results, "fit"), "us");
    line(text, "13 trials, all figures", score(results, "whole"), "us");
    if (peers.length == 1) {
      line(text, "metafor rma", peers[0], "us");
      line(text, "rma / fit", peers[0] / score(results, "fit"), "times");
      line(text, "rma / all figures", peers[0] / score(results, "whole"), "times");
    } else {
      text.append("R with metafor was not found: no ratios\n");
    }
  }

  private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(new OptionsBuilder().include(benchmark.getSimpleName()).build()).run();
  }

  /** Returns the numbers that a peer prints, none if it cannot be run. */
  private static double[] peer(String program, String script)
      throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(program, script).start();
    } catch (IOException e) {
      return new double[0];
    }
    byte[] output = process.getInputStream().readAllBytes();
    return process.waitFor() == 0
        ? Arrays.stream(new String(output, StandardCharsets.US_ASCII).strip().split("\\s+"))
            .mapToDouble(Double::parseDouble)
            .toArray()
        : new double[0];
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
