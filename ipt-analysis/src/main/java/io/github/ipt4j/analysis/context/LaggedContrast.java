// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.OptionalDouble;

/**
 * The contrast at one lag.
 *
 * @param lag how many days the context lies before the day of the symptom; negative where it lies
 *     after
 * @param counts the days at risk, the symptom being its onset
 * @param z how many standard deviations the onsets with the context are from what is expected,
 *     weekdays alike; empty if nothing can be compared
 * @param p the p-value, corrected for all lags of the profile, in (0, 1]
 */
public record LaggedContrast(int lag, FourCounts counts, OptionalDouble z, OptionalDouble p) {

  /** Returns the same days where there is too little for a test. */
  LaggedContrast untested() {
    return new LaggedContrast(lag, counts, OptionalDouble.empty(), OptionalDouble.empty());
  }
}
