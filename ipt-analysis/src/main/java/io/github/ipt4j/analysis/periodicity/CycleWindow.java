// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The run of one to three days of a cycle on which most more happened than an even spread gives.
 *
 * <p>The data chose it, so its rate is too high on average; its p-value is corrected for that
 * choice. It says where a rhythm lies and is no test of its own.
 *
 * @param from the number of its first day of the cycle, from 1; after the last day comes the first
 * @param days how many days it has, 1 to 3
 * @param observed the events in it
 * @param exposure the days in it that could show one
 * @param expected the events that it would hold if they were spread evenly over the exposed days,
 *     of each weekday where the test is within weekday
 * @param logLikelihoodRatio how much better it fits than an even spread, above 0
 * @param p the p-value of the greatest ratio over all windows, from the same tables as the test, in
 *     (0, 1]
 */
public record CycleWindow(
    int from,
    int days,
    int observed,
    int exposure,
    double expected,
    double logLikelihoodRatio,
    double p) {
  private static final int LONGEST = 3;

  /** Checks the components. */
  public CycleWindow {
    checkArgument(from >= 1, "from must be at least 1, but was %s", from);
    checkArgument(days >= 1 && days <= LONGEST, "days must be 1 to %s, but was %s", LONGEST, days);
  }
}
