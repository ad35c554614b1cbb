// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How unlikely a table of one stratum is: minus the logarithm of its probability, up to a constant.
 *
 * <p>Its exact p-value is that of Fisher's test on a 2 x k table. Source: Freeman and Halton 1951,
 * Biometrika 38, 141-149, <a
 * href="https://doi.org/10.1093/biomet/38.1-2.141">doi:10.1093/biomet/38.1-2.141</a>.
 */
public final class FisherFreemanHalton implements TableStatistic {
  private final double[][] logWays;

  /**
   * Makes the statistic.
   *
   * @param margins the margins of the tables, of one stratum
   */
  public FisherFreemanHalton(Margins margins) {
    checkArgument(
        margins.strata() == 1, "margins must have one stratum, but had %s", margins.strata());
    logWays = new double[margins.cells()][];
    for (int c = 0; c < logWays.length; c++) {
      logWays[c] = logBinomials(margins.exposure(0, c));
    }
  }

  private static double[] logBinomials(int units) {
    double[] logs = new double[units + 1];
    for (int k = 1; k <= units; k++) {
      logs[k] = logs[k - 1] + StrictMath.log((double) (units - k + 1) / k);
    }
    return logs;
  }

  @Override
  public double of(int[] counts) {
    double logProbability = 0;
    for (int c = 0; c < counts.length; c++) {
      logProbability += logWays[c][counts[c]];
    }
    return -logProbability;
  }
}
