// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * A distribution of small numbers from which one look-up draws: an entry holds the share of its own
 * number, in 48 bits, and the number to take otherwise, in 16.
 */
final class AliasRow {
  private static final int ALIAS_BITS = 16;
  private static final long ALIAS = 0xffff;
  private static final double WHOLE = 0x1p48;

  private final long[] entries;

  private AliasRow(long[] entries) {
    this.entries = entries;
  }

  /** Returns a number for 64 random bits, of which the low ones choose the entry. */
  int pick(long bits) {
    int at = (int) bits & (entries.length - 1);
    long entry = entries[at];
    return bits >>> ALIAS_BITS < entry >>> ALIAS_BITS ? at : (int) (entry & ALIAS);
  }

  /**
   * Returns the distribution of the successes among some units, if so many successes fall on these
   * and the other units; at most 32,767.
   */
  static AliasRow hypergeometric(int units, int others, int successes) {
    HypergeometricWeights row = HypergeometricWeights.of(units, others, successes, 1);
    double[] weights = new double[Math.max(1, Integer.highestOneBit(2 * row.high()))];
    for (int k = row.low(); k <= row.high(); k++) {
      weights[k] = row.weight(k);
    }
    return of(weights, row.sum());
  }

  /** Fills up each entry that is short of its share from one that has more, by Vose's method. */
  private static AliasRow of(double[] weights, double sum) {
    int size = weights.length;
    long[] entries = new long[size];
    int[] lacking = new int[size];
    int[] full = new int[size];
    int lack = 0;
    int fulls = 0;
    for (int i = 0; i < size; i++) {
      weights[i] *= size / sum;
      if (weights[i] < 1) {
        lacking[lack++] = i;
      } else {
        full[fulls++] = i;
      }
    }
    while (lack > 0 && fulls > 0) {
      int one = lacking[--lack];
      int other = full[fulls - 1];
      entries[one] = (long) (weights[one] * WHOLE) << ALIAS_BITS | other;
      weights[other] -= 1 - weights[one];
      if (weights[other] < 1) {
        fulls--;
        lacking[lack++] = other;
      }
    }
    while (fulls > 0) {
      int one = full[--fulls];
      entries[one] = one;
    }
    while (lack > 0) {
      int one = lacking[--lack];
      entries[one] = one;
    }
    return new AliasRow(entries);
  }
}
