// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a goal was reached on a day, as client and therapist saw it. */
@Value.Immutable
@EditableStyle
public abstract sealed class GoalProgress implements SessionEvent, WithGoalProgress
    permits ImmutableGoalProgress {

  GoalProgress() {}

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

  /** Returns when it was looked at. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the goal.
   *
   * @return the id of a goal of the case that was set by then
   */
  public abstract EventId goal();

  /**
   * Returns how far it was reached.
   *
   * @return the degree, 0 (not at all) to 10 (wholly)
   */
  public abstract double degree();

  /**
   * Returns what was said of it. It is left out of {@code toString()}.
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

  @Value.Check
  void check() {
    Refusal.of(id(), degree() >= 0 && degree() <= 10, "degree", "must be 0 to 10", degree());
  }

  /** Builds a {@link GoalProgress}. */
  public static final class Builder extends ImmutableGoalProgress.Builder {
    Builder() {}
  }
}
