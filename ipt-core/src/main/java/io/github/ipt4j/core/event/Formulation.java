// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The interpersonal formulation: what client and therapist take the symptoms to have to do with,
 * and on what they will work.
 *
 * <p>It is the clinician's text. A later one revises an earlier one; both stay.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Formulation implements SessionEvent, WithFormulation
    permits ImmutableFormulation {

  Formulation() {}

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

  /** Returns when it was put. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the formulation in words. It is left out of {@code toString()}.
   *
   * @return the text, not blank
   */
  @Value.Redacted
  public abstract String text();

  /**
   * Returns the problem areas that it names.
   *
   * @return the areas, perhaps none
   */
  public abstract ImmutableSet<ProblemAreaKind> areas();

  /** Returns whom it names. */
  @Override
  public abstract ImmutableSet<RelationshipId> people();

  /**
   * Returns how the onset of the symptoms is linked with what happened, in words. It is left out of
   * {@code toString()}.
   *
   * @return the link
   */
  @Value.Redacted
  public abstract Optional<String> onsetLink();

  /**
   * Returns whether the client agreed.
   *
   * @return whether the client did; true unless said otherwise
   */
  @Value.Default
  public boolean agreed() {
    return true;
  }

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Value.Check
  void check() {
    Refusal.of(id(), !text().isBlank(), "text", "must not be blank");
  }

  /** Builds a {@link Formulation}. */
  public static final class Builder extends ImmutableFormulation.Builder {
    Builder() {}
  }
}
