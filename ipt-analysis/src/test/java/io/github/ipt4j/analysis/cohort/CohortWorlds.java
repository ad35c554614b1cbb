// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.RatingWorlds;
import java.util.Random;

/** Cohorts of which the truth is known, drawn from seeds; EVIDENCE.md says what they are. */
final class CohortWorlds {
  private static final int WEEK = 7;
  private static final int FRIDAY = 4;
  private static final int BLOCK = 84;

  private CohortWorlds() {}

  /**
   * The days of a client in strata of weekday and 84-day block: visits on three of four Fridays and
   * on .15 of other days, a sixth of the days not recorded, onsets with a rate of the client's own,
   * about .1, five times that on Fridays if these are bad anyway.
   */
  static int[][] client(Random random, int days, double logOdds, boolean badFridays) {
    int[][] strata = new int[WEEK * Math.max(1, (days + BLOCK - 1) / BLOCK)][4];
    double rate = 0.1 * Math.exp(0.5 * random.nextGaussian());
    boolean before = false;
    for (int day = 0; day < days; day++) {
      int weekday = day % WEEK;
      int stratum = (days > BLOCK ? day / BLOCK : 0) * WEEK + weekday;
      boolean visit = random.nextDouble() < (weekday == FRIDAY ? 0.75 : 0.15);
      double without = Math.min(0.8, rate * (badFridays && weekday == FRIDAY ? 5 : 1));
      double odds = without / (1 - without) * (visit ? Math.exp(logOdds) : 1);
      boolean symptom = random.nextDouble() < odds / (1 + odds);
      boolean isRecorded = random.nextDouble() >= 1.0 / 6;
      if (isRecorded && !before) {
        strata[stratum][(visit ? 0 : 2) + (symptom ? 0 : 1)]++;
      }
      before = isRecorded && symptom;
    }
    return strata;
  }

  static int[][][] cohort(
      long seed, int clients, int days, double mean, double sd, boolean badFridays) {
    Random random = RatingWorlds.random(seed);
    int[][][] cohort = new int[clients][][];
    for (int i = 0; i < clients; i++) {
      cohort[i] = client(random, days, mean + sd * random.nextGaussian(), badFridays);
    }
    return cohort;
  }

  /** The mean log odds ratio at which the ratio of Mantel and Haenszel is 1 in the population. */
  static double meanOfAverageOne(int days, double sd, boolean badFridays) {
    double low = -0.6;
    double high = 0.3;
    for (int step = 0; step < 14 && sd > 0; step++) {
      double mean = (low + high) / 2;
      double balance = 0;
      for (int[][] client : cohort(99, 20_000, days, mean, sd, badFridays)) {
        for (int[] t : client) {
          int n = t[0] + t[1] + t[2] + t[3];
          balance += n == 0 ? 0 : ((double) t[0] * t[3] - (double) t[1] * t[2]) / n;
        }
      }
      low = balance > 0 ? low : mean;
      high = balance > 0 ? mean : high;
    }
    return sd > 0 ? (low + high) / 2 : 0;
  }
}
