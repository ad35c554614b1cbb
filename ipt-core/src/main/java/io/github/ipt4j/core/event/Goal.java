// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A goal on which client and therapist agreed. */
@Value.Immutable
@EditableStyle
public abstract sealed class Goal implements SessionEvent, WithGoal permits ImmutableGoal {

  Goal() {}

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

  /** Returns when it was set. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the goal in words; it is left out of {@code toString()}.
   *
   * @return the description, not blank
   */
  @Value.Redacted
  public abstract String description();

  /**
   * Returns in whose hands it lies.
   *
   * @return the owner
   */
  public abstract GoalOwner owner();

  /**
   * Returns by what reaching it would help, if that was said.
   *
   * @return the mechanism
   */
  public abstract Optional<ChangeMechanism> mechanism();

  /**
   * Returns the day on which it was reached, if it was.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> reachedOn();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Value.Check
  void check() {
    Refusal.of(id(), !description().isBlank(), "description", "must not be blank");
    reachedOn()
        .ifPresent(
            day ->
                Refusal.of(
                    id(),
                    !day.isBefore(at().date()),
                    "reachedOn",
                    "must not be before it was set on " + at().date(),
                    day));
  }

  /** Builds a {@link Goal}. */
  public static final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
