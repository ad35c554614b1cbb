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

  private final double base;
  private final double[] upRatios;
  private final double[] downRatios;
  private double up;
  private double upFirst;
  private double upSecond;
  private double down;
  private double downFirst;
  private double downSecond;

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
              StrictMath.log(upFirst / downFirst), upSecond / upFirst + downSecond / downFirst);
        });
  }

  /** Returns the variance of the total at an odds ratio, given by its logarithm. */
  double variance(double log) {
    sum(log);
    double all = up + 1 + down;
    double mean = (upFirst - downFirst) / all;
    return (upSecond + downSecond) / all - mean * mean;
  }

  /** Returns where the totals above and this share of the observed one have the probability. */
  double upperTail(double probability, double own) {
    return solve(
        log -> {
          sum(log);
          double all = up + 1 + down;
          return new Point(
              StrictMath.log((up + own) / all / probability),
              upFirst / (up + own) - (upFirst - downFirst) / all);
        });
  }

  /** Returns where the totals below and this share of the observed one have the probability. */
  double lowerTail(double probability, double own) {
    return solve(
        log -> {
          sum(log);
          double all = up + 1 + down;
          return new Point(
              -StrictMath.log((down + own) / all / probability),
              downFirst / (down + own) + (upFirst - downFirst) / all);
        });
  }

  private void sum(double log) {
    double psi = StrictMath.exp(log - base);
    up = 0;
    upFirst = 0;
    upSecond = 0;
    double weight = 1;
    for (int i = 0; i < upRatios.length; i++) {
      weight *= upRatios[i] * psi;
      int distance = i + 1;
      up += weight;
      upFirst += distance * weight;
      upSecond += (double) distance * distance * weight;
    }
    down = 0;
    downFirst = 0;
    downSecond = 0;
    weight = 1;
    for (int i = 0; i < downRatios.length; i++) {
      weight *= downRatios[i] / psi;
      int distance = i + 1;
      down += weight;
      downFirst += distance * weight;
      downSecond += (double) distance * distance * weight;
    }
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

  private interface Increasing {
    Point at(double log);
  }

  private record Point(double value, double slope) {}
}
