// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import java.time.LocalDate;

/** How much a day counts. */
@FunctionalInterface
interface Decay {

  /** All days count alike. */
  Decay NONE = day -> 1;

  /** Returns the weight of a day, counted since 1970-01-01: above 0 and at most 1. */
  double weight(long epochDay);

  /** The longest half-life, in days, whose powers are kept; a longer one has few days to weigh. */
  int LONGEST_KEPT = 1 << 12;

  /**
   * Returns the halving weights, of which the newest day has 1. From which day the age is counted
   * cancels in every ratio; counted from the newest day no weight that matters is lost to rounding.
   *
   * <p>A whole number of half-lives is a power of two and exact, so that one power for each day of
   * a half-life does for all days.
   */
  static Decay halving(LocalDate newest, int halfLifeDays) {
    long origin = newest.toEpochDay();
    if (halfLifeDays > LONGEST_KEPT) {
      return day -> power(origin - day, halfLifeDays);
    }
    double[] within = new double[halfLifeDays];
    for (int age = 0; age < halfLifeDays; age++) {
      within[age] = power(age, halfLifeDays);
    }
    return day -> {
      int age = Math.toIntExact(origin - day);
      return Math.scalb(
          within[Math.floorMod(age, halfLifeDays)], -Math.floorDiv(age, halfLifeDays));
    };
  }

  private static double power(long age, int halfLifeDays) {
    return StrictMath.pow(2, -age / (double) halfLifeDays);
  }
}
