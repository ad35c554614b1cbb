// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.rule.Refusal;

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
    Refusal.unless(
        standardDeviation > 0 && Double.isFinite(standardDeviation),
        "standardDeviation",
        "must be above 0 and finite",
        standardDeviation);
    Refusal.unless(
        reliability > 0 && reliability < 1,
        "reliability",
        "must be above 0 and below 1",
        reliability);
    Refusal.unless(Double.isFinite(cutOff), "cutOff", "must be finite", cutOff);
    Refusal.unless(!source.isBlank(), "source", "must not be blank");
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
