// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.exact.RandomOddsRatio;
import io.github.ipt4j.core.style.IptStyle;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.immutables.value.Value;

/** How far clients differ: the logarithms of their odds ratios are taken as normal. */
@Value.Immutable
@IptStyle
public abstract sealed class ClientSpread permits ImmutableClientSpread {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
  private static final double Z = 1.959963984540054;

  ClientSpread() {}

  static ClientSpread of(RandomOddsRatio fitted) {
    double[] deviation = fitted.deviationInterval();
    double[] mean = fitted.meanInterval();
    return ImmutableClientSpread.builder()
        .deviation(new Estimate(fitted.deviation(), Interval.of95(deviation[0], deviation[1])))
        .p(fitted.pAlike())
        .typical(
            new Estimate(
                StrictMath.exp(fitted.mean()),
                Interval.of95(StrictMath.exp(mean[0]), StrictMath.exp(mean[1]))))
        .typicalP(fitted.pOfMean())
        .build();
  }

  /**
   * Returns the standard deviation of the logarithms of the clients' odds ratios.
   *
   * @return the estimate with its 95 % interval, each 0 to 4
   */
  public abstract Estimate deviation();

  /**
   * Returns the p-value of clients who do not differ.
   *
   * @return the p-value of the likelihood ratio, in (0, 1]
   */
  public abstract double p();

  /**
   * Returns the odds ratio of the typical client, above whom half of all clients lie.
   *
   * @return the estimate with its 95 % interval
   */
  public abstract Estimate typical();

  /**
   * Returns the p-value of a typical odds ratio of 1.
   *
   * @return the p-value of the likelihood ratio, in [0, 1]
   */
  public abstract double typicalP();

  /**
   * Returns the range in which the odds ratios of 95 of 100 clients lie, if the estimates are
   * right.
   *
   * @return the range
   */
  public Interval range() {
    double mean = StrictMath.log(typical().value());
    double reach = Z * deviation().value();
    return Interval.of95(StrictMath.exp(mean - reach), StrictMath.exp(mean + reach));
  }

  /**
   * Returns the share of clients whose odds ratio is above 1, if the estimates are right.
   *
   * @return the share, in [0, 1]
   */
  public double shareAbove() {
    double mean = StrictMath.log(typical().value());
    return deviation().value() == 0
        ? (StrictMath.signum(mean) + 1) / 2
        : STANDARD.cumulativeProbability(mean / deviation().value());
  }
}
