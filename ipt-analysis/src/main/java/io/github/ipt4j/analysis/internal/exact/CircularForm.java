// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A quadratic form on the cells of a circle that does not change when the circle is turned: sum_h
 * m_h l_h |sum_w c_w exp(2 pi i h w / P)|^2 over the harmonics h = 1 to P / 2, with m_h = 2, or 1
 * for h = P / 2.
 *
 * <p>The weights l_h of the Hermans-Rasson kernel K(d) = -d - 2.895 |sin d| make it the sum of c_v
 * c_w K(d_vw) over all pairs of cells, d_vw their distance in radians, for counts that add up to
 * what they expect. A week is the circle of seven cells, a shift of nine days one of nine.
 *
 * <p>Sources: Hermans and Rasson 1985, Biometrika 72, 698-702, <a
 * href="https://doi.org/10.1093/biomet/72.3.698">doi:10.1093/biomet/72.3.698</a>; Landler, Ruxton
 * and Malkemper 2019, BMC Ecology 19, 30, <a
 * href="https://doi.org/10.1186/s12898-019-0246-8">doi:10.1186/s12898-019-0246-8</a>.
 */
public sealed class CircularForm extends QuadraticForm permits WeeklyForm {
  private static final double BETA = 2.895;

  private final double[] lags;

  /** Makes the form with its entries of K for cells 0, 1, ... half the circle apart. */
  CircularForm(double[] lags, double[] expected) {
    super(expected);
    checkArgument(expected.length >= 2, "expected must have at least 2 counts");
    this.lags = lags;
  }

  /**
   * Returns the Hermans-Rasson statistic.
   *
   * @param expected the expected counts of the cells, at least two
   * @return the statistic
   */
  public static CircularForm hermansRasson(double[] expected) {
    int cells = expected.length;
    return cells == WeeklyForm.DAYS
        ? WeeklyForm.hermansRasson(expected)
        : new CircularForm(lags(cells, hermansRassonWeights(cells)), expected);
  }

  /**
   * Returns the weights of the harmonics of the Hermans-Rasson kernel.
   *
   * @param cells the number of cells, at least 2
   * @return l_1 to l_h, h half the number of cells
   */
  static double[] hermansRassonWeights(int cells) {
    double[] weights = new double[cells / 2];
    for (int h = 1; h <= weights.length; h++) {
      for (int cell = 0; cell < cells; cell++) {
        double d = angle(Math.min(cell, cells - cell), cells);
        double kernel = -d - BETA * Math.abs(StrictMath.sin(d));
        weights[h - 1] += kernel * StrictMath.cos(angle(h * cell, cells)) / cells;
      }
    }
    return weights;
  }

  /** Returns the entries of K for cells up to half the circle apart. */
  static double[] lags(int cells, double... weights) {
    double[] lags = new double[cells / 2 + 1];
    for (int d = 0; d < lags.length; d++) {
      for (int h = 1; h <= weights.length; h++) {
        int times = 2 * h == cells ? 1 : 2;
        lags[d] += times * weights[h - 1] * StrictMath.cos(angle(h * d, cells));
      }
    }
    return lags;
  }

  private static double angle(int cell, int cells) {
    return 2 * Math.PI * cell / cells;
  }

  /** Returns the entry of K for cells so far apart. */
  final double lag(int apart) {
    return lags[apart];
  }

  @Override
  final double kernel(int row, int column) {
    int apart = Math.abs(row - column);
    return lags[Math.min(apart, cells() - apart)];
  }

  /** Sums products of neighbours, of cells two apart, and so on: half the entries of the matrix. */
  @Override
  public double of(int[] counts) {
    int cells = counts.length;
    double[] twice = new double[2 * cells];
    double same = 0;
    for (int i = 0; i < cells; i++) {
      double c = counts[i] - expected(i);
      twice[i] = c;
      twice[i + cells] = c;
      same += c * c;
    }
    double sum = lags[0] * same;
    for (int apart = 1; 2 * apart <= cells; apart++) {
      double products = 0;
      for (int i = 0; i < cells; i++) {
        products += twice[i] * twice[i + apart];
      }
      sum += (2 * apart == cells ? 1 : 2) * lags[apart] * products;
    }
    return sum;
  }
}
