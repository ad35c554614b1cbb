// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the clinician would call it in the terms of another tradition, resting on what was recorded.
 *
 * <p>It is entered, never derived, and no tradition is held to be right.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class TraditionNote implements SessionEvent, WithTraditionNote
    permits ImmutableTraditionNote {

  TraditionNote() {}

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

  /** Returns when it was noted. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the tradition.
   *
   * @return the tradition
   */
  public abstract Tradition tradition();

  /**
   * Returns the term of that tradition. It is left out of {@code toString()}.
   *
   * @return the term, not blank
   */
  @Value.Redacted
  public abstract String term();

  /**
   * Returns on what it rests.
   *
   * @return ids of events of the case, perhaps none
   */
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns what was added in words. It is left out of {@code toString()}.
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
    Refusal.of(id(), !term().isBlank(), "term", "must not be blank");
  }

  /** Builds a {@link TraditionNote}. */
  public static final class Builder extends ImmutableTraditionNote.Builder {
    Builder() {}
  }
}
