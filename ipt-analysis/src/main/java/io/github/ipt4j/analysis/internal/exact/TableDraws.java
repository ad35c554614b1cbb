// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/** A seeded sequence of tables from the null, each independent of the others. */
interface TableDraws {
  /** From so many draws on it pays to prepare them. */
  int MANY = 1_000;

  /** Up to so many successes the preparation is small. */
  int FEW = 500;

  /** With more cells than a week has, each success is put into its cell by itself. */
  int FEW_CELLS = 7;

  /** Returns the way that is fastest for so many draws. */
  static TableDraws of(Margins margins, Sampling sampling, Seed seed) {
    if (margins.cells() > FEW_CELLS) {
      return new ScatteredDraws(margins, seed);
    }
    if (sampling.draws() < MANY || margins.totalSuccesses() > FEW) {
      return new ShuffledDraws(margins, seed);
    }
    return sampling.isFixed() ? new ConditionalDraws(margins, seed) : new LateDraws(margins, seed);
  }

  /** Overwrites the counts with those of the next table, pooled over the strata. */
  void next(int[] counts);
}
