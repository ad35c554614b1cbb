// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * The greatest log likelihood ratio over all windows of 1 to 3 neighbouring cells on a circle,
 * shorter than the circle: n_in ln(n_in / e_in) + (N - n_in) ln((N - n_in) / (N - e_in)) where n_in
 * exceeds e_in, else 0.
 *
 * <p>Source: Kulldorff 1997, Communications in Statistics - Theory and Methods 26, 1481-1496, <a
 * href="https://doi.org/10.1080/03610929708831995">doi:10.1080/03610929708831995</a>. Taking the
 * greatest in every table of the null corrects its p-value for the search.
 */
public final class ScanStatistic implements TableStatistic {
  private static final int LONGEST = 3;
  private static final double TIE = 1e-12;

  private final int cells;
  private final double[][] ratios;

  /**
   * Makes the statistic.
   *
   * @param margins the margins of the tables
   */
  public ScanStatistic(Margins margins) {
    this.cells = margins.cells();
    this.ratios = new double[cells * LONGEST][];
    int total = margins.totalSuccesses();
    double[] logs = new double[total + 1];
    for (int k = 1; k <= total; k++) {
      logs[k] = StrictMath.log(k);
    }
    double[] expected = margins.expected();
    for (int from = 0; from < cells; from++) {
      double inside = 0;
      for (int length = 1; length <= LONGEST; length++) {
        inside += expected[(from + length - 1) % cells];
        ratios[index(from, length)] =
            length < cells ? ratios(logs, inside) : new double[2 * total + 1];
      }
    }
  }

  private static double[] ratios(double[] logs, double inside) {
    int total = logs.length - 1;
    double[] ratios = new double[total + 1];
    double outside = total - inside;
    if (inside <= 0 || outside <= total * TIE) {
      return ratios;
    }
    double logInside = StrictMath.log(inside);
    double logOutside = StrictMath.log(outside);
    for (int n = (int) inside; n <= total; n++) {
      if (n > inside) {
        double ratio = n * (logs[n] - logInside);
        int rest = total - n;
        ratios[n] = Math.max(0, rest == 0 ? ratio : ratio + rest * (logs[rest] - logOutside));
      }
    }
    return ratios;
  }

  private static int index(int from, int length) {
    return from * LONGEST + length - 1;
  }

  @Override
  public double of(int[] counts) {
    double greatest = 0;
    for (int from = 0; from < cells; from++) {
      int inside = 0;
      int cell = from;
      for (int length = 1; length <= LONGEST; length++) {
        inside += counts[cell];
        cell = cell + 1 == cells ? 0 : cell + 1;
        greatest = Math.max(greatest, ratios[index(from, length)][inside]);
      }
    }
    return greatest;
  }

  /**
   * Returns the window with the greatest ratio, of equal ones the shortest and then the first.
   *
   * @param counts the counts of the cells
   * @return the window; its ratio is 0 where no window exceeds its expectation
   */
  public Window best(int[] counts) {
    Window best = new Window(0, 1, 0);
    for (int length = 1; length <= LONGEST; length++) {
      for (int from = 0; from < cells; from++) {
        int inside = 0;
        for (int i = 0; i < length; i++) {
          inside += counts[(from + i) % cells];
        }
        double ratio = ratios[index(from, length)][inside];
        if (ratio > best.ratio() * (1 + TIE) + TIE) {
          best = new Window(from, length, ratio);
        }
      }
    }
    return best;
  }

  /**
   * A run of cells on the circle.
   *
   * @param from its first cell
   * @param length how many cells it has, 1 to 3
   * @param ratio its log likelihood ratio, 0 or more
   */
  public record Window(int from, int length, double ratio) {}
}
