// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A logistic regression of a yes or no on time and on a phase that begins in it: whether the phase
 * says more than a steady trend does.
 *
 * <p>logit P = b0 + b1 t + b2 phase, fitted by iteratively reweighted least squares; p is that of
 * Wald's z of b2. Undefined where a phase has only one outcome, so that no finite estimate exists.
 * It takes days as independent; spells of a symptom make it too sure.
 *
 * <p>Source: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd ed. 1989, chapter 4.
 *
 * @param phase the estimate of b2, a log odds ratio
 * @param standardError its standard error
 * @param p the two-sided p-value of Wald's z
 */
public record SegmentedLogistic(double phase, double standardError, double p) {
  private static final int STEPS = 50;
  private static final double CONVERGED = 1e-10;
  private static final double SEPARATED = 25;

  /**
   * Returns the fit.
   *
   * @param times the times, of any unit
   * @param phases whether each lies in the phase
   * @param outcomes the outcomes
   * @return the fit; empty where there is no finite one
   */
  public static Optional<SegmentedLogistic> of(
      double[] times, boolean[] phases, boolean[] outcomes) {
    double mean = Arrays.stream(times).average().orElse(0);
    double scale =
        Math.max(1e-12, Arrays.stream(times).map(t -> Math.abs(t - mean)).max().orElse(1));
    double[] b = new double[3];
    double[][] information = new double[3][3];
    for (int step = 0; step < STEPS; step++) {
      double[] score = new double[3];
      information = new double[3][3];
      for (int i = 0; i < times.length; i++) {
        double[] x = {1, (times[i] - mean) / scale, phases[i] ? 1 : 0};
        double mu = 1 / (1 + Math.exp(-(b[0] + b[1] * x[1] + b[2] * x[2])));
        double rest = (outcomes[i] ? 1 : 0) - mu;
        for (int j = 0; j < 3; j++) {
          score[j] += rest * x[j];
          for (int k = 0; k < 3; k++) {
            information[j][k] += mu * (1 - mu) * x[j] * x[k];
          }
        }
      }
      double[] change = Symmetric3.solve(information, score);
      double greatest = 0;
      for (int j = 0; j < 3; j++) {
        b[j] += change[j];
        greatest = Math.max(greatest, Math.abs(change[j]));
      }
      if (!Double.isFinite(greatest) || Math.abs(b[2]) > SEPARATED) {
        return Optional.empty();
      }
      if (greatest < CONVERGED) {
        double error = Math.sqrt(Symmetric3.solve(information, new double[] {0, 0, 1})[2]);
        double p = 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(b[2] / error));
        return Optional.of(new SegmentedLogistic(b[2], error, p));
      }
    }
    return Optional.empty();
  }
}
