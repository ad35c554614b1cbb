// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.bench;

import io.github.ipt4j.analysis.periodicity.MonteCarlo;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How long a weekly test takes; a client-year has 296 recorded days, 42 of them with headache. */
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WeeklyBenchmark {
  private static final WeeklyPeriodicity FULL = WeeklyPeriodicity.withDefaults();
  private static final WeeklyPeriodicity SEQUENTIAL = FULL.withMonteCarlo(MonteCarlo.SEQUENTIAL);

  /** The counts of single diaries. */
  @State(Scope.Benchmark)
  public static class Counts {
    final WeekdayCounts year =
        WeekdayCounts.of(new int[] {48, 46, 45, 44, 40, 37, 36}, new int[] {5, 6, 6, 6, 7, 6, 6});
    final WeekdayCounts twelveWeeks =
        WeekdayCounts.of(new int[] {12, 10, 9, 12, 8, 7, 6}, new int[] {0, 1, 1, 3, 5, 1, 0});
  }

  /** Diaries of a year in memory, in which nothing keeps to a weekday. */
  @State(Scope.Benchmark)
  public static class Cohort {
    final List<SymptomDiary> diaries = new ArrayList<>();

    /** Draws the diaries. */
    public Cohort() {
      SyntheticCases cases =
          SyntheticCases.withDefaults()
              .withWeeks(52)
              .withRate(42 / 296.0)
              .withMissing(ByWeekday.constant(1 - 296 / 364.0));
      for (int i = 0; i < 2_000; i++) {
        diaries.add(cases.diary(i));
      }
    }
  }

  /** Where a thread is in the cohort. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;

    SymptomDiary of(Cohort cohort) {
      next = next + 1 == cohort.diaries.size() ? 0 : next + 1;
      return cohort.diaries.get(next);
    }
  }

  /**
   * The p-value of a client-year from 9,999 draws.
   *
   * @param counts the counts
   * @return the p-value
   */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public OptionalDouble full(Counts counts) {
    return FULL.p(counts.year);
  }

  /**
   * The p-value of 12,046 tables, all enumerated.
   *
   * @param counts the counts
   * @return the p-value
   */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public OptionalDouble exact(Counts counts) {
    return FULL.p(counts.twelveWeeks);
  }

  /**
   * The p-value of a null client-year, from the diary, with sequential stopping.
   *
   * @param cohort the diaries
   * @param turn which one
   * @return the p-value
   */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public OptionalDouble sequential(Cohort cohort, Turn turn) {
    return SEQUENTIAL.p(turn.of(cohort));
  }

  /**
   * Client-years a second on one thread.
   *
   * @param cohort the diaries
   * @param turn which one
   * @return the p-value
   */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(1)
  public OptionalDouble cohortOnOneThread(Cohort cohort, Turn turn) {
    return SEQUENTIAL.p(turn.of(cohort));
  }

  /**
   * Client-years a second on two threads.
   *
   * @param cohort the diaries
   * @param turn which one
   * @return the p-value
   */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(2)
  public OptionalDouble cohortOnTwoThreads(Cohort cohort, Turn turn) {
    return SEQUENTIAL.p(turn.of(cohort));
  }
}
