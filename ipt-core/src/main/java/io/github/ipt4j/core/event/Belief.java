// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What the client believes of self, of another person or of a relationship, as the clinician wrote
 * it down; it is never derived.
 *
 * <p>A later belief may replace an earlier one, which shows what changed in the client's own words.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Belief implements SessionEvent, WithBelief permits ImmutableBelief {

  Belief() {}

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
   * Returns what it is about.
   *
   * @return the subject
   */
  public abstract BeliefAbout about();

  /**
   * Returns whom it concerns besides the client, if anyone.
   *
   * @return the person
   */
  public abstract Optional<RelationshipId> person();

  /**
   * Returns the belief in words. It is left out of {@code toString()}.
   *
   * @return the belief, not blank
   */
  @Value.Redacted
  public abstract String words();

  /**
   * Returns how firmly the client holds it, if that was asked.
   *
   * @return the conviction, 0 (not at all) to 100 (wholly)
   */
  public abstract OptionalDouble conviction();

  /**
   * Returns the belief in whose place it came, if it did.
   *
   * @return the id of a belief of the case that is not later
   */
  public abstract Optional<EventId> replaces();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return person().map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  @Value.Check
  void check() {
    Refusal.of(id(), !words().isBlank(), "words", "must not be blank");
    conviction()
        .ifPresent(
            value ->
                Refusal.of(
                    id(), value >= 0 && value <= 100, "conviction", "must be 0 to 100", value));
  }

  /** Builds a {@link Belief}. */
  public static final class Builder extends ImmutableBelief.Builder {
    Builder() {}
  }
}
