// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note on the formulation, which no analysis reads: on attachment, or a hypothesis of another
 * tradition.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class FormulationNote implements SessionEvent, WithFormulationNote
    permits ImmutableFormulationNote {

  FormulationNote() {}

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

  /** Returns when it was written. */
  @Override
  public abstract EventTime at();

  /**
   * Returns what it is of.
   *
   * @return the kind
   */
  public abstract NoteKind kind();

  /**
   * Returns the note; it is left out of {@code toString()}.
   *
   * @return the text, not blank
   */
  @Value.Redacted
  public abstract String text();

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

  /** Builds a {@link FormulationNote}. */
  public static final class Builder extends ImmutableFormulationNote.Builder {
    Builder() {}
  }
}
