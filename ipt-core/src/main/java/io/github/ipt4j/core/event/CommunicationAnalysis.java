// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One exchange reconstructed: what was said, meant, heard and felt, and what else could have been
 * said.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class CommunicationAnalysis
    implements SessionEvent, WithCommunicationAnalysis permits ImmutableCommunicationAnalysis {

  CommunicationAnalysis() {}

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

  /** Returns when it was gone through. */
  @Override
  public abstract EventTime at();

  /**
   * Returns with whom the exchange was.
   *
   * @return the people
   */
  public abstract Target with();

  /**
   * Returns the contact in which it took place, if that was recorded.
   *
   * @return the id of the interaction
   */
  public abstract Optional<EventId> interaction();

  /**
   * Returns the turns.
   *
   * @return the turns in their order, at least one
   */
  public abstract ImmutableList<Turn> turns();

  /**
   * Returns in which ways it failed.
   *
   * @return the ways, perhaps none
   */
  public abstract ImmutableSet<CommunicationFailure> failures();

  /**
   * Returns what came of it; it is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> effect();

  /**
   * Returns what else could have been said; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> alternatives();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return Stream.concat(
            with().people().stream(), turns().stream().flatMap(t -> t.speaker().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Value.Check
  void check() {
    Refusal.of(id(), !turns().isEmpty(), "turns", "must not be empty");
  }

  /** Builds a {@link CommunicationAnalysis}. */
  public static final class Builder extends ImmutableCommunicationAnalysis.Builder {
    Builder() {}
  }
}
