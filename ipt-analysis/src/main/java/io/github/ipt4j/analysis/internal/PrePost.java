// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The gain of one group between two occasions, in standard deviations.
 *
 * <p>With the mean change m, the deviations s1 and s2 of the two occasions, r their correlation and
 * n pairs: d_av = m / s, s2 = (s1^2 + s2^2) / 2, with the variance d^2 (s1^4 + s2^4 + 2 r^2 s1^2
 * s2^2) / (8 (n - 1) s^4) + (s1^2 + s2^2 - 2 r s1 s2) / ((n - 1) s^2), which does not take the two
 * deviations as equal; d_rm = m / (sd of the changes / sqrt(2 (1 - r))), with the variance 2 (1 -
 * r) / (n - 1) + d^2 V, where V is the variance of the logarithm of the unit by the delta method,
 * from the variances and covariances of s1^2, s2^2 and r in normal samples. Where s1 = s2 both
 * variances are one. The usual 2 (1 - r) (1/n + d^2 / (2n)) takes r as known: at r = .8 and ten
 * pairs its interval held the gain in .83. Both are multiplied by J of n - 1 degrees of freedom, J
 * = Gamma(df/2) / (sqrt(df/2) Gamma((df - 1)/2)); intervals are normal.
 *
 * <p>Sources: D. G. Bonett, Psychological Methods 13 (2008) 99-109, doi 10.1037/1082-989X.13.2.99
 * (the variance of d_av); T. W. Anderson, An Introduction to Multivariate Statistical Analysis
 * (2003), sections 3.4 and 4.2 (the covariances); M. Borenstein, L. V. Hedges, J. P. T. Higgins and
 * H. R. Rothstein, Introduction to Meta-Analysis (2009), formula 4.27, doi 10.1002/9780470743386;
 * D. Lakens, Frontiers in Psychology 4 (2013) 863, doi 10.3389/fpsyg.2013.00863 (the names); L. V.
 * Hedges, Journal of Educational Statistics 6 (1981) 107-128, doi 10.3102/10769986006002107 (J).
 */
public final class PrePost {
  private static final double Z = 1.959963984540054;
  private static final double CLOSE = 1e-12;
  private static final int FEWEST = 3;

  private final int n;
  private final double sign;
  private final double meanFirst;
  private final double meanLast;
  private final double varianceFirst;
  private final double varianceLast;
  private final double covariance;

  private PrePost(double[] first, double[] last, double sign) {
    n = first.length;
    this.sign = sign;
    meanFirst = ExactSum.of(first) / n;
    meanLast = ExactSum.of(last) / n;
    varianceFirst = products(first, meanFirst, first, meanFirst);
    varianceLast = products(last, meanLast, last, meanLast);
    covariance = products(first, meanFirst, last, meanLast);
  }

  /**
   * Returns the gain of pairs.
   *
   * @param first the first values
   * @param last the last values, in the same order
   * @param sign 1 where higher is better, -1 where lower is
   * @return the gain
   */
  public static PrePost of(double[] first, double[] last, int sign) {
    return new PrePost(first, last, sign);
  }

  private double products(double[] x, double meanOfX, double[] y, double meanOfY) {
    double[] products = new double[n];
    for (int i = 0; i < n; i++) {
      products[i] = (x[i] - meanOfX) * (y[i] - meanOfY);
    }
    return ExactSum.of(products) / (n - 1);
  }

  /**
   * Returns the mean of the first values.
   *
   * @return the mean; none of nothing
   */
  public OptionalDouble meanFirst() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(meanFirst);
  }

  /**
   * Returns the mean of the last values.
   *
   * @return the mean; none of nothing
   */
  public OptionalDouble meanLast() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(meanLast);
  }

  /**
   * Returns the standard deviation of the first values.
   *
   * @return the deviation; none of fewer than two
   */
  public OptionalDouble deviationFirst() {
    return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(StrictMath.sqrt(varianceFirst));
  }

  /**
   * Returns the standard deviation of the last values.
   *
   * @return the deviation; none of fewer than two
   */
  public OptionalDouble deviationLast() {
    return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(StrictMath.sqrt(varianceLast));
  }

  /**
   * Returns g_av.
   *
   * @return the effect, above 0 for a gain; none of fewer than three pairs or of equal values
   */
  public Optional<Effect> averageGain() {
    double square = (varianceFirst + varianceLast) / 2;
    if (n < FEWEST || square <= 0) {
      return Optional.empty();
    }
    double d = sign * (meanLast - meanFirst) / StrictMath.sqrt(square);
    double degrees = n - 1.0;
    double fourth =
        varianceFirst * varianceFirst + varianceLast * varianceLast + 2 * covariance * covariance;
    double variance =
        d * d * fourth / (8 * degrees * square * square)
            + (varianceFirst + varianceLast - 2 * covariance) / (degrees * square);
    return Optional.of(effect(d, variance));
  }

  /**
   * Returns g_rm.
   *
   * @return the effect, above 0 for a gain; none of fewer than three pairs, or of equal values or
   *     changes
   */
  public Optional<Effect> repeatedGain() {
    double change = varianceFirst + varianceLast - 2 * covariance;
    double both = StrictMath.sqrt(varianceFirst * varianceLast);
    if (n < FEWEST || both <= 0 || !(change > CLOSE * both)) {
      return Optional.empty();
    }
    double apart = 2 * (1 - covariance / both);
    if (!(apart > CLOSE)) {
      return Optional.empty();
    }
    double d = sign * (meanLast - meanFirst) / StrictMath.sqrt(change) * StrictMath.sqrt(apart);
    return Optional.of(effect(d, apart / (n - 1) + d * d * unitVariance(change)));
  }

  /**
   * The variance of the logarithm of the unit of g_rm, from its slopes p and q in the logarithms of
   * s1^2 and s2^2, which sum to -1/2, and its slope in r times 1 - r^2.
   */
  private double unitVariance(double change) {
    double both = StrictMath.sqrt(varianceFirst * varianceLast);
    double r = covariance / both;
    double unlike = StrictMath.sqrt(varianceFirst) - StrictMath.sqrt(varianceLast);
    double p = -(varianceFirst - covariance) / (2 * change);
    double q = -(varianceLast - covariance) / (2 * change);
    double k = -(1 + r) * unlike * unlike / (2 * change);
    return (2 * (p * p + q * q) + 4 * p * q * r * r + k * k - k * r) / (n - 1);
  }

  private Effect effect(double d, double variance) {
    double j = SmallSample.correction(n - 1);
    double reach = Z * j * StrictMath.sqrt(variance);
    return new Effect(j * d, j * d - reach, j * d + reach);
  }

  /**
   * An effect with its 95 % interval.
   *
   * @param value the effect
   * @param low the lower end
   * @param high the upper end
   */
  public record Effect(double value, double low, double high) {}
}
