// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

/**
 * The mean of effects that are not independent of each other, weighted so that its variance is the
 * least: with the matrix V of their covariances, sum(V^-1 y) / sum(V^-1), of variance 1 /
 * sum(V^-1).
 *
 * @param value the mean
 * @param variance its variance
 */
public record CorrelatedMean(double value, double variance) {

  /**
   * Returns the mean.
   *
   * @param effects the effects, at least one
   * @param covariance their variances and covariances, positive definite
   * @return the mean
   */
  public static CorrelatedMean of(double[] effects, double[][] covariance) {
    double[] weights = solved(covariance);
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < effects.length; i++) {
      sum += weights[i];
      weighted += weights[i] * effects[i];
    }
    return new CorrelatedMean(weighted / sum, 1 / sum);
  }

  /** The row sums of the inverse, by the factors of Cholesky. */
  private static double[] solved(double[][] covariance) {
    int n = covariance.length;
    double[][] lower = new double[n][n];
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = covariance[i][j];
        for (int k = 0; k < j; k++) {
          rest -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      double rest = 1;
      for (int k = 0; k < i; k++) {
        rest -= lower[i][k] * x[k];
      }
      x[i] = rest / lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double rest = x[i];
      for (int k = i + 1; k < n; k++) {
        rest -= lower[k][i] * x[k];
      }
      x[i] = rest / lower[i][i];
    }
    return x;
  }
}
