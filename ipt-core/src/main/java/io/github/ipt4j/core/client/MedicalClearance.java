// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a medical cause of a symptom has been excluded, by whom and when. */
@Value.Immutable
@EditableStyle
public abstract sealed class MedicalClearance implements WithMedicalClearance
    permits ImmutableMedicalClearance {

  MedicalClearance() {}

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

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns whether a medical cause has been excluded.
   *
   * @return the status
   */
  public abstract ClearanceStatus status();

  /**
   * Returns who said so, if that is known.
   *
   * @return the profession
   */
  public abstract Optional<Profession> by();

  /**
   * Returns when it was said, if that is known.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> date();

  /** Returns the later of two that both have a day. */
  static MedicalClearance later(MedicalClearance one, MedicalClearance other) {
    return one.date().orElse(LocalDate.MIN).isAfter(other.date().orElse(LocalDate.MIN))
        ? one
        : other;
  }

  /** Builds a {@link MedicalClearance}. */
  public static final class Builder extends ImmutableMedicalClearance.Builder {
    Builder() {}
  }
}
