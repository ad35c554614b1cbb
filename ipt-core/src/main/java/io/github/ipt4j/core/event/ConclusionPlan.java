// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What client and therapist wrote down as the treatment ended: what was reached, what helped, by
 * what a relapse would announce itself, and what to do then.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class ConclusionPlan implements SessionEvent, WithConclusionPlan
    permits ImmutableConclusionPlan {

  ConclusionPlan() {}

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

  /** Returns when it was agreed on. */
  @Override
  public abstract EventTime at();

  /**
   * Returns what was reached, in words. It is left out of {@code toString()}.
   *
   * @return the gains, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> gains();

  /**
   * Returns what helped, in the client's words. It is left out of {@code toString()}.
   *
   * @return what helped, perhaps nothing
   */
  @Value.Redacted
  public abstract ImmutableList<String> helped();

  /**
   * Returns by what the client would notice that it comes back. It is left out of {@code
   * toString()}.
   *
   * @return the signs, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> warningSigns();

  /**
   * Returns what to do when the signs come. It is left out of {@code toString()}.
   *
   * @return the steps in their order, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> steps();

  /**
   * Returns what is left to work on. It is left out of {@code toString()}.
   *
   * @return what remains, perhaps nothing
   */
  @Value.Redacted
  public abstract ImmutableList<String> remaining();

  /**
   * Returns what was agreed on for the time after, such as a session every month. It is left out of
   * {@code toString()}.
   *
   * @return the agreement
   */
  @Value.Redacted
  public abstract Optional<String> maintenance();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  /** Builds a {@link ConclusionPlan}. */
  public static final class Builder extends ImmutableConclusionPlan.Builder {
    Builder() {}
  }
}
