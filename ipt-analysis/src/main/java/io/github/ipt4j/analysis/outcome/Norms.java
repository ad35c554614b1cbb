// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How a population scores on an instrument, and who says so.
 *
 * @param population which population it is
 * @param mean its mean total
 * @param standardDeviation the standard deviation of its totals, above 0
 * @param reliability how reliable the total is, above 0 and below 1
 * @param source where the figures are from
 */
public record Norms(
    String population, double mean, double standardDeviation, double reliability, String source) {

  /** Checks the components. */
  public Norms {
    checkArgument(!population.isBlank(), "population of norms must not be blank");
    checkArgument(Double.isFinite(mean), "mean of norms must be finite, but was %s", mean);
    checkArgument(
        standardDeviation > 0 && Double.isFinite(standardDeviation),
        "standardDeviation of norms must be above 0 and finite, but was %s",
        standardDeviation);
    checkArgument(
        reliability > 0 && reliability < 1,
        "reliability of norms must be above 0 and below 1, but was %s",
        reliability);
    checkArgument(!source.isBlank(), "source of norms must not be blank");
  }
}
