// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/** How likely an observed total is at each odds ratio, given the margins of its strata. */
public final class OddsRatioLikelihood {
  private final OddsRatioSearch search;

  OddsRatioLikelihood(OddsRatioSearch search) {
    this.search = search;
  }

  /**
   * Returns the probability of the total.
   *
   * @param log the logarithm of the odds ratio
   * @return the probability, in [0, 1]
   */
  public double at(double log) {
    return search.likelihood(log);
  }

  /**
   * Returns the slope of the logarithm of the probability: by how much the total exceeds the
   * expected one.
   *
   * @param log the logarithm of the odds ratio
   * @return the slope
   */
  public double slope(double log) {
    return search.excess(log);
  }

  /**
   * Returns the information: the variance of the total.
   *
   * @param log the logarithm of the odds ratio
   * @return the variance, 0 or more
   */
  public double information(double log) {
    return search.variance(log);
  }
}
