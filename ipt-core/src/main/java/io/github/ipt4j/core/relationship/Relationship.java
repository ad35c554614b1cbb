// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A person in the client's life, and who she or he is to the client. */
@Value.Immutable
@EditableStyle
public abstract sealed class Relationship implements WithRelationship
    permits ImmutableRelationship {

  Relationship() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the pseudonym.
   *
   * @return the id, unique within an inventory
   */
  public abstract RelationshipId id();

  /**
   * Returns who the person is to the client.
   *
   * @return the kind
   */
  public abstract RelationshipKind kind();

  /**
   * Returns how close the person is, if that was asked.
   *
   * @return the ring
   */
  public abstract Optional<ClosenessRing> ring();

  /**
   * Returns how close the client would like the person to be, if that was asked.
   *
   * @return the ring
   */
  public abstract Optional<ClosenessRing> desiredRing();

  /**
   * Returns what the two expect of each other in their roles.
   *
   * @return the expectations, perhaps none
   */
  public abstract ImmutableList<RoleExpectation> expectations();

  /**
   * Returns what the client said of the person in the inventory, if it was taken.
   *
   * @return the entry
   */
  public abstract Optional<InventoryEntry> entry();

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  /**
   * Returns the person of that id and kind of whom nothing else is known.
   *
   * @param id the pseudonym
   * @param kind who the person is to the client
   * @return the relationship
   */
  public static Relationship of(RelationshipId id, RelationshipKind kind) {
    return builder().id(id).kind(kind).build();
  }

  /** Builds a {@link Relationship}. */
  public static final class Builder extends ImmutableRelationship.Builder {
    Builder() {}
  }
}
