// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * A cell of a stratum, in the order in which an enumeration fills them.
 *
 * @param cell the cell
 * @param capacity its exposed units
 * @param roomAfter the exposed units of the later cells of its stratum
 * @param ways the binomial coefficients of choosing 0, 1, ... of its units
 */
@SuppressWarnings("ArrayRecordComponent") // read by the enumeration only, in its inner loop
record Place(int cell, int capacity, int roomAfter, double[] ways) {

  static Place of(Margins margins, int stratum, int cell) {
    int room = 0;
    for (int c = cell + 1; c < margins.cells(); c++) {
      room += margins.exposure(stratum, c);
    }
    int units = margins.exposure(stratum, cell);
    return new Place(cell, units, room, ways(units, margins.successes(stratum)));
  }

  private static double[] ways(int units, int successes) {
    double[] ways = new double[Math.min(units, successes) + 1];
    ways[0] = 1;
    for (int k = 1; k < ways.length; k++) {
      ways[k] = 2 * k > units ? ways[units - k] : ways[k - 1] * (units - k + 1) / k;
    }
    return ways;
  }

  /** Returns the fewest of the successes left that must go here. */
  int least(int left) {
    return Math.max(0, left - roomAfter);
  }

  /** Returns the most of the successes left that can go here. */
  int most(int left) {
    return Math.min(capacity, left);
  }
}
