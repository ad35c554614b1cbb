// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A quadratic form on the seven weekdays that does not change when the week is turned: 2 sum_h l_h
 * |sum_w c_w exp(2 pi i h w / 7)|^2 with weights l_h of the harmonics h = 1, 2, 3.
 *
 * <p>Weights (1, 0, 0) give Rayleigh's test, which sees one hump a week. Those of the
 * Hermans-Rasson kernel K(d) = -d - 2.895 |sin d| see two peaks as well.
 *
 * <p>Sources: Hermans and Rasson 1985, Biometrika 72, 698-702, <a
 * href="https://doi.org/10.1093/biomet/72.3.698">doi:10.1093/biomet/72.3.698</a>; Landler, Ruxton
 * and Malkemper 2019, BMC Ecology 19, 30, <a
 * href="https://doi.org/10.1186/s12898-019-0246-8">doi:10.1186/s12898-019-0246-8</a>.
 */
public final class WeeklyForm extends QuadraticForm {
  private static final int DAYS = 7;
  private static final double BETA = 2.895;
  private static final double[] HERMANS_RASSON = lags(hermansRassonWeights());
  private static final double[] RAYLEIGH = lags(0.5, 0, 0);

  private final double[] lags;

  private WeeklyForm(double[] lags, double[] expected) {
    super(expected);
    checkArgument(expected.length == DAYS, "expected must have 7 counts");
    this.lags = lags;
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
    double[] weights = new double[3];
    for (int h = 1; h <= 3; h++) {
      for (int day = 0; day < DAYS; day++) {
        double d = angle(Math.min(day, DAYS - day));
        double kernel = -d - BETA * Math.abs(StrictMath.sin(d));
        weights[h - 1] += kernel * StrictMath.cos(angle(h * day)) / DAYS;
      }
    }
    return weights;
  }

  /** Returns the entries of K for days 0 to 3 apart. */
  private static double[] lags(double... weights) {
    double[] lags = new double[4];
    for (int d = 0; d < lags.length; d++) {
      for (int h = 1; h <= 3; h++) {
        lags[d] += 2 * weights[h - 1] * StrictMath.cos(angle(h * d));
      }
    }
    return lags;
  }

  private static double angle(int day) {
    return 2 * Math.PI * day / DAYS;
  }

  @Override
  double kernel(int row, int column) {
    int apart = Math.abs(row - column);
    return lags[Math.min(apart, DAYS - apart)];
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
    return lags[0] * same + 2 * (lags[1] * one + lags[2] * two + lags[3] * three);
  }
}
