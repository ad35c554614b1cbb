// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What the null holds fixed: in each stratum the exposure of every cell and the number of
 * successes.
 *
 * <p>Under the null the successes of a stratum are a random subset of its exposed units, so the
 * counts of its cells are multivariate hypergeometric, and strata are independent. Statistics see
 * the counts pooled over the strata. With weekdays as cells and one stratum this is the null of a
 * weekly rhythm; with exposed and unexposed days as cells and weekdays as strata it is the null of
 * a contrast within weekday.
 */
public final class Margins {
  private static final String MOST_RULE = "exposure must sum to at most %s, but was %s";

  private final int[][] exposure;
  private final int[] successes;
  private final int cells;

  private Margins(int[][] exposure, int[] successes) {
    this.exposure = exposure;
    this.successes = successes;
    this.cells = exposure[0].length;
  }

  /**
   * Returns the margins of several strata.
   *
   * @param exposure the exposed units by stratum and cell
   * @param successes the successes of each stratum
   * @return the margins
   */
  public static Margins of(int[][] exposure, int[] successes) {
    checkArgument(exposure.length > 0, "exposure must have a stratum");
    checkArgument(
        exposure.length == successes.length,
        "successes must have one count for each of %s strata, but had %s",
        exposure.length,
        successes.length);
    int[][] copy = new int[exposure.length][];
    long all = 0;
    for (int s = 0; s < copy.length; s++) {
      copy[s] = exposure[s].clone();
      all += check(copy[s], copy[0].length, successes[s]);
    }
    checkArgument(all <= Integer.MAX_VALUE, MOST_RULE, Integer.MAX_VALUE, all);
    return new Margins(copy, successes.clone());
  }

  /**
   * Returns the margins of one stratum.
   *
   * @param exposure the exposed units of each cell
   * @param successes the successes
   * @return the margins
   */
  public static Margins ofOne(int[] exposure, int successes) {
    check(exposure, exposure.length, successes);
    return new Margins(new int[][] {exposure.clone()}, new int[] {successes});
  }

  /** Checks a stratum and returns its exposure. */
  private static long check(int[] exposure, int cells, int successes) {
    checkArgument(cells >= 2, "a stratum must have at least 2 cells, but had %s", cells);
    checkArgument(
        exposure.length == cells,
        "each stratum must have %s cells, but one had %s",
        cells,
        exposure.length);
    long total = 0;
    for (int units : exposure) {
      checkArgument(units >= 0, "exposure must not be negative, but was %s", units);
      total += units;
    }
    checkArgument(total <= Integer.MAX_VALUE, MOST_RULE, Integer.MAX_VALUE, total);
    checkArgument(
        successes >= 0 && successes <= total,
        "successes must be 0 to the exposure %s, but was %s",
        total,
        successes);
    return total;
  }

  /**
   * Returns the number of strata.
   *
   * @return the number, at least 1
   */
  public int strata() {
    return exposure.length;
  }

  /**
   * Returns the number of cells, the same in every stratum.
   *
   * @return the number, at least 2
   */
  public int cells() {
    return cells;
  }

  /**
   * Returns the exposed units of a cell.
   *
   * @param stratum the stratum
   * @param cell the cell
   * @return the units
   */
  public int exposure(int stratum, int cell) {
    return exposure[stratum][cell];
  }

  /**
   * Returns the exposed units of a stratum.
   *
   * @param stratum the stratum
   * @return the units of all its cells
   */
  public int exposure(int stratum) {
    return sum(exposure[stratum]);
  }

  /**
   * Returns the successes of a stratum.
   *
   * @param stratum the stratum
   * @return the successes
   */
  public int successes(int stratum) {
    return successes[stratum];
  }

  /**
   * Returns the successes of all strata.
   *
   * @return the successes
   */
  public int totalSuccesses() {
    return sum(successes);
  }

  static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /**
   * Returns the counts that the null expects, pooled over the strata.
   *
   * @return one expected count for each cell
   */
  public double[] expected() {
    double[] expected = new double[cells];
    for (int s = 0; s < exposure.length; s++) {
      int units = exposure(s);
      for (int c = 0; c < cells && units > 0; c++) {
        expected[c] += (double) successes[s] * exposure[s][c] / units;
      }
    }
    return expected;
  }

  /**
   * Returns how many tables have these margins.
   *
   * @return the number, as the product over the strata; 1 if the margins leave no choice
   */
  public double tables() {
    double tables = 1;
    for (int s = 0; s < exposure.length; s++) {
      tables *= tables(exposure[s], successes[s]);
    }
    return tables;
  }

  private static double tables(int[] exposure, int successes) {
    double[] ways = new double[successes + 1];
    ways[0] = 1;
    for (int units : exposure) {
      double[] next = new double[successes + 1];
      for (int n = 0; n <= successes; n++) {
        for (int k = 0; k <= Math.min(units, n); k++) {
          next[n] += ways[n - k];
        }
      }
      ways = next;
    }
    return ways[successes];
  }
}
