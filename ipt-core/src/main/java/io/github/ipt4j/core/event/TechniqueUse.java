// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** That a technique was used in a session. */
@Value.Immutable
@EditableStyle
public abstract sealed class TechniqueUse implements SessionEvent, WithTechniqueUse
    permits ImmutableTechniqueUse {

  TechniqueUse() {}

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

  /** Returns when it was used. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the technique.
   *
   * @return the technique
   */
  public abstract Technique technique();

  /**
   * Returns whom it was about, if anyone.
   *
   * @return the people
   */
  public abstract Optional<Target> about();

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return about().map(Target::people).orElse(ImmutableSortedSet.of());
  }

  /** Builds a {@link TechniqueUse}. */
  public static final class Builder extends ImmutableTechniqueUse.Builder {
    Builder() {}
  }
}
