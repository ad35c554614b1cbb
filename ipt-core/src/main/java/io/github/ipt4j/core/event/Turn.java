// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One turn of an exchange, as it was gone through: what was said, meant, heard and felt. */
@Value.Immutable
@EditableStyle
public abstract sealed class Turn implements WithTurn permits ImmutableTurn {

  Turn() {}

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
   * Returns who spoke.
   *
   * @return the person, the client herself if empty
   */
  public abstract Optional<RelationshipId> speaker();

  /**
   * Returns what was said; it is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> said();

  /**
   * Returns what was meant by it; it is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> meant();

  /**
   * Returns what the other heard; it is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> heard();

  /**
   * Returns what the client felt; it is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> felt();

  /** Builds a {@link Turn}. */
  public static final class Builder extends ImmutableTurn.Builder {
    Builder() {}
  }
}
