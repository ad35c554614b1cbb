// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An occasion on which someone was there and the client was not: not a contact, and not its absence
 * either.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Absence implements WithAbsence permits ImmutableAbsence {

  Absence() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the diary day.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns who was there.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns the date on which it was written down, if that was noted.
   *
   * @return the date of writing
   */
  public abstract Optional<LocalDate> entered();

  /**
   * Returns the client's note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableAbsence.Builder {
    Builder() {}
  }
}
