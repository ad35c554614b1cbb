// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The form on the circle of the seven weekdays: 2 sum_h l_h |sum_w c_w exp(2 pi i h w / 7)|^2 with
 * weights l_h of the harmonics h = 1, 2, 3.
 *
 * <p>Weights (1, 0, 0) give Rayleigh's test, which sees one hump a week. Those of the
 * Hermans-Rasson kernel see two peaks as well.
 */
public final class WeeklyForm extends CircularForm {
  static final int DAYS = 7;
  private static final double[] HERMANS_RASSON = lags(DAYS, hermansRassonWeights());
  private static final double[] RAYLEIGH = lags(DAYS, 0.5, 0, 0);

  private WeeklyForm(double[] lags, double[] expected) {
    super(lags, expected);
    checkArgument(expected.length == DAYS, "expected must have 7 counts");
  }

  /**
   * Returns the Hermans-Rasson statistic.
   *
   * @param expected the expected counts, Monday first
   * @return the statistic
   */
  public static WeeklyForm hermansRasson(double[] expected) {
    return new WeeklyForm(HERMANS_RASSON, expected);
  }

  /**
   * Returns Rayleigh's statistic, |sum_w c_w exp(2 pi i w / 7)|^2.
   *
   * @param expected the expected counts, Monday first
   * @return the statistic
   */
  public static WeeklyForm rayleigh(double[] expected) {
    return new WeeklyForm(RAYLEIGH, expected);
  }

  /**
   * Returns the weights of the harmonics of the Hermans-Rasson kernel on seven days.
   *
   * @return l_1, l_2 and l_3
   */
  public static double[] hermansRassonWeights() {
    return hermansRassonWeights(DAYS);
  }

  /** Sums products of days 0 to 3 apart: half the operations of the matrix, and no loop. */
  @Override
  public double of(int[] n) {
    double a = n[0] - expected(0);
    double b = n[1] - expected(1);
    double c = n[2] - expected(2);
    double d = n[3] - expected(3);
    double e = n[4] - expected(4);
    double f = n[5] - expected(5);
    double g = n[6] - expected(6);
    double same = a * a + b * b + c * c + d * d + e * e + f * f + g * g;
    double one = a * b + b * c + c * d + d * e + e * f + f * g + g * a;
    double two = a * c + b * d + c * e + d * f + e * g + f * a + g * b;
    double three = a * d + b * e + c * f + d * g + e * a + f * b + g * c;
    return lag(0) * same + 2 * (lag(1) * one + lag(2) * two + lag(3) * three);
  }
}
