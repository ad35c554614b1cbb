// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

/**
 * Zelen's exact test that two 2 x 2 tables have one odds ratio.
 *
 * <p>Given all margins and the sum a1 + a2 of the first cells, the chance of a1 is proportional to
 * C(n11, a1) C(n10, m1 - a1) C(n21, a2) C(n20, m2 - a2); p sums the outcomes no likelier than the
 * observed one (relative tolerance 1e-7).
 *
 * <p>Source: M. Zelen, Biometrika 58 (1971) 129-137, doi 10.1093/biomet/58.1.129.
 */
public final class Zelen {
  private static final double TIE = 1e-7;

  private Zelen() {}

  /**
   * Returns the p-value.
   *
   * @param first the table: events and no events of the one group, then of the other
   * @param second the other table, likewise
   * @return the p-value, in (0, 1]
   */
  public static double p(int[] first, int[] second) {
    int sum = first[0] + second[0];
    double observed = logWeight(first, first[0]) + logWeight(second, second[0]);
    double all = 0;
    double extreme = 0;
    for (int a = low(first); a <= high(first); a++) {
      int b = sum - a;
      if (b >= low(second) && b <= high(second)) {
        double weight = Math.exp(logWeight(first, a) + logWeight(second, b) - observed);
        all += weight;
        if (weight <= 1 + TIE) {
          extreme += weight;
        }
      }
    }
    return Math.min(1, extreme / all);
  }

  private static int low(int[] table) {
    return Math.max(0, table[0] + table[2] - (table[2] + table[3]));
  }

  private static int high(int[] table) {
    return Math.min(table[0] + table[1], table[0] + table[2]);
  }

  private static double logWeight(int[] table, int a) {
    int events = table[0] + table[2];
    return logChoose(table[0] + table[1], a) + logChoose(table[2] + table[3], events - a);
  }

  private static double logChoose(int n, int k) {
    double log = 0;
    for (int i = 1; i <= k; i++) {
      log += Math.log((double) (n - k + i) / i);
    }
    return log;
  }
}
