// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One dispute: what is expected, who stood where, and what was rehearsed and said. */
@Value.Immutable
@IptStyle
public abstract sealed class DisputeSheet implements WithDisputeSheet
    permits ImmutableDisputeSheet {

  DisputeSheet() {}

  /**
   * Returns the problem area, with what it is about and its stages as they were entered.
   *
   * @return the dispute
   */
  public abstract RoleDispute dispute();

  /**
   * Returns the expectations gone through with its people.
   *
   * @return the expectations, person by person
   */
  public abstract ImmutableList<SharedExpectation> expectations();

  /**
   * Returns where others stood in contacts with its people, and these in contacts with each other.
   *
   * @return the people whose stance was noted, in the order of first note
   */
  public abstract ImmutableList<Stances> stances();

  /**
   * Returns the statements to its people.
   *
   * @return the statements in the order in which they were rehearsed
   */
  public abstract ImmutableList<AssertiveStatement> statements();

  /**
   * Returns how many of the statements were said.
   *
   * @return the number
   */
  public int said() {
    return (int) statements().stream().filter(s -> s.enactedOn().isPresent()).count();
  }

  /**
   * Returns how many of the statements were heard.
   *
   * @return the number
   */
  public int heard() {
    return (int)
        statements().stream()
            .filter(s -> s.outcome().equals(Optional.of(StatementOutcome.HEARD)))
            .count();
  }
}
