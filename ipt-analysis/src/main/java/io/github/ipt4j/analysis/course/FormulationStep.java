// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A formulation beside the one that it revises.
 *
 * @param formulation the formulation, with its text, areas and people
 * @param session the session by which it was put, if there was one by then
 * @param before the formulation before it, if it revises one
 */
public record FormulationStep(
    Formulation formulation, OptionalInt session, Optional<Formulation> before) {

  /**
   * Returns the areas that it names and the one before did not.
   *
   * @return the areas, none of the first formulation
   */
  public ImmutableSet<ProblemAreaKind> areasAdded() {
    return before
        .map(b -> ImmutableSet.copyOf(Sets.difference(formulation.areas(), b.areas())))
        .orElse(ImmutableSet.of());
  }

  /**
   * Returns the areas that the one before named and it does not.
   *
   * @return the areas, none of the first formulation
   */
  public ImmutableSet<ProblemAreaKind> areasDropped() {
    return before
        .map(b -> ImmutableSet.copyOf(Sets.difference(b.areas(), formulation.areas())))
        .orElse(ImmutableSet.of());
  }

  /**
   * Returns whom it names and the one before did not.
   *
   * @return the people, none of the first formulation
   */
  public ImmutableSet<RelationshipId> peopleAdded() {
    return before
        .map(b -> ImmutableSet.copyOf(Sets.difference(formulation.people(), b.people())))
        .orElse(ImmutableSet.of());
  }

  /**
   * Returns whom the one before named and it does not.
   *
   * @return the people, none of the first formulation
   */
  public ImmutableSet<RelationshipId> peopleDropped() {
    return before
        .map(b -> ImmutableSet.copyOf(Sets.difference(b.people(), formulation.people())))
        .orElse(ImmutableSet.of());
  }
}
