// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of distributions, to the precision of a double. */
public final class Quantiles {
  private static final int POLISHING_STEPS = 3;

  private Quantiles() {}

  /**
   * Returns a quantile of the standard normal distribution.
   *
   * @param p the probability, between 0 and 1 exclusive
   * @return the quantile
   */
  public static double normal(double p) {
    return quantile(NormalDistribution.of(0, 1), p);
  }

  /**
   * Returns a two-sided p-value of the standard normal distribution.
   *
   * @param z the statistic
   * @return the p-value, 0 to 1
   */
  public static double normalTwoSided(double z) {
    return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
  }

  /**
   * Returns a quantile of Student's t.
   *
   * @param degrees the degrees of freedom, above 0, not necessarily whole
   * @param p the probability, between 0 and 1 exclusive
   * @return the quantile
   */
  public static double student(double degrees, double p) {
    return quantile(TDistribution.of(degrees), p);
  }

  /**
   * Returns a two-sided p-value of Student's t.
   *
   * @param t the statistic
   * @param degrees the degrees of freedom, above 0, not necessarily whole
   * @return the p-value, 0 to 1
   */
  public static double studentTwoSided(double t, double degrees) {
    return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
  }

  /**
   * Returns a quantile of chi-squared.
   *
   * @param degrees the degrees of freedom, above 0, not necessarily whole
   * @param p the probability, between 0 and 1 exclusive
   * @return the quantile
   */
  public static double chiSquared(double degrees, double p) {
    return quantile(ChiSquaredDistribution.of(degrees), p);
  }

  /**
   * Returns how likely chi-squared is to be that great or greater.
   *
   * @param degrees the degrees of freedom, above 0, not necessarily whole
   * @param x the statistic, at least 0
   * @return the p-value, 0 to 1
   */
  public static double chiSquaredAbove(double degrees, double x) {
    return ChiSquaredDistribution.of(degrees).survivalProbability(x);
  }

  /**
   * Returns a quantile of the beta distribution.
   *
   * @param a the first parameter, above 0
   * @param b the second parameter, above 0
   * @param p the probability, between 0 and 1 exclusive
   * @return the quantile, between 0 and 1
   */
  public static double beta(double a, double b, double p) {
    return quantile(BetaDistribution.of(a, b), p);
  }

  /** The library's solver stops 1e-9 from the quantile; Newton's steps go the rest of the way. */
  private static double quantile(ContinuousDistribution distribution, double p) {
    double x = distribution.inverseCumulativeProbability(p);
    for (int step = 0; step < POLISHING_STEPS; step++) {
      double density = distribution.density(x);
      if (density > 0) {
        x -= (distribution.cumulativeProbability(x) - p) / density;
      }
    }
    return x;
  }
}
