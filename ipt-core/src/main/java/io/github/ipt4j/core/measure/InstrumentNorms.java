// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * By what a change of a total is judged: how totals scatter, how reliable they are, and where a
 * case begins.
 *
 * @param standardDeviation the standard deviation of totals in the population that the client is
 *     of, above 0
 * @param reliability how reliable the total is, above 0 and below 1
 * @param cutOff the first total on the worse side
 * @param source where the figures are from
 */
public record InstrumentNorms(
    double standardDeviation, double reliability, double cutOff, String source) {
  private static final double CRITICAL = 1.96;

  /** Checks the components. */
  public InstrumentNorms {
    checkArgument(
        standardDeviation > 0 && Double.isFinite(standardDeviation),
        "standardDeviation of norms must be above 0 and finite, but was %s",
        standardDeviation);
    checkArgument(
        reliability > 0 && reliability < 1,
        "reliability of norms must be above 0 and below 1, but was %s",
        reliability);
    checkArgument(Double.isFinite(cutOff), "cutOff of norms must be finite, but was %s", cutOff);
    checkArgument(!source.isBlank(), "source of norms must not be blank");
  }

  /**
   * Returns the least change of a total that its unreliability alone does not explain: 1.96 sd
   * sqrt(2 (1 - r)).
   *
   * <p>Source: N. S. Jacobson and P. Truax, Journal of Consulting and Clinical Psychology 59 (1991)
   * 12-19, doi:10.1037/0022-006X.59.1.12.
   *
   * @return the change, above 0
   */
  public double reliableChange() {
    return CRITICAL * standardDeviation * Math.sqrt(2 * (1 - reliability));
  }
}
