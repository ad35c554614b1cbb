// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * How symptom days follow upon each other.
 *
 * <p>Either a symptom day carries on to the next day with a certain chance, or every attack lasts
 * the same number of days. In both, new attacks begin just so often that the chance of the symptom
 * on each day is the stated rate; where what carries on already exceeds the rate, none begins and
 * the chance is above it.
 *
 * @param persistence the chance that a symptom day carries on to the next, from 0 to below 1
 * @param days how many days every attack lasts, at least 1; another may begin on the day after
 */
public record Bursts(double persistence, int days) {

  /** Each day for itself. */
  public static final Bursts NONE = new Bursts(0, 1);

  /** Checks the components. */
  public Bursts {
    checkArgument(
        persistence >= 0 && persistence < 1,
        "persistence must be at least 0 and below 1, but was %s",
        persistence);
    checkArgument(days >= 1, "days must be at least 1, but was %s", days);
    checkArgument(
        persistence == 0 || days == 1,
        "days must be 1 where attacks have a persistence, but was %s",
        days);
  }

  /**
   * Returns bursts in which a symptom day carries on to the next with a certain chance; beside
   * that, a new attack may begin on any day.
   *
   * @param persistence the chance, from 0 to below 1
   * @return the bursts
   */
  public static Bursts persisting(double persistence) {
    return new Bursts(persistence, 1);
  }

  /**
   * Returns bursts of a fixed length.
   *
   * @param days how many days every attack lasts, at least 1
   * @return the bursts
   */
  public static Bursts lasting(int days) {
    return new Bursts(0, days);
  }

  /**
   * Draws the symptom days.
   *
   * @param rates the stated chance of the symptom on each day, in [0, 1]
   * @param draws where the draws come from: one for the time before, then one for each day
   * @return whether the symptom was there, by day
   */
  boolean[] draw(double[] rates, Draws draws) {
    return days == 1 ? drawPersisting(rates, draws) : drawLasting(rates, draws);
  }

  private boolean[] drawPersisting(double[] rates, Draws draws) {
    boolean[] symptom = new boolean[rates.length];
    double marginal = rates.length == 0 ? 0 : rates[0];
    boolean before = draws.next() < marginal;
    for (int t = 0; t < rates.length; t++) {
      double carried = persistence * marginal;
      double begins = Math.max(0, (rates[t] - carried) / (1 - carried));
      double chance = before ? 1 - (1 - persistence) * (1 - begins) : begins;
      symptom[t] = draws.next() < chance;
      before = symptom[t];
      marginal = carried + begins * (1 - carried);
    }
    return symptom;
  }

  private boolean[] drawLasting(double[] rates, Draws draws) {
    boolean[] symptom = new boolean[rates.length];
    double[] begun = new double[days - 1];
    Arrays.fill(begun, rates.length == 0 ? 0 : rates[0] / days);
    double before = draws.next();
    int left = begun[0] > 0 ? Math.max(0, days - 1 - (int) (before / begun[0])) : 0;
    for (int t = 0; t < rates.length; t++) {
      double running = 0;
      for (double chance : begun) {
        running += chance;
      }
      double begins = Math.max(0, rates[t] - running);
      double draw = draws.next();
      if (left == 0 && draw * (1 - running) < begins) {
        left = days;
      }
      symptom[t] = left > 0;
      left = Math.max(0, left - 1);
      begun[t % begun.length] = begins;
    }
    return symptom;
  }
}
