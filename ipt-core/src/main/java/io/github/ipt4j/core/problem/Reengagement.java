// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;

/**
 * Something or someone that was taken up after a loss.
 *
 * @param since the first day
 * @param what what it is, in words; left out of {@code toString()}
 */
public record Reengagement(LocalDate since, String what) {

  /** Checks the components. */
  public Reengagement {
    requireNonNull(since, "since");
    requireNonNull(what, "what");
    Refusal.unless(!what.isBlank(), "what", "must not be blank");
  }

  /** Returns the day alone; what was taken up is the client's own. */
  @Override
  public String toString() {
    return "Reengagement{since=" + since + "}";
  }
}
