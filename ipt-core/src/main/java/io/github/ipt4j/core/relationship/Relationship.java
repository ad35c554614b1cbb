// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
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
   * Returns the rings in which the person stood later, each with its day, such as the last session.
   *
   * @return the rings in the order of time, no date twice
   */
  public abstract ImmutableList<ClosenessAt> closeness();

  /**
   * Returns the ring that was entered last after intake.
   *
   * @return the ring and its day, empty if none was entered after intake
   */
  public Optional<ClosenessAt> latestCloseness() {
    return closeness().isEmpty()
        ? Optional.empty()
        : Optional.of(closeness().get(closeness().size() - 1));
  }

  /**
   * Returns when the client and the person met, if the person is new in the client's life.
   *
   * @return the day, month or year
   */
  public abstract Optional<PartialDate> metOn();

  /**
   * Returns when the person died, if the person did. Whoever has died is not among the living, also
   * where the grief is not what was agreed to work on.
   *
   * @return the day, month or year
   */
  public abstract Optional<PartialDate> diedOn();

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

  @Value.Check
  void check() {
    for (int i = 1; i < closeness().size(); i++) {
      LocalDate before = closeness().get(i - 1).date();
      LocalDate date = closeness().get(i).date();
      if (!date.isAfter(before)) {
        throw Refusal.builder("closeness", "must be in the order of time, after " + before)
            .owner(id())
            .found(date)
            .culprits(closeness().get(i))
            .build();
      }
    }
  }

  /** Builds a {@link Relationship}. */
  public static final class Builder extends ImmutableRelationship.Builder {
    Builder() {}
  }
}
