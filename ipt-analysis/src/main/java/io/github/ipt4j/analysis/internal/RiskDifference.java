// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The difference of two shares with Newcombe's interval: his tenth method, from the two intervals
 * of Wilson.
 *
 * <p>With p1, p2 and Wilson's ends l1, u1, l2, u2 it is p1 - p2 from d - sqrt((p1 - l1)^2 + (u2 -
 * p2)^2) to d + sqrt((u1 - p1)^2 + (p2 - l2)^2).
 *
 * <p>Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, doi
 * 10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I.
 *
 * @param value the difference
 * @param low the lower end of the 95 % interval
 * @param high the upper end of the 95 % interval
 */
public record RiskDifference(double value, double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * Returns the difference of x1 of n1 less x2 of n2.
   *
   * @param x1 how many of the first
   * @param n1 of how many, above 0
   * @param x2 how many of the second
   * @param n2 of how many, above 0
   * @return the difference
   */
  public static RiskDifference of(int x1, int n1, int x2, int n2) {
    checkArgument(n1 > 0 && n2 > 0, "n must be above 0, but were %s and %s", n1, n2);
    double p1 = (double) x1 / n1;
    double p2 = (double) x2 / n2;
    double below = StrictMath.hypot(p1 - wilson(p1, n1, -Z), wilson(p2, n2, Z) - p2);
    double above = StrictMath.hypot(wilson(p1, n1, Z) - p1, p2 - wilson(p2, n2, -Z));
    return new RiskDifference(p1 - p2, p1 - p2 - below, p1 - p2 + above);
  }

  private static double wilson(double p, int n, double z) {
    double square = z * z / n;
    return (p + square / 2 + z * StrictMath.sqrt(p * (1 - p) / n + square / (4 * n)))
        / (1 + square);
  }
}
