// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * Finds the odds ratio at which an observed total is expected, or has a tail of given probability,
 * by Newton's steps on its logarithm, kept within a bracket.
 *
 * <p>Only sums relative to the weight of the observed total are formed, from the ratios of
 * neighbouring weights, so that nothing overflows however far the odds ratio is from 1.
 */
final class OddsRatioSearch {
  private static final int MOST_STEPS = 200;
  private static final double LONGEST_STEP = 4;
  private static final double PRECISION = 1e-13;
  private static final double FARTHEST = 600;
  private static final double GREAT = 1e100;

  private final double base;
  private final double[] upRatios;
  private final double[] downRatios;
  private final Side up = new Side();
  private final Side down = new Side();
  private double own;

  /** Searches among the masses that totals have at an odds ratio, given by its logarithm. */
  OddsRatioSearch(double[] mass, int at, double base) {
    this.base = base;
    upRatios = new double[mass.length - 1 - at];
    for (int i = 0; i < upRatios.length; i++) {
      upRatios[i] = ratio(mass[at + i + 1], mass[at + i]);
    }
    downRatios = new double[at];
    for (int i = 0; i < at; i++) {
      downRatios[i] = ratio(mass[at - i - 1], mass[at - i]);
    }
  }

  /** A weight that is too small for a double has no neighbour that matters. */
  private static double ratio(double next, double weight) {
    return weight == 0 ? 0 : next / weight;
  }

  /** Returns the logarithm of the odds ratio at which the observed total is expected. */
  double estimate() {
    return solve(
        log -> {
          sum(log);
          return new Point(
              StrictMath.log(up.first / down.first),
              up.second / up.first + down.second / down.first);
        });
  }

  /** Returns the variance of the total at an odds ratio, given by its logarithm. */
  double variance(double log) {
    sum(log);
    double all = up.sum + own + down.sum;
    double mean = (up.first - down.first) / all;
    return (up.second + down.second) / all - mean * mean;
  }

  /** Returns how likely the observed total is at an odds ratio, given by its logarithm. */
  double likelihood(double log) {
    sum(log);
    return own / (up.sum + own + down.sum);
  }

  /** Returns by how much the observed total exceeds the expected one at an odds ratio. */
  double excess(double log) {
    sum(log);
    return (down.first - up.first) / (up.sum + own + down.sum);
  }

  /** Returns where the totals above and this share of the observed one have the probability. */
  double upperTail(double probability, double share) {
    return solve(
        log -> {
          sum(log);
          double all = up.sum + own + down.sum;
          double tail = up.sum + share * own;
          return new Point(
              StrictMath.log(tail / all / probability),
              up.first / tail - (up.first - down.first) / all);
        });
  }

  /** Returns where the totals below and this share of the observed one have the probability. */
  double lowerTail(double probability, double share) {
    return solve(
        log -> {
          sum(log);
          double all = up.sum + own + down.sum;
          double tail = down.sum + share * own;
          return new Point(
              -StrictMath.log(tail / all / probability),
              down.first / tail + (up.first - down.first) / all);
        });
  }

  private void sum(double log) {
    double psi = StrictMath.exp(log - base);
    up.of(upRatios, psi);
    down.of(downRatios, 1 / psi);
    own = Math.min(up.scale, down.scale);
    up.scaleTo(own);
    down.scaleTo(own);
  }

  /** Returns the root of an increasing function. */
  private double solve(Increasing function) {
    double low = base - FARTHEST;
    double high = base + FARTHEST;
    double at = base;
    for (int step = 0; step < MOST_STEPS; step++) {
      Point point = function.at(at);
      if (point.value() > 0) {
        high = at;
      } else {
        low = at;
      }
      double move = -point.value() / point.slope();
      if (Math.abs(move) <= PRECISION * Math.max(1, Math.abs(at))) {
        return at + move;
      }
      double next = at + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, move));
      if (!(next > low && next < high)) {
        next = low + (high - low) / 2;
      }
      at = next;
    }
    return at;
  }

  /**
   * The totals on one side of the observed one: the sums of their weights, of the weights times the
   * distance, and times its square, all times a scale that keeps them within the range of a double.
   */
  private static final class Side {
    private double scale;
    private double sum;
    private double first;
    private double second;

    void of(double[] ratios, double psi) {
      scale = 1;
      sum = 0;
      first = 0;
      second = 0;
      double weight = 1;
      for (int i = 0; i < ratios.length && weight > 0; i++) {
        weight *= ratios[i] * psi;
        if (weight > GREAT) {
          multiply(1 / weight);
          weight = 1;
        }
        int distance = i + 1;
        sum += weight;
        first += distance * weight;
        second += (double) distance * distance * weight;
      }
    }

    void scaleTo(double other) {
      if (scale > other) {
        multiply(other / scale);
      }
    }

    private void multiply(double factor) {
      scale *= factor;
      sum *= factor;
      first *= factor;
      second *= factor;
    }
  }

  private interface Increasing {
    Point at(double log);
  }

  private record Point(double value, double slope) {}
}
