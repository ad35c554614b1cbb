// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * An interval of an odds ratio.
 *
 * @param low its lower end, 0 or more
 * @param high its upper end, perhaps infinite
 */
public record OddsRatioInterval(double low, double high) {
  /** The interval that excludes nothing. */
  public static final OddsRatioInterval EVERYTHING =
      new OddsRatioInterval(0, Double.POSITIVE_INFINITY);
}
