// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.bench;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelCourse;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Random;
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

/**
 * How long the levels of a client-year take, a fifth of the days not rated; src/test/peers
 * (levels_numpy.py time) has the draws in numpy.
 */
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LevelBenchmark {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  /** The ratings of a year. */
  @State(Scope.Benchmark)
  public static class Ratings {
    final DailyRatings year;

    /** Draws the ratings. */
    public Ratings() {
      Random random = new Random(1);
      DailyRatingsBuilder ratings = DailyRatings.builder(RatingScale.ofBetter("mood", 0, 10));
      for (int i = 0; i < 365; i++) {
        if (random.nextInt(5) > 0) {
          ratings.add(FIRST.plusDays(i), random.nextInt(11));
        }
      }
      year = ratings.build();
    }
  }

  /**
   * The p-value of a client-year from 9,999 draws, residuals and all.
   *
   * @param ratings the ratings
   * @return the p-value
   */
  @Benchmark
  public OptionalDouble weekly(Ratings ratings) {
    return WeeklyLevel.withDefaults().p(ratings.year);
  }

  /**
   * The whole result of a client-year.
   *
   * @param ratings the ratings
   * @return the result
   */
  @Benchmark
  public AnalysisResult weeklyResult(Ratings ratings) {
    return WeeklyLevel.withDefaults().analyze(ratings.year);
  }

  /**
   * The change from a day in the middle of the year.
   *
   * @param ratings the ratings
   * @return the result
   */
  @Benchmark
  public AnalysisResult change(Ratings ratings) {
    return LevelChange.on(FIRST.plusDays(182)).analyze(ratings.year);
  }

  /**
   * The course of the year.
   *
   * @param ratings the ratings
   * @return the result
   */
  @Benchmark
  public AnalysisResult course(Ratings ratings) {
    return LevelCourse.withDefaults().analyze(ratings.year);
  }
}
