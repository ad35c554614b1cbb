// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.Quantiles;

/**
 * The recorded days of one part on which a symptom was not there, if it never was.
 *
 * @param days the recorded days
 * @param symptomDays those of them with the symptom
 */
public record FreeDays(int days, int symptomDays) {
  private static final double ERROR = 0.05;

  /** Checks the components. */
  public FreeDays {
    checkArgument(
        symptomDays >= 0 && symptomDays <= days,
        "symptomDays must be 0 to %s, but was %s",
        days,
        symptomDays);
  }

  /**
   * Returns how often the symptom may be there all the same: the exact one-sided 95 % upper bound
   * of its chance on a day, 1 - .05^(1/n) where it was never there (about 3/n).
   *
   * @return the bound, 1 without a day
   */
  public double upperBound() {
    if (days == 0 || symptomDays == days) {
      return 1;
    }
    return symptomDays == 0
        ? 1 - Math.pow(ERROR, 1.0 / days)
        : Quantiles.beta(symptomDays + 1.0, days - symptomDays, 1 - ERROR);
  }
}
