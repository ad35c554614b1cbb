// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.WeekdayCounts;

/**
 * Whether a symptom is there on most days, more than four of five: then how much it is, not whether
 * it comes, is the question, and neither weekdays nor contacts are asked about its beginnings.
 */
public final class MostDays {
  /** The strongest intensity of a diary. */
  public static final int STRONGEST = 10;

  private static final long PRESENT = 4;
  private static final long PARTS = 5;

  private MostDays() {}

  /**
   * Returns whether a symptom is there on most of its recorded days.
   *
   * @param counts the recorded days and the symptom days
   * @return whether they are more than four of five
   */
  public static boolean holds(WeekdayCounts counts) {
    return holds(new Share(counts.totalEvents(), counts.totalExposure()));
  }

  /**
   * Returns whether a symptom is there on most of its recorded days.
   *
   * @param days the symptom days of the recorded days
   * @return whether they are more than four of five
   */
  public static boolean holds(Share days) {
    return PARTS * days.count() > PRESENT * days.of();
  }
}
