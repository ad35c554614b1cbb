// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

/**
 * How much less the weeks of a person say than as many independent ones would: the factor of the
 * variance of a mean of weeks that resemble their neighbours.
 */
final class WeekSpells {
  /** What an autocorrelation that is estimated from n weeks is too low by is about 3 / n. */
  private static final double TOO_LOW = 3;

  private static final double MOST = 0.8;

  private WeekSpells() {}

  /**
   * Returns the autocorrelation of neighbouring weeks, corrected and held in [0, .8].
   *
   * @param weeks the weeks
   * @param residuals what is left of each
   * @param acrossTheDay whether the last week before the day is a neighbour of the first since
   */
  static double autocorrelation(WeekMeans weeks, double[] residuals, boolean acrossTheDay) {
    double squares = 0;
    double products = 0;
    for (int i = 0; i < residuals.length; i++) {
      squares += residuals[i] * residuals[i];
      boolean isNeighbour =
          i > 0 && weeks.week(i) == weeks.week(i - 1) + 1 && (acrossTheDay || i != weeks.before());
      products += isNeighbour ? residuals[i] * residuals[i - 1] : 0;
    }
    double r = squares > 0 ? products / squares : 0;
    return Math.min(MOST, Math.max(0, r + TOO_LOW / residuals.length));
  }

  /** Returns by how much the variance of a mean of n weeks is greater. */
  static double factor(int n, double autocorrelation) {
    double factor = 1;
    double power = 1;
    for (int j = 1; j < n; j++) {
      power *= autocorrelation;
      factor += 2 * (1 - (double) j / n) * power;
    }
    return factor;
  }
}
