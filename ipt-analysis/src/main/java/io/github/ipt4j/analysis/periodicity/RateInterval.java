// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A 95 % interval of a share of days.
 *
 * @param low its lower end, in [0, 1]
 * @param high its upper end, in [0, 1], not below the lower
 */
public record RateInterval(double low, double high) {
  private static final double ERROR = 0.05;

  /** Checks the components. */
  public RateInterval {
    checkArgument(
        low >= 0 && low <= high && high <= 1,
        "an interval of a share must lie in [0, 1], but was %s to %s",
        low,
        high);
  }

  /**
   * Returns Jeffreys' interval: the quantiles .025 and .975 of Beta(x + 1/2, n - x + 1/2), with 0
   * as the lower end where x = 0 and 1 as the upper end where x = n.
   *
   * <p>Source: Brown, Cai and DasGupta 2001, Statistical Science 16, 101-133, <a
   * href="https://doi.org/10.1214/ss/1009213286">doi:10.1214/ss/1009213286</a>.
   *
   * @param x the days with the symptom
   * @param n the recorded days, at least 1
   * @return the interval
   */
  public static RateInterval jeffreys(int x, int n) {
    checkArgument(n >= 1 && x >= 0 && x <= n, "x must be 0 to n, but was %s of %s", x, n);
    Interval interval = BinomialConfidenceInterval.JEFFREYS.fromErrorRate(n, x, ERROR);
    return new RateInterval(
        x == 0 ? 0 : interval.getLowerBound(), x == n ? 1 : interval.getUpperBound());
  }
}
