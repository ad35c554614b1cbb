// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The week from which on a decision is tried: what the rate of the symptom is multiplied by from
 * then on. Ratings change in the same week by as much as each of them says.
 *
 * @param week which week of the diary, from 1 for the second to the last; each is the first week of
 *     the later part
 * @param rateRatio the ratio, at least 0; 0 where the symptom stops
 */
public record PlantedTurn(int week, double rateRatio) {

  /** Checks the components. */
  public PlantedTurn {
    checkArgument(week >= 1, "week must be at least 1, but was %s", week);
    checkArgument(
        rateRatio >= 0 && rateRatio < Double.POSITIVE_INFINITY,
        "rateRatio must be finite and at least 0, but was %s",
        rateRatio);
  }
}
