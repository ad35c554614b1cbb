// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.Probability;
import org.immutables.value.Value;

/**
 * A diary that is still to be kept, and what there would be to find in it: what every question
 * about the weeks of a diary of attacks has in common.
 */
public interface PlannedDiary extends PlannedWeeks {
  /**
   * Returns the chance of the symptom on a day of the better kind.
   *
   * @return the chance, in (0, 1); 0.12 by default
   */
  @Value.Default
  default double rate() {
    return 0.12;
  }

  /**
   * Returns how many times as likely the symptom is on a day of the worse kind.
   *
   * @return the rate ratio, above 0; 5 by default
   */
  @Value.Default
  default double ratio() {
    return 5;
  }

  /**
   * Checks what all of them have.
   *
   * @param diary the diary
   * @throws IllegalArgumentException if one of its numbers is out of its range
   */
  static void check(PlannedDiary diary) {
    PlannedWeeks.check(diary);
    double rate = diary.rate();
    Probability.check("rate", rate);
    checkArgument(
        diary.ratio() > 0 && diary.ratio() * rate <= 1,
        "ratio times rate must be above 0 and at most 1, but was %s",
        diary.ratio() * rate);
  }
}
