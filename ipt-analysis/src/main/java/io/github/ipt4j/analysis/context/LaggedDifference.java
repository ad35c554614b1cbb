// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.OptionalDouble;

/**
 * The difference of a rating at one lag.
 *
 * @param lag how many days the context lies before the day of the rating; negative where it lies
 *     after
 * @param exposed rated days with the context so many days before
 * @param unexposed rated days without
 * @param effect by how many points the rating is higher with it, weekdays alike; empty if nothing
 *     can be compared
 * @param z how many standard deviations that is from what the orders of the weeks give
 * @param p the p-value, corrected for all lags of the profile, in (0, 1]
 */
public record LaggedDifference(
    int lag,
    int exposed,
    int unexposed,
    OptionalDouble effect,
    OptionalDouble z,
    OptionalDouble p) {

  /** Returns the same days where there is too little for a test. */
  LaggedDifference untested() {
    OptionalDouble none = OptionalDouble.empty();
    return new LaggedDifference(lag, exposed, unexposed, effect, none, none);
  }
}
