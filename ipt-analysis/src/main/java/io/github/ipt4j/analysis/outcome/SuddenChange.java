// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.event.EventId;
import java.time.LocalDate;

/**
 * A sudden gain or loss between two forms one after the other.
 *
 * @param before the total before
 * @param after the total after
 * @param on when the form after was filled in
 * @param isGain whether it went to the better
 * @param isReversed whether at least half of it was lost again later
 * @param id the form after
 */
public record SuddenChange(
    double before, double after, LocalDate on, boolean isGain, boolean isReversed, EventId id) {

  /**
   * Returns by how much the total changed.
   *
   * @return the change, above 0
   */
  public double size() {
    return Math.abs(after - before);
  }
}
