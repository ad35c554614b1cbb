// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.history.CaseHistory;

/**
 * A generated case beside what was planted in it.
 *
 * @param history the case, as any other
 * @param truth what was planted in it, which no analysis sees
 */
public record Course(CaseHistory history, Truth truth) {

  /** Checks the components. */
  public Course {
    requireNonNull(history, "history");
    requireNonNull(truth, "truth");
  }
}
