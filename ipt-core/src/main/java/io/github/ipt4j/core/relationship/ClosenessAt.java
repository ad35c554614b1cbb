// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * In which ring a person stood on a day.
 *
 * @param date the day
 * @param ring the ring
 */
public record ClosenessAt(LocalDate date, ClosenessRing ring) {

  /** Checks the components. */
  public ClosenessAt {
    requireNonNull(date, "date");
    requireNonNull(ring, "ring");
  }
}
