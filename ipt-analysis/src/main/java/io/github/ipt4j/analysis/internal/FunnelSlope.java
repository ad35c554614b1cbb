// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Whether small trials report other effects than large ones: the effects are regressed on their
 * standard errors with the weights 1/v, and the slope is held against the t distribution of k - 2
 * degrees.
 *
 * <p>Source: M. Egger, G. Davey Smith, M. Schneider and C. Minder, British Medical Journal 315
 * (1997) 629-634, doi 10.1136/bmj.315.7109.629; in this form J. A. C. Sterne and M. Egger, in H. R.
 * Rothstein and others, Publication Bias in Meta-Analysis (2005), doi 10.1002/0470870168.ch6.
 *
 * @param slope the slope, above 0 where effects grow with their standard errors
 * @param t the slope in its standard errors
 * @param p the two-sided p-value
 */
public record FunnelSlope(double slope, double t, double p) {
  private static final int FEWEST = 3;

  /**
   * Returns the slope.
   *
   * @param effects the effects, at least three
   * @param variances their variances, above 0 and not all the same
   * @return the slope
   */
  public static FunnelSlope of(double[] effects, double[] variances) {
    int k = effects.length;
    checkArgument(k >= FEWEST, "effects must be at least %s, but were %s", FEWEST, k);
    double sum = 0;
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < k; i++) {
      double w = 1 / variances[i];
      sum += w;
      meanX += w * Math.sqrt(variances[i]);
      meanY += w * effects[i];
    }
    meanX /= sum;
    meanY /= sum;
    double across = 0;
    double along = 0;
    for (int i = 0; i < k; i++) {
      double x = Math.sqrt(variances[i]) - meanX;
      across += x * x / variances[i];
      along += x * (effects[i] - meanY) / variances[i];
    }
    double slope = along / across;
    double left = 0;
    for (int i = 0; i < k; i++) {
      double rest = effects[i] - meanY - slope * (Math.sqrt(variances[i]) - meanX);
      left += rest * rest / variances[i];
    }
    double t = slope / Math.sqrt(left / (k - 2) / across);
    return new FunnelSlope(slope, t, Quantiles.studentTwoSided(t, k - 2));
  }
}
