// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.internal.spectrum.PeriodSearch;

/**
 * The highest peak that a search for a rhythm of unknown length found.
 *
 * @param frequency how often a day it comes back
 * @param wholeDays the days that pass until it comes back, as one recording a day can tell: 7,
 *     where the peak lies at 3.5
 * @param power which share of the variation a wave of that frequency explains, in [0, 1]
 * @param persistence the lag-1 autocorrelation of the series that it is held against, in [0, .99]
 * @param p the share of these series with a peak at least as high, in (0, 1]
 */
public record PeriodPeak(
    double frequency, int wholeDays, double power, double persistence, double p) {

  static PeriodPeak of(PeriodSearch search, int longest) {
    return new PeriodPeak(
        search.frequency(),
        search.wholeDays(longest),
        search.power(),
        search.persistence(),
        search.p());
  }

  /**
   * Returns the days from one top of the wave to the next.
   *
   * @return the period, at least 2
   */
  public double period() {
    return 1 / frequency;
  }

  /** Returns whether one recording a day over so many days cannot tell it from another. */
  boolean isThatOf(PeriodPeak other, int span) {
    return wholeDays == other.wholeDays || Math.abs(frequency - other.frequency) * span <= 1;
  }
}
