// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.bench;

import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.review.RatedNullCases;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
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

/** How long the review of a whole case takes, and its dossier. */
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReviewBenchmark {

  /** Joanne, once she is loaded, and a year with three ratings. */
  @State(Scope.Benchmark)
  public static class Sample {
    final CaseHistory joanne = SampleCases.joanne();
    final CaseHistory year = RatedNullCases.yearOfThreeRatings();
  }

  /**
   * Every result of a review.
   *
   * @param sample the case
   * @return the review
   */
  @Benchmark
  public CaseReviewResult review(Sample sample) {
    return CaseReview.withDefaults().analyze(sample.joanne);
  }

  /**
   * Every result of a review with three ratings, contacts of three people and two states.
   *
   * @param sample the case
   * @return the review
   */
  @Benchmark
  public CaseReviewResult reviewOfThreeRatings(Sample sample) {
    return CaseReview.withDefaults().analyze(sample.year);
  }

  /**
   * A review and its short dossier.
   *
   * @param sample the case
   * @return the text
   */
  @Benchmark
  public String dossier(Sample sample) {
    return CaseReview.withDefaults().analyze(sample.joanne).toString();
  }
}
