// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * Visits every table with given margins once and adds up the probability of those at least as
 * extreme as an observed one.
 *
 * <p>Cells are filled one after the other, stratum by stratum; the last two cells of the last
 * stratum share what is left, in one loop. Quadratic forms are carried along.
 */
final class Enumeration {
  private final Margins margins;
  private final Place[] places;
  private final int[] counts;
  private final Tally[] tallies;

  Enumeration(Margins margins, Tally... tallies) {
    this.margins = margins;
    this.tallies = tallies;
    counts = new int[margins.cells()];
    places = new Place[margins.strata() * counts.length];
    for (int at = 0; at < places.length; at++) {
      places[at] = Place.of(margins, at / counts.length, at % counts.length);
    }
  }

  Enumeration run() {
    fill(0, margins.successes(0), 1);
    return this;
  }

  Tails tails() {
    double[] p = new double[tallies.length];
    double[] smallest = new double[tallies.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = tallies[i].extremeShare();
      smallest[i] = tallies[i].shareAtGreatest();
    }
    return new Tails(p, smallest, 0);
  }

  private void fill(int at, int left, double weight) {
    Place place = places[at];
    if (at == places.length - 2) {
      for (Tally tally : tallies) {
        tally.share(at, counts, place, places[at + 1], left, weight);
      }
      return;
    }
    int cell = place.cell();
    int before = counts[cell];
    boolean stratumEnds = cell == counts.length - 1;
    boolean inLastStratum = at + counts.length >= places.length;
    int most = place.most(left);
    for (int k = place.least(left); k <= most; k++) {
      counts[cell] = before + k;
      for (Tally tally : tallies) {
        tally.move(at, cell, k, inLastStratum ? cell + 1 : 0);
      }
      int next = stratumEnds ? margins.successes(at / counts.length + 1) : left - k;
      fill(at + 1, next, weight * place.ways()[k]);
    }
    counts[cell] = before;
  }
}
