// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.random.MixGenerator;

/**
 * Draws tables from the null: in each stratum as many labels as there are successes, out of one
 * label for each exposed unit, without replacement.
 *
 * <p>Only the labels that are drawn are moved (a shuffle of Fisher and Yates, stopped early), and
 * the next draw begins with the order that the last one left. Where most units are successes the
 * failures are drawn. A label is a one in its cell's bits of a long, so that one addition counts
 * it; the counts are taken out before the bits of a cell can overflow.
 */
final class ShuffledDraws implements TableDraws {
  private static final int LANE = 21;
  private static final int FIRST = Long.SIZE - LANE;
  private static final long LOW = (1L << LANE) - 1;

  private final MixGenerator random;
  private final long[][] labels;
  private final int[] picks;
  private final int[] signs;
  private final int[] base;
  private final int bits;
  private final int most;

  ShuffledDraws(Margins margins, Seed seed) {
    for (int s = 0; s < margins.strata(); s++) {
      checkExposure(margins, s);
    }
    random = new MixGenerator(seed.value());
    labels = new long[margins.strata()][];
    picks = new int[margins.strata()];
    signs = new int[margins.strata()];
    base = new int[margins.cells()];
    bits = Math.min(30, (Long.SIZE - 1) / base.length);
    most = (1 << bits) - 1;
    for (int s = 0; s < labels.length; s++) {
      labels[s] = labels(margins, s);
      int units = labels[s].length;
      boolean few = 2 * margins.successes(s) <= units;
      picks[s] = few ? margins.successes(s) : units - margins.successes(s);
      signs[s] = few ? 1 : -1;
      for (int c = 0; c < base.length && !few; c++) {
        base[c] += margins.exposure(s, c);
      }
    }
  }

  /** Demands that 21 random bits can choose any unit of a stratum. */
  static void checkExposure(Margins margins, int stratum) {
    checkArgument(
        margins.exposure(stratum) <= LOW,
        "exposure of a stratum must be at most %s to be drawn, but was %s",
        LOW,
        margins.exposure(stratum));
  }

  private long[] labels(Margins margins, int stratum) {
    long[] all = new long[margins.exposure(stratum)];
    int at = 0;
    for (int c = 0; c < margins.cells(); c++) {
      for (int i = 0; i < margins.exposure(stratum, c); i++) {
        all[at++] = 1L << (c * bits);
      }
    }
    return all;
  }

  @Override
  public void next(int[] counts) {
    int[] before = base;
    for (int s = 0; s < labels.length; s++) {
      int from = 0;
      do {
        int to = Math.min(picks[s], from + most);
        add(take(labels[s], from, to, random), signs[s], before, counts);
        before = counts;
        from = to;
      } while (from < picks[s]);
    }
  }

  private void add(long sum, int sign, int[] before, int[] counts) {
    for (int c = 0; c < counts.length; c++) {
      counts[c] = before[c] + sign * ((int) (sum >>> (c * bits)) & most);
    }
  }

  /**
   * Returns the sum of the labels that come to stand at the places; 64 random bits choose three.
   */
  private static long take(long[] pool, int from, int to, MixGenerator random) {
    long sum = 0;
    int i = from;
    for (; i + 2 < to; i += 3) {
      long word = random.next();
      sum += swap(pool, i, i + below(pool.length - i, word >>> FIRST, random));
      sum += swap(pool, i + 1, i + 1 + below(pool.length - i - 1, word >>> LANE & LOW, random));
      sum += swap(pool, i + 2, i + 2 + below(pool.length - i - 2, word & LOW, random));
    }
    for (; i < to; i++) {
      sum += swap(pool, i, i + below(pool.length - i, random));
    }
    return sum;
  }

  /** Returns a number below a bound, each equally likely. */
  static int below(int bound, MixGenerator random) {
    return below(bound, random.next() >>> FIRST, random);
  }

  private static long swap(long[] pool, int to, int from) {
    long label = pool[from];
    pool[from] = pool[to];
    pool[to] = label;
    return label;
  }

  /**
   * Returns a number below a bound, each equally likely, from 21 random bits; Lemire 2019, ACM
   * Transactions on Modeling and Computer Simulation 29, 3, doi:10.1145/3230636.
   */
  private static int below(int bound, long word, MixGenerator random) {
    long product = word * bound;
    return (product & LOW) < bound ? even(bound, product, random) : (int) (product >>> LANE);
  }

  /** Draws again, in the rare case that could favour some numbers. */
  private static int even(int bound, long first, MixGenerator random) {
    long product = first;
    long uneven = (1L << LANE) % bound;
    while ((product & LOW) < uneven) {
      product = (random.next() >>> FIRST) * bound;
    }
    return (int) (product >>> LANE);
  }
}
