// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to do that belongs to the treatment: homework, medication, the sick role, the talk
 * about the ending.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Task implements SessionEvent, WithTask permits ImmutableTask {

  Task() {}

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

  /** Returns when it was set; of medication, when it began. */
  @Override
  public abstract EventTime at();

  /**
   * Returns what kind of task it is.
   *
   * @return the kind
   */
  public abstract TaskKind kind();

  /**
   * Returns the task in words. It is left out of {@code toString()}.
   *
   * @return the description
   */
  @Value.Redacted
  public abstract Optional<String> description();

  /**
   * Returns the day on which it was done, if it was; of medication, the day on which it ended.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> doneOn();

  /**
   * Returns what came of it. It is left out of {@code toString()}.
   *
   * @return the outcome
   */
  @Value.Redacted
  public abstract Optional<String> outcome();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Value.Check
  void check() {
    doneOn()
        .ifPresent(
            day ->
                Refusal.of(
                    id(),
                    !day.isBefore(at().date()),
                    "doneOn",
                    "must not be before it was set on " + at().date(),
                    day));
  }

  /** Builds a {@link Task}. */
  public static final class Builder extends ImmutableTask.Builder {
    Builder() {}
  }
}
