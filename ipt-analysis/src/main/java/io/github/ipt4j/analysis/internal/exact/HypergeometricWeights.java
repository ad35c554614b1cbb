// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * How likely each number of successes among some units is, if so many successes fall on these and
 * the other units: proportional to C(units, k) C(others, successes - k) psi^k.
 *
 * <p>The weights are relative to the likeliest number and come from the ratios of neighbours, so
 * that no large binomial coefficient is formed.
 */
final class HypergeometricWeights {
  private final int low;
  private final double[] weights;
  private final double sum;

  private HypergeometricWeights(int low, double[] weights, double sum) {
    this.low = low;
    this.weights = weights;
    this.sum = sum;
  }

  /** Returns the weights at an odds ratio psi, 1 where every unit is as likely as any other. */
  static HypergeometricWeights of(int units, int others, int successes, double psi) {
    int low = Math.max(0, successes - others);
    int high = Math.min(units, successes);
    int from = mode(units, others, successes, psi, low, high);
    double[] weights = new double[high - low + 1];
    weights[from - low] = 1;
    double sum = 1;
    for (int k = from; k < high; k++) {
      weights[k + 1 - low] = weights[k - low] * (up(units, others, successes, k) * psi);
      sum += weights[k + 1 - low];
    }
    for (int k = from; k > low; k--) {
      weights[k - 1 - low] = weights[k - low] / (up(units, others, successes, k - 1) * psi);
      sum += weights[k - 1 - low];
    }
    return new HypergeometricWeights(low, weights, sum);
  }

  private static int mode(int units, int others, int successes, double psi, int low, int high) {
    long mode = (successes + 1L) * (units + 1L) / (units + others + 2L);
    int at = (int) Math.max(low, Math.min(high, mode));
    if (psi > 1) {
      while (at < high && up(units, others, successes, at) * psi > 1) {
        at++;
      }
    } else if (psi < 1) {
      while (at > low && up(units, others, successes, at - 1) * psi < 1) {
        at--;
      }
    }
    return at;
  }

  /** Returns P(k + 1) / P(k) at an odds ratio of 1. */
  private static double up(int units, int others, int successes, int k) {
    return (double) (units - k) * (successes - k) / ((k + 1.0) * (others - successes + k + 1.0));
  }

  /** Returns the smallest possible number. */
  int low() {
    return low;
  }

  /** Returns the greatest possible number. */
  int high() {
    return low + weights.length - 1;
  }

  /** Returns the weight of a possible number. */
  double weight(int k) {
    return weights[k - low];
  }

  /** Returns the mean number. */
  double mean() {
    double mean = 0;
    for (int i = 0; i < weights.length; i++) {
      mean += i * (weights[i] / sum);
    }
    return low + mean;
  }

  /** Returns the sum of the weights. */
  double sum() {
    return sum;
  }
}
