// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/** Pearson's X2: the sum of (n - e)^2 / e over the cells that expect anything. */
public final class PearsonStatistic extends QuadraticForm {

  /**
   * Makes the statistic.
   *
   * @param expected the expected counts, as {@link Margins#expected()}
   */
  public PearsonStatistic(double[] expected) {
    super(expected);
  }

  @Override
  double kernel(int row, int column) {
    return row == column && expected(row) > 0 ? 1 / expected(row) : 0;
  }

  @Override
  public double of(int[] counts) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double c = counts[i] - expected(i);
      sum += c * c * kernel(i, i);
    }
    return sum;
  }
}
