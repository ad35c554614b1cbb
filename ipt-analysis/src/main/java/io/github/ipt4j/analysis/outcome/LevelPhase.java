// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.finding.Share;
import java.util.OptionalDouble;

/**
 * The ratings before a day, or from it on.
 *
 * @param weeks the weeks with at least three recorded days
 * @param mean the mean of the means of these weeks, weekdays alike; empty where there is none
 * @param atWorst on how many of the recorded days the rating lay at the worse end of the scale
 * @param atBest on how many of them it lay at the better end
 */
public record LevelPhase(int weeks, OptionalDouble mean, Share atWorst, Share atBest) {

  /** Checks the components. */
  public LevelPhase {
    requireNonNull(mean, "mean");
    requireNonNull(atWorst, "atWorst");
    requireNonNull(atBest, "atBest");
  }

  /**
   * Returns the recorded days.
   *
   * @return the number, those of weeks with fewer than three among them
   */
  public int recordedDays() {
    return atWorst.of();
  }
}
