// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.bench;

import io.github.ipt4j.analysis.internal.BcgTrials;
import io.github.ipt4j.analysis.internal.RandomEffectsModel;
import io.github.ipt4j.analysis.internal.RandomEffectsModel.Spread;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long thirteen trials take to be pooled, by restricted likelihood and Hartung and Knapp. */
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TrialBenchmark {

  /** The thirteen trials of metafor's dat.bcg. */
  @State(Scope.Benchmark)
  public static class Trials {
    final double[] effects = BcgTrials.effects();
    final double[] variances = BcgTrials.variances();
  }

  /**
   * Estimate, standard error and variance between trials.
   *
   * @param trials the trials
   * @return their sum
   */
  @Benchmark
  public double fit(Trials trials) {
    RandomEffectsModel model =
        RandomEffectsModel.fit(trials.effects, trials.variances, Spread.REML);
    return model.mean() + model.hartungKnappError() + model.tau2();
  }

  /**
   * All that metafor's rma gives: with them the interval, p, I2, Q and its p.
   *
   * @param trials the trials
   * @return their sum
   */
  @Benchmark
  public double whole(Trials trials) {
    RandomEffectsModel model =
        RandomEffectsModel.fit(trials.effects, trials.variances, Spread.REML);
    return model.mean()
        + model.tau2()
        + model.hartungKnappMargin(0.95)
        + model.p()
        + model.inconsistency()
        + model.cochranP();
  }
}
