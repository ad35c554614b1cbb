// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That it was said in a session that a symptom may go with what happens between people, or with a
 * state of the day.
 *
 * <p>It is the clinician's own entry and never derived. Its date parts the diary: what was recorded
 * before may have suggested the hypothesis, and what is recorded after is recorded with it in mind.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class HypothesisNamed implements SessionEvent, WithHypothesisNamed
    permits ImmutableHypothesisNamed {

  HypothesisNamed() {}

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
   * Returns the symptom.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns the person with whom the contact is that the symptom may go with.
   *
   * @return the person, anyone if empty
   */
  public abstract Optional<RelationshipId> person();

  /**
   * Returns the kind of contact that the symptom may go with.
   *
   * @return the kind, any if empty
   */
  public abstract Optional<InteractionKind> kind();

  /**
   * Returns the state of the day that the symptom may go with, such as "night shift".
   *
   * @return the name of the state, given only where neither a person nor a kind of contact is
   */
  public abstract Optional<String> state();

  /**
   * Returns whether the symptom is thought to be rarer then, as where it stays away while a sister
   * is there; the test of it asks both ways all the same.
   *
   * @return whether it is; otherwise it is thought to be more frequent
   */
  @Value.Default
  public boolean rarer() {
    return false;
  }

  /**
   * Returns the moment of the session at which it was said, if it was in one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return person().map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  /**
   * Returns how it was put; it is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    boolean isOfContact = person().isPresent() || kind().isPresent();
    state().ifPresent(name -> Identifiers.checkName("state", "state", name));
    Refusal.of(
        id(),
        isOfContact != state().isPresent(),
        "person or kind, or state,",
        "must be given, and not both");
  }

  /** Builds a {@link HypothesisNamed}. */
  public static final class Builder extends ImmutableHypothesisNamed.Builder {
    Builder() {}
  }
}
