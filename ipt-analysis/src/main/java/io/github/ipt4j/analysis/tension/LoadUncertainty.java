// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.finding.Interval;
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
  static Interval hull(
      double load, double standardError, double degrees, FayFeuer gamma, double level) {
    Interval events = gamma.interval(level);
    if (load <= 0) {
      return events;
    }
    Interval weeks = logT(load, standardError, degrees, level);
    return new Interval(
        Math.min(weeks.low(), events.low()), Math.max(weeks.high(), events.high()), level);
  }

  /** Returns the interval that is symmetric on the logarithm of the load, which is above 0. */
  static Interval logT(double load, double standardError, double degrees, double level) {
    double t = Quantiles.student(degrees, 1 - tail(level));
    double reach = StrictMath.exp(t * standardError / load);
    return new Interval(load / reach, load * reach, level);
  }

  private static double tail(double level) {
    return (1 - level) / 2;
  }

  /**
   * The gamma interval of Fay and Feuer for a weighted sum of Poisson counts.
   *
   * @param sum the sum of the weights of all events
   * @param squares the sum of their squares
   * @param added the weight of the one event more that the upper end allows for
   */
  record FayFeuer(double sum, double squares, double added) {

    Interval interval(double level) {
      double low = sum > 0 ? end(sum, squares, tail(level)) : 0;
      double high = end(sum + added, squares + added * added, 1 - tail(level));
      return new Interval(low, high, level);
    }

    private static double end(double mean, double variance, double p) {
      return variance / (2 * mean) * Quantiles.chiSquared(2 * mean * mean / variance, p);
    }
  }
}
