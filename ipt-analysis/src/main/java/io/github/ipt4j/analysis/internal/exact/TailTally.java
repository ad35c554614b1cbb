// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/** Keeps every table's value and weight, to say which values are significant. */
final class TailTally extends Tally {
  private final double[] values;
  private final double[] weights;
  private double total;
  private int size;

  TailTally(TableStatistic statistic, int cells, int positions, int tables) {
    super(statistic, Double.NEGATIVE_INFINITY, cells, positions);
    values = new double[tables];
    weights = new double[tables];
  }

  @Override
  void add(double weight, double value) {
    values[size] = value;
    weights[size] = weight;
    size++;
    total += weight;
  }

  /** Returns the greatest value whose tail weighs more than alpha, by bisection. */
  double bound(double alpha) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
    if (tail(high) > alpha * total) {
      return high;
    }
    double middle = low + (high - low) / 2;
    while (low < middle && middle < high) {
      if (tail(middle) > alpha * total) {
        low = middle;
      } else {
        high = middle;
      }
      middle = low + (high - low) / 2;
    }
    return low;
  }

  private double tail(double from) {
    double tail = 0;
    for (int i = 0; i < size; i++) {
      if (values[i] >= from) {
        tail += weights[i];
      }
    }
    return tail;
  }
}
