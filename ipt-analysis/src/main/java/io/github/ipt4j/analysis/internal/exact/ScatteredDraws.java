// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import io.github.ipt4j.core.random.MixGenerator;

/**
 * Draws tables of many cells: in each stratum as many units as there are successes, without
 * replacement, each counted in its own cell.
 *
 * <p>It is the shuffle of {@link ShuffledDraws}, whose labels hold a count of every cell in one
 * long; of many cells they would hold a bit or two each.
 */
final class ScatteredDraws implements TableDraws {
  private final MixGenerator random;
  private final int[][] cellOf;
  private final int[] picks;
  private final int[] signs;
  private final int[] base;

  ScatteredDraws(Margins margins, Seed seed) {
    random = new MixGenerator(seed.value());
    cellOf = new int[margins.strata()][];
    picks = new int[cellOf.length];
    signs = new int[cellOf.length];
    base = new int[margins.cells()];
    for (int s = 0; s < cellOf.length; s++) {
      cellOf[s] = units(margins, s);
      int units = cellOf[s].length;
      boolean few = 2 * margins.successes(s) <= units;
      picks[s] = few ? margins.successes(s) : units - margins.successes(s);
      signs[s] = few ? 1 : -1;
      for (int c = 0; c < base.length && !few; c++) {
        base[c] += margins.exposure(s, c);
      }
    }
  }

  private static int[] units(Margins margins, int stratum) {
    ShuffledDraws.checkExposure(margins, stratum);
    int[] units = new int[margins.exposure(stratum)];
    int at = 0;
    for (int c = 0; c < margins.cells(); c++) {
      for (int i = 0; i < margins.exposure(stratum, c); i++) {
        units[at++] = c;
      }
    }
    return units;
  }

  @Override
  public void next(int[] counts) {
    System.arraycopy(base, 0, counts, 0, base.length);
    for (int s = 0; s < cellOf.length; s++) {
      int[] units = cellOf[s];
      for (int i = 0; i < picks[s]; i++) {
        int from = i + ShuffledDraws.below(units.length - i, random);
        int cell = units[from];
        units[from] = units[i];
        units[i] = cell;
        counts[cell] += signs[s];
      }
    }
  }
}
