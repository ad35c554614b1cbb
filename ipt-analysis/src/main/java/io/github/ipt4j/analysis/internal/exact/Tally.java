// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import org.jspecify.annotations.Nullable;

/**
 * What an enumeration keeps of one statistic: the weight of tables at least as extreme as the
 * observed one, the weight at the greatest value, and, of a quadratic form, its value and half its
 * gradient at each depth.
 */
class Tally {
  private final TableStatistic statistic;
  private final double threshold;
  private final double @Nullable [][] kernel;
  private final double[] values;
  private final double[][] gradients;

  private double extreme;
  private double atGreatest;
  private double greatestLow = Double.NEGATIVE_INFINITY;
  private double greatestHigh = Double.NEGATIVE_INFINITY;

  Tally(TableStatistic statistic, double threshold, int cells, int positions) {
    this.statistic = statistic;
    this.threshold = threshold;
    this.values = new double[positions];
    this.gradients = new double[positions][cells];
    if (statistic instanceof QuadraticForm form) {
      kernel = form.kernel();
      values[0] = form.of(new int[cells]);
      gradients[0] = form.gradientAtZero();
    } else {
      kernel = null;
    }
  }

  /** Goes one deeper, with k more in a cell. */
  void move(int depth, int cell, int k) {
    if (kernel == null) {
      return;
    }
    double[] row = kernel[cell];
    double[] gradient = gradients[depth];
    double[] next = gradients[depth + 1];
    values[depth + 1] = values[depth] + k * (2 * gradient[cell] + k * row[cell]);
    for (int j = 0; j < next.length; j++) {
      next[j] = gradient[j] + k * row[j];
    }
  }

  /** Adds the tables in which two cells share what is left, the first getting low to high. */
  void share(int depth, int[] counts, int one, int other, int left, int low, double[] weights) {
    if (kernel == null) {
      shareAny(counts, one, other, left, low, weights);
      return;
    }
    double base = values[depth];
    double slopeOne = 2 * gradients[depth][one];
    double slopeOther = 2 * gradients[depth][other];
    double squareOne = kernel[one][one];
    double squareOther = kernel[other][other];
    double mixed = 2 * kernel[one][other];
    for (int k = low; k < weights.length && weights[k] > 0; k++) {
      int rest = left - k;
      add(
          weights[k],
          base
              + k * (slopeOne + k * squareOne + rest * mixed)
              + rest * (slopeOther + rest * squareOther));
    }
  }

  private void shareAny(int[] counts, int one, int other, int left, int low, double[] weights) {
    int oneBefore = counts[one];
    int otherBefore = counts[other];
    for (int k = low; k < weights.length && weights[k] > 0; k++) {
      counts[one] = oneBefore + k;
      counts[other] = otherBefore + left - k;
      add(weights[k], statistic.of(counts));
    }
    counts[one] = oneBefore;
    counts[other] = otherBefore;
  }

  /** Adds one table. */
  void add(double weight, double value) {
    if (value >= threshold) {
      extreme += weight;
    }
    if (value >= greatestLow) {
      if (value > greatestHigh) {
        greatestLow = value - Ties.tolerance(value);
        greatestHigh = value + Ties.tolerance(value);
        atGreatest = 0;
      }
      atGreatest += weight;
    }
  }

  double extreme() {
    return extreme;
  }

  double atGreatest() {
    return atGreatest;
  }
}
