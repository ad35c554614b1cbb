// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The stage that a dispute entered, and when.
 *
 * @param date the first day of the stage
 * @param stage the stage
 */
public record DatedStage(LocalDate date, DisputeStage stage) {

  /** Checks the components. */
  public DatedStage {
    requireNonNull(date, "date");
    requireNonNull(stage, "stage");
  }
}
