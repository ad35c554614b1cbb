// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import java.time.LocalDate;

/** How much a day counts. */
@FunctionalInterface
interface Decay {

  /** All days count alike. */
  Decay NONE = day -> 1;

  /** Returns the weight of a day, above 0 and at most 1. */
  double weight(LocalDate day);

  /**
   * Returns the halving weights, of which the newest day has 1. From which day the age is counted
   * cancels in every ratio; counted from the newest day no weight that matters is lost to rounding.
   */
  static Decay halving(LocalDate newest, int halfLifeDays) {
    long origin = newest.toEpochDay();
    return day -> StrictMath.pow(2, (day.toEpochDay() - origin) / (double) halfLifeDays);
  }
}
