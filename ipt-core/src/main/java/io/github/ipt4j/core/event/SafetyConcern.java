// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A concern of the clinician about someone's safety.
 *
 * <p>It is the clinician's entry and never derived; a review puts it first.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class SafetyConcern implements SessionEvent, WithSafetyConcern
    permits ImmutableSafetyConcern {

  SafetyConcern() {}

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

  /** Returns when it arose. */
  @Override
  public abstract EventTime at();

  /**
   * Returns what it is about.
   *
   * @return the kind
   */
  public abstract SafetyConcernKind kind();

  /**
   * Returns whom it involves besides the client, if anyone.
   *
   * @return the person
   */
  public abstract Optional<RelationshipId> person();

  /**
   * Returns when it was last gone through, if it was.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> reviewedOn();

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
    return person().map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  @Value.Check
  void check() {
    reviewedOn()
        .ifPresent(
            day ->
                Refusal.of(
                    id(),
                    !day.isBefore(at().date()),
                    "reviewedOn",
                    "must not be before it arose on " + at().date(),
                    day));
  }

  /** Builds a {@link SafetyConcern}. */
  public static final class Builder extends ImmutableSafetyConcern.Builder {
    Builder() {}
  }
}
