// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.Quantiles;

/**
 * How often something happened in so much exposure, such as acts per contact, with Garwood's exact
 * 95 % interval of a Poisson rate.
 *
 * <p>With x events in exposure t the ends are chi2(.025; 2x) / 2t and chi2(.975; 2x + 2) / 2t, 0
 * where x = 0. It takes the events as independent of each other; where they come in bursts, the
 * interval is too narrow.
 *
 * <p>Source: F. Garwood, Biometrika 28 (1936) 437-442, doi 10.1093/biomet/28.3-4.437.
 *
 * @param count the events, at least 0
 * @param exposure the exposure, above 0
 */
public record Rate(int count, double exposure) {
  private static final double TAIL = 0.025;

  /** Checks the components. */
  public Rate {
    checkArgument(count >= 0, "count must be at least 0, but was %s", count);
    checkArgument(
        exposure > 0 && exposure < Double.POSITIVE_INFINITY,
        "exposure must be above 0 and finite, but was %s",
        exposure);
  }

  /**
   * Returns the rate.
   *
   * @return events per unit of exposure
   */
  public double value() {
    return count / exposure;
  }

  /**
   * Returns the lower end of the interval.
   *
   * @return events per unit of exposure
   */
  public double low() {
    return count == 0 ? 0 : Quantiles.chiSquared(2.0 * count, TAIL) / 2 / exposure;
  }

  /**
   * Returns the upper end of the interval.
   *
   * @return events per unit of exposure
   */
  public double high() {
    return Quantiles.chiSquared(2.0 * count + 2, 1 - TAIL) / 2 / exposure;
  }
}
