// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The total of a form.
 *
 * @param on when it was filled in
 * @param total the total
 */
public record DatedTotal(LocalDate on, double total) {

  /** Checks the component. */
  public DatedTotal {
    requireNonNull(on, "on");
  }
}
