// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;

/**
 * What a case holds of one concept of a tradition.
 *
 * @param concept the concept
 * @param events the events and life events that it rests on, in the order of time
 * @param people the people whose expectations in the inventory it rests on
 * @param areas the problem areas of the case that it rests on
 * @param told a clause that tells of it, or says that it is not recorded
 */
public record ConceptReading(
    LensConcept concept,
    ImmutableSet<EventId> events,
    ImmutableSet<RelationshipId> people,
    ImmutableSet<ProblemAreaKind> areas,
    Clause told) {

  /** Checks the components. */
  public ConceptReading {
    requireNonNull(concept, "concept");
    requireNonNull(events, "events");
    requireNonNull(people, "people");
    requireNonNull(areas, "areas");
    requireNonNull(told, "told");
  }

  /**
   * Returns whether the case holds anything of it.
   *
   * @return whether it rests on an event, a person or a problem area
   */
  public boolean recorded() {
    return !events.isEmpty() || !people.isEmpty() || !areas.isEmpty();
  }
}
