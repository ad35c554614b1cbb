// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

/**
 * What is left of a step on a day beside straight lines in the weeks, by least squares.
 *
 * <p>The variance is that of the fit times f of its own residuals (see {@link LevelStep}, with the
 * weeks of both phases as one run); the degrees of freedom are the weeks less what was fitted.
 *
 * @param step the step on the day, in points
 * @param p its two-sided p-value
 */
public record StepBesideLines(double step, double p) {
  private static final int ONE_LINE = 3;
  private static final int TWO_LINES = 4;

  /** The weeks that the two lines need. */
  public static final int LEAST_WEEKS = TWO_LINES + 1;

  /**
   * Returns the step beside one line that both phases have in common.
   *
   * @param weeks the weeks, at least two in each phase and {@link #LEAST_WEEKS} in all
   * @param nothing the standard error up to which nothing is left of the weeks
   * @return the step
   */
  public static StepBesideLines common(WeekMeans weeks, double nothing) {
    Phase before = new Phase(weeks, 0, weeks.before());
    Phase since = new Phase(weeks, weeks.before(), weeks.size());
    double squares = before.squares + since.squares;
    double slope = (before.products + since.products) / squares;
    double apart = since.time - before.time;
    double unit = 1.0 / before.n + 1.0 / since.n + apart * apart / squares;
    double[] residuals = new double[weeks.size()];
    before.residuals(residuals, slope);
    since.residuals(residuals, slope);
    double step = since.mean - before.mean - slope * apart;
    return of(weeks, step, residuals, ONE_LINE, unit, nothing);
  }

  /**
   * Returns the step between the ends of two lines, one of each phase, on the day.
   *
   * @param weeks the weeks, at least two in each phase and {@link #LEAST_WEEKS} in all
   * @param nothing the standard error up to which nothing is left of the weeks
   * @return the step
   */
  public static StepBesideLines own(WeekMeans weeks, double nothing) {
    Phase before = new Phase(weeks, 0, weeks.before());
    Phase since = new Phase(weeks, weeks.before(), weeks.size());
    double[] residuals = new double[weeks.size()];
    before.residuals(residuals, before.slope());
    since.residuals(residuals, since.slope());
    return of(
        weeks,
        since.onTheDay() - before.onTheDay(),
        residuals,
        TWO_LINES,
        before.unitOnTheDay() + since.unitOnTheDay(),
        nothing);
  }

  private static StepBesideLines of(
      WeekMeans weeks, double step, double[] residuals, int fitted, double unit, double nothing) {
    int n = weeks.size();
    double squares = 0;
    for (double residual : residuals) {
      squares += residual * residual;
    }
    double factor = WeekSpells.factor(n, WeekSpells.autocorrelation(weeks, residuals, true));
    double error = Math.sqrt(squares / (n - fitted) * unit * factor);
    if (error <= nothing) {
      return new StepBesideLines(step, Math.abs(step) <= nothing ? 1 : 0);
    }
    return new StepBesideLines(step, Quantiles.studentTwoSided(step / error, n - fitted));
  }

  /** The line of a phase; the time of a week is its middle, in weeks from the day. */
  private static final class Phase {
    private static final double MIDDLE = 0.5;

    private final WeekMeans weeks;
    private final int from;
    private final int n;
    private final double time;
    private final double mean;
    private double squares;
    private double products;

    Phase(WeekMeans weeks, int from, int to) {
      this.weeks = weeks;
      this.from = from;
      n = to - from;
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += weeks.week(i) + MIDDLE;
      }
      time = sum / n;
      mean = weeks.mean(from, to);
      for (int i = from; i < to; i++) {
        double x = weeks.week(i) + MIDDLE - time;
        squares += x * x;
        products += x * (weeks.mean(i) - mean);
      }
    }

    double slope() {
      return products / squares;
    }

    double onTheDay() {
      return mean - slope() * time;
    }

    double unitOnTheDay() {
      return 1.0 / n + time * time / squares;
    }

    void residuals(double[] residuals, double slope) {
      for (int i = from; i < from + n; i++) {
        residuals[i] = weeks.mean(i) - mean - slope * (weeks.week(i) + MIDDLE - time);
      }
    }
  }
}
