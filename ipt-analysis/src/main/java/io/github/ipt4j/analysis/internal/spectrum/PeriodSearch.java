// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.spectrum;

import java.util.Arrays;

/**
 * The highest peak of a periodogram and its p-value among series without a rhythm.
 *
 * @param span the days from the first recorded one to the last, both counted
 * @param frequency how often a day it comes back
 * @param power which share of the variation a wave of that frequency explains, in [0, 1]
 * @param persistence the lag-1 autocorrelation of the surrogates
 * @param p the share of surrogates with a peak at least as high, in (0, 1]
 */
public record PeriodSearch(int span, double frequency, double power, double persistence, double p) {
  private static final double TIE = 1e-9;

  /** Of a day that is recorded or not, of a symptom that is there or not, or of a rating. */
  public enum Kind {
    /** A value of 0 or 1 on each day. */
    TWO_STATES,
    /** A number on each day. */
    RATING
  }

  /**
   * Searches all periods between two lengths.
   *
   * @param days the recorded days as epoch days, ascending, at least eight
   * @param values the value of each, not all the same
   * @param kind what values they are
   * @param shortest the shortest period in days
   * @param longest the longest period in days
   * @param surrogates how many series without a rhythm
   * @param seed where they begin
   * @return the highest peak
   */
  public static PeriodSearch of(
      long[] days,
      double[] values,
      Kind kind,
      int shortest,
      int longest,
      int surrogates,
      long seed) {
    Periodogram periodogram = Periodogram.of(days, shortest, longest);
    double[] powers = periodogram.powers(values);
    int best = 0;
    for (int i = 1; i < powers.length; i++) {
      best = powers[i] > powers[best] * (1 + TIE) ? i : best;
    }
    Surrogates without = Surrogates.of(days, values);
    double[] greatest =
        periodogram.greatest(
            kind == Kind.RATING
                ? without.gaussian(surrogates, seed)
                : without.ofTwoStates(surrogates, seed));
    double threshold = powers[best] - TIE;
    long extreme = Arrays.stream(greatest).filter(g -> g >= threshold).count();
    return new PeriodSearch(
        periodogram.span(),
        periodogram.frequency(best),
        powers[best],
        without.persistence(),
        (1.0 + extreme) / (1.0 + surrogates));
  }

  /**
   * Returns how many days pass until it comes back, as one recording a day can tell: a wave of
   * fewer than seven days looks the same as its whole cycle, such as 7 days as 3.5, and the
   * shortest whole number of days that fits it is told.
   *
   * @param longest the longest number of days that is tried
   * @return the days
   */
  public int wholeDays(int longest) {
    if (frequency * 7 > 1) {
      for (int days = 2; days <= longest; days++) {
        double turns = days * frequency;
        if (Math.abs(turns - StrictMath.rint(turns)) / days <= 1 / (2.0 * span)) {
          return days;
        }
      }
    }
    return (int) StrictMath.rint(1 / frequency);
  }

  /**
   * Returns the recording itself as such a series: of every day from the first to the last whether
   * it was left out.
   *
   * @param days the recorded days as epoch days, ascending, at least one
   * @return 1 for a day that was left out, else 0
   */
  public static double[] leftOut(long[] days) {
    int[] offsets = Periodogram.offsets(days);
    double[] leftOut = new double[offsets[offsets.length - 1] + 1];
    Arrays.fill(leftOut, 1);
    for (int offset : offsets) {
      leftOut[offset] = 0;
    }
    return leftOut;
  }
}
