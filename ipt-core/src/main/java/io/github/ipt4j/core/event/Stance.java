// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.relationship.RelationshipId;

/**
 * Where someone stood in a contact while others set its tone.
 *
 * @param person the person
 * @param kind where the person stood
 */
public record Stance(RelationshipId person, StanceKind kind) {

  /** Checks the components. */
  public Stance {
    requireNonNull(person, "person");
    requireNonNull(kind, "kind");
  }
}
