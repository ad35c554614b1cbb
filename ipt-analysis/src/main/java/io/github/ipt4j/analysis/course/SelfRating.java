// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The total of the scale on which a therapist rated the own keeping to the treatment.
 *
 * @param session the number of the session
 * @param date its day
 * @param total the total, on a scale that the therapist knows
 */
public record SelfRating(int session, LocalDate date, double total) {

  /** Checks the components. */
  public SelfRating {
    requireNonNull(date, "date");
  }
}
