// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import io.github.ipt4j.core.style.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * The pseudonym by which a person in the client's life is known; never a name.
 *
 * @param value the id: 1 to 100 characters, no control character, no semicolon, no white space at
 *     either end, and none of {@code = + - @} in front
 */
public record RelationshipId(String value) implements Comparable<RelationshipId> {

  /** Checks the id. */
  public RelationshipId {
    Identifiers.check("relationship id", value);
  }

  /** Compares by code points. */
  @Override
  public int compareTo(RelationshipId other) {
    return Identifiers.compare(value, other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RelationshipId other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
