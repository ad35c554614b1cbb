// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;

/**
 * The ratio of two rates of events, with the exact interval that follows from the share of events
 * in one of them.
 *
 * <p>Given x1 + x0 events, x1 is binomial with probability psi e1 / (psi e1 + e0); the interval of
 * psi is that of Clopper and Pearson, carried over. It takes events as independent of each other.
 *
 * <p>Source: E. L. Lehmann and J. P. Romano, Testing Statistical Hypotheses, 3rd ed. 2005, section
 * 4.5.
 *
 * @param events1 the events of the first rate
 * @param exposure1 its exposure, above 0
 * @param events0 the events of the second rate
 * @param exposure0 its exposure, above 0
 */
public record RateRatio(int events1, double exposure1, int events0, double exposure0) {

  /** Checks the components. */
  public RateRatio {
    checkArgument(
        events1 >= 0 && events0 >= 0,
        "events must be at least 0, but were %s and %s",
        events1,
        events0);
    checkArgument(
        exposure1 > 0 && exposure0 > 0,
        "exposures must be above 0, but were %s and %s",
        exposure1,
        exposure0);
  }

  /**
   * Returns the ratio.
   *
   * @return first rate / second rate; empty without an event, infinite where only the second has
   *     none
   */
  public OptionalDouble value() {
    return events1 + events0 == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(events1 / exposure1 / (events0 / exposure0));
  }

  /**
   * Returns the lower end of the interval.
   *
   * @param alpha the error rate of the two-sided interval
   * @return the lower end, 0 where the first rate has no event
   */
  public double low(double alpha) {
    return events1 == 0 ? 0 : ratio(Quantiles.beta(events1, events0 + 1.0, alpha / 2));
  }

  /**
   * Returns the upper end of the interval.
   *
   * @param alpha the error rate of the two-sided interval
   * @return the upper end, infinite where the second rate has no event
   */
  public double high(double alpha) {
    return events0 == 0
        ? Double.POSITIVE_INFINITY
        : ratio(Quantiles.beta(events1 + 1.0, events0, 1 - alpha / 2));
  }

  private double ratio(double share) {
    return share / (1 - share) * exposure0 / exposure1;
  }
}
