// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.bench;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.internal.exact.ConditionalDistribution;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.util.ArrayList;
import java.util.List;
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

/** How long an exact contrast takes, and a screen of 200 contexts over a client-year. */
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
public class ContextBenchmark {
  private static final int STRATA = 49;

  /**
   * The strata of contrast.R: stratum s has 2 + s % 3 exposed days, 4 unexposed and s % 4 cases.
   */
  @State(Scope.Benchmark)
  public static class Strata {
    final Margins margins;
    final int total;

    /** Makes the strata. */
    public Strata() {
      int[][] exposure = new int[STRATA][];
      int[] cases = new int[STRATA];
      int exposedCases = 0;
      for (int s = 0; s < STRATA; s++) {
        exposure[s] = new int[] {2 + s % 3, 4};
        cases[s] = s % 4;
        exposedCases += (s % 4 + 1) / 2;
      }
      margins = Margins.of(exposure, cases);
      total = exposedCases;
    }
  }

  /** A client-year with 200 people. */
  @State(Scope.Benchmark)
  public static class Year {
    final ExposedDiary exposed;
    final ContextScreen screen;

    /** Draws the year. */
    public Year() {
      List<SyntheticPerson> people = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        people.add(SyntheticPerson.visiting("p" + i, ByWeekday.constant(.01 + .0002 * i)));
      }
      SyntheticCases cases =
          SyntheticCases.withDefaults()
              .withWeeks(52)
              .withMissing(ByWeekday.constant(1 - 296 / 364.0))
              .withPeople(people);
      exposed = ExposedDiary.of(cases.diary(0), cases.contactLog(0));
      screen =
          ContextScreen.builder()
              .addAllContexts(people.stream().map(p -> Context.contactWith(p.person())).toList())
              .build();
    }
  }

  /**
   * Exact and mid-p value, estimate and mid-p interval from the margins of 49 strata.
   *
   * @param strata the strata
   * @return the interval
   */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public double[] contrast(Strata strata) {
    ConditionalDistribution all = ConditionalDistribution.of(strata.margins);
    if (all.midP(strata.total) + all.p(strata.total) + all.estimate(strata.total).orElse(0) < 0) {
      throw new IllegalStateException("p-values and ratios are positive");
    }
    return all.midPInterval(strata.total, 0.05);
  }

  /**
   * A screen of 200 contexts over a client-year.
   *
   * @param year the year
   * @return the screen
   */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public ContextScreenResult screen(Year year) {
    return year.screen.analyze(year.exposed);
  }
}
