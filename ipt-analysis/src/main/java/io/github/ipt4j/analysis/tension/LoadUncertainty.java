// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.internal.Quantiles;

/**
 * How well a load is known: the variance between calendar weeks, and the interval that is the hull
 * of two.
 */
final class LoadUncertainty {
  private LoadUncertainty() {}

  /** Returns the variance of a load, or of a difference of loads, from its weekly residuals. */
  static double variance(double[] residuals, double effectiveWeeks) {
    double squares = 0;
    for (double u : residuals) {
      squares += u * u;
    }
    return effectiveWeeks / (effectiveWeeks - 1) * squares;
  }

  /** Returns the two-sided p of a difference; one that no week varies from is certain. */
  static double p(double difference, double variance, double degrees) {
    if (difference == 0) {
      return 1;
    }
    return variance > 0 ? Quantiles.studentTwoSided(difference / Math.sqrt(variance), degrees) : 0;
  }

  /**
   * Returns the hull of the log-t and the Fay-Feuer interval; of a load of 0 only the latter
   * exists.
   */
  static LoadInterval hull(
      double load, double standardError, double degrees, FayFeuer gamma, double level) {
    double tail = (1 - level) / 2;
    LoadInterval events = gamma.interval(tail);
    if (load <= 0) {
      return events;
    }
    LoadInterval weeks = logT(load, standardError, degrees, tail);
    return new LoadInterval(
        Math.min(weeks.low(), events.low()), Math.max(weeks.high(), events.high()));
  }

  /** Returns the interval that is symmetric on the logarithm of the load, which is above 0. */
  static LoadInterval logT(double load, double standardError, double degrees, double tail) {
    double reach = StrictMath.exp(Quantiles.student(degrees, 1 - tail) * standardError / load);
    return new LoadInterval(load / reach, load * reach);
  }

  /**
   * The gamma interval of Fay and Feuer for a weighted sum of Poisson counts.
   *
   * @param sum the sum of the weights of all events
   * @param squares the sum of their squares
   * @param added the weight of the one event more that the upper end allows for
   */
  record FayFeuer(double sum, double squares, double added) {

    LoadInterval interval(double tail) {
      double low = sum > 0 ? end(sum, squares, tail) : 0;
      return new LoadInterval(low, end(sum + added, squares + added * added, 1 - tail));
    }

    private static double end(double mean, double variance, double p) {
      return variance / (2 * mean) * Quantiles.chiSquared(2 * mean * mean / variance, p);
    }
  }
}
