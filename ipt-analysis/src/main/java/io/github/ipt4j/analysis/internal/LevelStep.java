// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.Optional;

/**
 * The difference of two phases of weekly means, with what their autocorrelation takes off.
 *
 * <p>The variance of each phase's mean is s2 / n times f = 1 + 2 sum_{j below n} (1 - j/n) r^j, r
 * the lag-1 autocorrelation of the weeks about the means of their phases, of neighbouring weeks,
 * plus 3 over the weeks of both phases, held in [0, .8]; t is Welch's, with max(2.5, n/f) in the
 * place of n.
 *
 * @param difference the mean since less the mean before
 * @param standardError its standard error
 * @param degrees the degrees of freedom
 * @param autocorrelation the autocorrelation r
 * @param p the two-sided p-value
 */
public record LevelStep(
    double difference, double standardError, double degrees, double autocorrelation, double p) {
  private static final double FEWEST = 2.5;
  private static final double SURE = 0.975;

  /**
   * Returns the step.
   *
   * @param weeks the weeks, at least two in each phase
   * @param nothing the standard error up to which the weeks do not differ
   * @return the step; empty where the weeks do not differ within their phases
   */
  public static Optional<LevelStep> of(WeekMeans weeks, double nothing) {
    int split = weeks.before();
    int size = weeks.size();
    double before = weeks.mean(0, split);
    double since = weeks.mean(split, size);
    double[] residuals = new double[size];
    for (int i = 0; i < size; i++) {
      residuals[i] = weeks.mean(i) - (i < split ? before : since);
    }
    double r = WeekSpells.autocorrelation(weeks, residuals, false);
    double[] first = variance(residuals, 0, split, r);
    double[] second = variance(residuals, split, size, r);
    double variance = first[0] + second[0];
    double error = Math.sqrt(variance);
    if (error <= nothing) {
      return Optional.empty();
    }
    double degrees =
        variance
            * variance
            / (first[0] * first[0] / (first[1] - 1) + second[0] * second[0] / (second[1] - 1));
    double p = Quantiles.studentTwoSided((since - before) / error, degrees);
    return Optional.of(new LevelStep(since - before, error, degrees, r, p));
  }

  /** The variance of the mean of a phase, and how many independent weeks it is worth. */
  private static double[] variance(double[] residuals, int from, int to, double r) {
    int n = to - from;
    double factor = WeekSpells.factor(n, r);
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares += residuals[i] * residuals[i];
    }
    return new double[] {squares / (n - 1) / n * factor, Math.max(FEWEST, n / factor)};
  }

  /**
   * Returns how far the ends of the 95 % interval lie from the difference.
   *
   * @return half the width
   */
  public double margin() {
    return Quantiles.student(degrees, SURE) * standardError;
  }
}
