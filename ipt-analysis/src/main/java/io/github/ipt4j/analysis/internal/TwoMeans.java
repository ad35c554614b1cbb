// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.Optional;

/**
 * Hedges' g of two groups: the difference of their means in pooled standard deviations.
 *
 * <p>g = J (m1 - m2) / s, s2 = ((n1 - 1) s1^2 + (n2 - 1) s2^2) / (n1 + n2 - 2), J of n1 + n2 - 2
 * degrees; variance 1/n1 + 1/n2 + g^2 / (2 (n1 + n2)), interval normal.
 *
 * <p>Source: L. V. Hedges, Journal of Educational Statistics 6 (1981) 107-128, doi
 * 10.3102/10769986006002107.
 *
 * @param value g, above 0 where the first mean is the greater
 * @param low the lower end of the 95 % interval
 * @param high the upper end of the 95 % interval
 */
public record TwoMeans(double value, double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * Returns g of the values of two groups.
   *
   * @param first the values of the first group
   * @param second the values of the second group
   * @return g; none with fewer than two values in a group, or of values that do not differ
   */
  public static Optional<TwoMeans> of(double[] first, double[] second) {
    int n1 = first.length;
    int n2 = second.length;
    if (n1 < 2 || n2 < 2) {
      return Optional.empty();
    }
    double m1 = ExactSum.of(first) / n1;
    double m2 = ExactSum.of(second) / n2;
    int degrees = n1 + n2 - 2;
    double variance = (squares(first, m1) + squares(second, m2)) / degrees;
    if (variance <= 0) {
      return Optional.empty();
    }
    double g = SmallSample.correction(degrees) * (m1 - m2) / StrictMath.sqrt(variance);
    double error = StrictMath.sqrt(1.0 / n1 + 1.0 / n2 + g * g / (2.0 * (n1 + n2)));
    return Optional.of(new TwoMeans(g, g - Z * error, g + Z * error));
  }

  private static double squares(double[] values, double mean) {
    double[] squares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      squares[i] = (values[i] - mean) * (values[i] - mean);
    }
    return ExactSum.of(squares);
  }
}
