// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** Something that the client wants for herself, and how much it counts with her. */
@Value.Immutable
@EditableStyle
public abstract sealed class Wish implements SessionEvent, WithWish permits ImmutableWish {

  Wish() {}

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

  @Override
  public abstract EventId id();

  /** Returns when it was said. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the wish in words; it is left out of {@code toString()}.
   *
   * @return the description
   */
  @Value.Redacted
  public abstract Optional<String> description();

  /**
   * Returns how much it counts.
   *
   * @return the importance, 0 (not at all) to 10
   */
  public abstract double importance();

  /**
   * Returns to whom it is addressed, if to anyone.
   *
   * @return the people
   */
  public abstract Optional<Target> toward();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return toward().map(Target::people).orElse(ImmutableSortedSet.of());
  }

  @Value.Check
  void check() {
    ZeroToTen.check("importance", OptionalDouble.of(importance()));
  }

  /** Builds a {@link Wish}. */
  public static final class Builder extends ImmutableWish.Builder {
    Builder() {}
  }
}
