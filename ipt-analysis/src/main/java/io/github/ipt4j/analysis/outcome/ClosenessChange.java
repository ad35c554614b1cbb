// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Optional;

/**
 * How close someone was at intake and in the end.
 *
 * @param person the person
 * @param before the ring at intake
 * @param after the ring that was entered last
 */
public record ClosenessChange(RelationshipId person, ClosenessRing before, ClosenessRing after) {

  /** Checks the components. */
  public ClosenessChange {
    requireNonNull(person, "person");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** Returns the change of a person whose ring was entered again and is another one. */
  static Optional<ClosenessChange> of(Relationship person) {
    return person
        .ring()
        .flatMap(
            ring ->
                person
                    .latestCloseness()
                    .map(later -> new ClosenessChange(person.id(), ring, later.ring())))
        .filter(change -> change.before() != change.after());
  }

  /**
   * Returns it in words.
   *
   * @return such as "sister from the middle to the inner ring"
   */
  public Clause told() {
    return Clause.of("outcome.conclusion.ring")
        .with("person", Cell.person(person))
        .with("before", Cell.term(before, before.inWords()))
        .with("after", Cell.term(after, after.inWords()));
  }
}
