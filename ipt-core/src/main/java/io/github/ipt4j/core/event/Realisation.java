// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the client realised something about the way she is treated.
 *
 * <p>It is the clinician's entry and never derived.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Realisation implements SessionEvent, WithRealisation
    permits ImmutableRealisation {

  Realisation() {}

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

  /** Returns when it was realised. */
  @Override
  public abstract EventTime at();

  /**
   * Returns of whom it was realised.
   *
   * @return the people
   */
  public abstract Target toward();

  /**
   * Returns how the client put it.
   *
   * @return the kind, as the clinician entered it
   */
  public abstract RealisationKind kind();

  /**
   * Returns the words of the client; it is left out of {@code toString()}.
   *
   * @return the statement
   */
  @Value.Redacted
  public abstract Optional<String> statement();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return toward().people();
  }

  /** Builds a {@link Realisation}. */
  public static final class Builder extends ImmutableRealisation.Builder {
    Builder() {}
  }
}
