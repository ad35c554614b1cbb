// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * A statistic c'Kc of the counts minus their expectation, c = n - e, with a symmetric matrix K.
 *
 * <p>An enumeration carries such a form from table to table with a few operations, instead of
 * computing it anew for each.
 */
public abstract class QuadraticForm implements TableStatistic {
  private final double[] expected;

  QuadraticForm(double[] expected) {
    this.expected = expected.clone();
  }

  /** Returns an entry of K. */
  abstract double kernel(int row, int column);

  final int cells() {
    return expected.length;
  }

  final double expected(int cell) {
    return expected[cell];
  }

  /** Returns K by rows. */
  final double[][] kernel() {
    double[][] kernel = new double[expected.length][expected.length];
    for (int i = 0; i < kernel.length; i++) {
      for (int j = 0; j < kernel.length; j++) {
        kernel[i][j] = kernel(i, j);
      }
    }
    return kernel;
  }

  /** Returns -Ke: half the gradient at the empty table. */
  final double[] gradientAtZero() {
    double[] gradient = new double[expected.length];
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        gradient[i] -= kernel(i, j) * expected[j];
      }
    }
    return gradient;
  }
}
