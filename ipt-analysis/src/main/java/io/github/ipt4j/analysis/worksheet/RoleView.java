// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.problem.RoleSide;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a role was seen at one time.
 *
 * @param side whether it is the old role or the new one
 * @param date when; empty of what was said at the beginning, which has no day
 * @param good what was good in it, in words; left out of {@code toString()}
 * @param hard what was hard in it, in words; left out of {@code toString()}
 */
public record RoleView(
    RoleSide side,
    Optional<LocalDate> date,
    ImmutableList<String> good,
    ImmutableList<String> hard) {

  /** Returns counts and the day; the words are the client's own. */
  @Override
  public String toString() {
    return "RoleView{side="
        + side
        + ", date="
        + date
        + ", good="
        + good.size()
        + ", hard="
        + hard.size()
        + "}";
  }
}
