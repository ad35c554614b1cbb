// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

/** Three linear equations of a symmetric positive matrix, by Cholesky's decomposition. */
final class Symmetric3 {
  private Symmetric3() {}

  static double[] solve(double[][] a, double[] y) {
    double[][] l = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
      }
    }
    double[] z = new double[3];
    for (int i = 0; i < 3; i++) {
      z[i] = y[i];
      for (int k = 0; k < i; k++) {
        z[i] -= l[i][k] * z[k];
      }
      z[i] /= l[i][i];
    }
    double[] x = new double[3];
    for (int i = 2; i >= 0; i--) {
      x[i] = z[i];
      for (int k = i + 1; k < 3; k++) {
        x[i] -= l[k][i] * x[k];
      }
      x[i] /= l[i][i];
    }
    return x;
  }
}
