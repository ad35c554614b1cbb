// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkState;

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

  private double total;
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

  /** Goes one deeper, with k more in a cell; cells before the first open one are not met again. */
  void move(int depth, int cell, int k, int firstOpen) {
    if (kernel == null) {
      return;
    }
    double[] row = kernel[cell];
    double[] gradient = gradients[depth];
    double[] next = gradients[depth + 1];
    values[depth + 1] = values[depth] + k * (2 * gradient[cell] + k * row[cell]);
    for (int j = firstOpen; j < next.length; j++) {
      next[j] = gradient[j] + k * row[j];
    }
  }

  /** Adds the tables in which two places share what is left. */
  void share(int depth, int[] counts, Place one, Place other, int left, double weight) {
    if (kernel == null) {
      shareAny(counts, one, other, left, weight);
      return;
    }
    double base = values[depth];
    double slopeOne = 2 * gradients[depth][one.cell()];
    double slopeOther = 2 * gradients[depth][other.cell()];
    double squareOne = kernel[one.cell()][one.cell()];
    double squareOther = kernel[other.cell()][other.cell()];
    double mixed = 2 * kernel[one.cell()][other.cell()];
    double[] waysOne = one.ways();
    double[] waysOther = other.ways();
    int most = one.most(left);
    for (int k = one.least(left); k <= most; k++) {
      int rest = left - k;
      add(
          weight * waysOne[k] * waysOther[rest],
          base
              + k * (slopeOne + k * squareOne + rest * mixed)
              + rest * (slopeOther + rest * squareOther));
    }
  }

  private void shareAny(int[] counts, Place one, Place other, int left, double weight) {
    int oneBefore = counts[one.cell()];
    int otherBefore = counts[other.cell()];
    int most = one.most(left);
    for (int k = one.least(left); k <= most; k++) {
      counts[one.cell()] = oneBefore + k;
      counts[other.cell()] = otherBefore + left - k;
      add(weight * one.ways()[k] * other.ways()[left - k], statistic.of(counts));
    }
    counts[one.cell()] = oneBefore;
    counts[other.cell()] = otherBefore;
  }

  /** Adds one table. */
  void add(double weight, double value) {
    total += weight;
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

  /** Returns the share of the tables at least as extreme as the observed one. */
  double extremeShare() {
    checkState(total < Double.POSITIVE_INFINITY, "the ways of these margins must be countable");
    return extreme / total;
  }

  /** Returns the share of the tables with the greatest value. */
  double shareAtGreatest() {
    return atGreatest / total;
  }
}
