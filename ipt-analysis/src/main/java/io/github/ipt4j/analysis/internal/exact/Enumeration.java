// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkState;

/**
 * Visits every table with given margins once and adds up the probability of those at least as
 * extreme as an observed one.
 *
 * <p>Cells are filled one after the other, stratum by stratum; the last two cells of the last
 * stratum share what is left, in one loop. Quadratic forms are carried along.
 */
final class Enumeration {
  private final int[] cells;
  private final int[] capacities;
  private final int[] roomAfter;
  private final int[] successes;
  private final double[][] ways;
  private final double[] weights;
  private final int[] counts;
  private final Tally[] tallies;
  private double total;

  Enumeration(Margins margins, Tally... tallies) {
    this.tallies = tallies;
    counts = new int[margins.cells()];
    int positions = margins.strata() * counts.length;
    cells = new int[positions];
    capacities = new int[positions];
    roomAfter = new int[positions];
    successes = new int[positions];
    ways = new double[positions][];
    for (int s = 0; s < margins.strata(); s++) {
      int room = margins.exposure(s);
      for (int c = 0; c < counts.length; c++) {
        int at = s * counts.length + c;
        room -= margins.exposure(s, c);
        cells[at] = c;
        capacities[at] = margins.exposure(s, c);
        roomAfter[at] = room;
        successes[at] = margins.successes(s);
        ways[at] = ways(margins.exposure(s, c), margins.successes(s));
      }
    }
    weights = new double[ways[positions - 2].length + 1];
  }

  /** Returns the binomial coefficients of choosing 0, 1, ... of the units. */
  private static double[] ways(int units, int successes) {
    double[] ways = new double[Math.min(units, successes) + 1];
    ways[0] = 1;
    for (int k = 1; k < ways.length; k++) {
      ways[k] = 2 * k > units ? ways[units - k] : ways[k - 1] * (units - k + 1) / k;
    }
    return ways;
  }

  Enumeration run() {
    fill(0, successes[0], 1);
    checkState(total < Double.POSITIVE_INFINITY, "the ways of these margins must be countable");
    return this;
  }

  Tails tails() {
    double[] p = new double[tallies.length];
    double[] smallest = new double[tallies.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = tallies[i].extreme() / total;
      smallest[i] = tallies[i].atGreatest() / total;
    }
    return new Tails(p, smallest, 0);
  }

  private void fill(int at, int left, double weight) {
    if (at == cells.length - 2) {
      share(at, left, weight);
      return;
    }
    int cell = cells[at];
    int before = counts[cell];
    boolean stratumEnds = cell == counts.length - 1;
    int most = Math.min(capacities[at], left);
    for (int k = Math.max(0, left - roomAfter[at]); k <= most; k++) {
      counts[cell] = before + k;
      for (Tally tally : tallies) {
        tally.move(at, cell, k);
      }
      fill(at + 1, stratumEnds ? successes[at + 1] : left - k, weight * ways[at][k]);
    }
    counts[cell] = before;
  }

  /** A weight of 0 marks the end. */
  private void share(int at, int left, double weight) {
    int low = Math.max(0, left - roomAfter[at]);
    int high = Math.min(capacities[at], left);
    for (int k = low; k <= high; k++) {
      weights[k] = weight * ways[at][k] * ways[at + 1][left - k];
      total += weights[k];
    }
    weights[high + 1] = 0;
    for (Tally tally : tallies) {
      tally.share(at, counts, cells[at], cells[at + 1], left, low, weights);
    }
  }
}
