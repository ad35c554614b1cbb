// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The people in the client's life. */
@Value.Immutable
@EditableStyle
public abstract sealed class InterpersonalInventory implements WithInterpersonalInventory
    permits ImmutableInterpersonalInventory {

  InterpersonalInventory() {}

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
   * Returns the people.
   *
   * @return the people in the order in which they were named, no id twice
   */
  public abstract ImmutableList<Relationship> relationships();

  /**
   * Returns the person of an id.
   *
   * @param id the id
   * @return the person, empty if the inventory does not know the id
   */
  public Optional<Relationship> relationship(RelationshipId id) {
    return Optional.ofNullable(byId().get(id));
  }

  @Value.Lazy
  ImmutableMap<RelationshipId, Relationship> byId() {
    return relationships().stream().collect(ImmutableMap.toImmutableMap(Relationship::id, r -> r));
  }

  /**
   * Returns the people of a kind.
   *
   * @param kind the kind, such as sister
   * @return the people in the order in which they were named, perhaps none
   */
  public ImmutableList<Relationship> ofKind(RelationshipKind kind) {
    return relationships().stream()
        .filter(r -> r.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the ids of all people.
   *
   * @return the ids in the order in which the people were named
   */
  @Value.Lazy
  public ImmutableSet<RelationshipId> ids() {
    return byId().keySet();
  }

  @Value.Check
  void check() {
    Set<RelationshipId> ids = new HashSet<>();
    for (Relationship relationship : relationships()) {
      if (!ids.add(relationship.id())) {
        throw Refusal.builder("id", "must not be that of another person")
            .found(relationship.id().value())
            .culprits(relationship.id())
            .build();
      }
    }
  }

  /** Builds an {@link InterpersonalInventory}. */
  public static final class Builder extends ImmutableInterpersonalInventory.Builder {
    Builder() {}
  }
}
