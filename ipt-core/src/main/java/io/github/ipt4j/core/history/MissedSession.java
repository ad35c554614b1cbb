// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A session that was planned and fell out.
 *
 * @param date the day on which it would have been
 * @param by on whose side that lay
 */
public record MissedSession(LocalDate date, MissedBy by) {

  /** Checks the components. */
  public MissedSession {
    requireNonNull(date, "date");
    requireNonNull(by, "by");
  }
}
