// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

/**
 * What the days around a day leave of its value: the value less the line, fitted by least squares
 * to the values of the days within ten days of it, its own among them.
 *
 * <p>What runs slowly, a fall over months or a spell of weeks, is taken out; a weekday that differs
 * from its neighbours stays.
 */
public final class LocalLine {
  /** How far the days lie that a line is fitted to; three weeks hold every weekday three times. */
  private static final int NEAR = 10;

  private static final int LEAST_DAYS = 5;
  private static final double NOTHING = 1e-9;

  private LocalLine() {}

  /**
   * Returns the residuals.
   *
   * @param days the days in their order, each once
   * @param values the value of each day
   * @param range what the residuals are divided by, such as the range of the scale
   * @return for each day its residual, 0 where it is under 1e-9 of the range; NaN where fewer than
   *     five days lie near
   */
  public static double[] residuals(int[] days, double[] values, double range) {
    double[] residuals = new double[days.length];
    int from = 0;
    int to = 0;
    for (int i = 0; i < days.length; i++) {
      while (days[from] < days[i] - NEAR) {
        from++;
      }
      while (to < days.length && days[to] <= days[i] + NEAR) {
        to++;
      }
      residuals[i] = to - from < LEAST_DAYS ? Double.NaN : residual(days, values, i, from, to);
      residuals[i] /= range;
      if (Math.abs(residuals[i]) < NOTHING) {
        residuals[i] = 0;
      }
    }
    return residuals;
  }

  /** Sums are taken about the day and its value, so that a constant leaves exactly nothing. */
  private static double residual(int[] days, double[] values, int at, int from, int to) {
    int n = to - from;
    double x = 0;
    double xx = 0;
    double y = 0;
    double xy = 0;
    for (int i = from; i < to; i++) {
      int dx = days[i] - days[at];
      double dy = values[i] - values[at];
      x += dx;
      xx += (double) dx * dx;
      y += dy;
      xy += dx * dy;
    }
    return (x * xy - xx * y) / (n * xx - x * x);
  }
}
