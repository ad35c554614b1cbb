// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

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
  private static final long LOW = 0xffffffffL;

  private final MixGenerator random;
  private final long[][] labels;
  private final int[] picks;
  private final int[] signs;
  private final int[] base;
  private final int bits;
  private final int most;

  ShuffledDraws(Margins margins, Seed seed) {
    random = new MixGenerator(seed);
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
    System.arraycopy(base, 0, counts, 0, counts.length);
    for (int s = 0; s < labels.length; s++) {
      for (int from = 0; from < picks[s]; from += most) {
        long sum = take(labels[s], from, Math.min(picks[s], from + most));
        for (int c = 0; c < counts.length; c++) {
          counts[c] += signs[s] * (int) (sum >>> (c * bits) & most);
        }
      }
    }
  }

  /** Returns the sum of the labels that come to stand at the places; 64 random bits choose two. */
  private long take(long[] pool, int from, int to) {
    long sum = 0;
    int i = from;
    for (; i + 1 < to; i += 2) {
      long word = random.next();
      sum += swap(pool, i, i + below(pool.length - i, word >>> 32));
      sum += swap(pool, i + 1, i + 1 + below(pool.length - i - 1, word & LOW));
    }
    return i < to ? sum + swap(pool, i, i + below(pool.length - i, random.next() >>> 32)) : sum;
  }

  private static long swap(long[] pool, int to, int from) {
    long label = pool[from];
    pool[from] = pool[to];
    pool[to] = label;
    return label;
  }

  /**
   * Returns a number below a bound, each equally likely, from 32 random bits; Lemire 2019, ACM
   * Transactions on Modeling and Computer Simulation 29, 3, doi:10.1145/3230636.
   */
  private int below(int bound, long word) {
    long product = word * bound;
    return (product & LOW) < bound ? even(bound, product) : (int) (product >>> 32);
  }

  /** Draws again, in the rare case that could favour some numbers. */
  private int even(int bound, long first) {
    long product = first;
    long uneven = (1L << 32) % bound;
    while ((product & LOW) < uneven) {
      product = (random.next() >>> 32) * bound;
    }
    return (int) (product >>> 32);
  }
}
