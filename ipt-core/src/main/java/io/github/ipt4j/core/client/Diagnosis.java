// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A diagnosis that someone else asserted.
 *
 * <p>It stands apart from every score: none is derived from it and it is derived from none.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Diagnosis implements WithDiagnosis permits ImmutableDiagnosis {

  Diagnosis() {}

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
   * Returns the code.
   *
   * @return the code, such as F32.0
   */
  public abstract String code();

  /**
   * Returns the system to which the code belongs.
   *
   * @return the system
   */
  public abstract CodingSystem system();

  /**
   * Returns what it is called, as whoever asserted it wrote it; it is left out of {@code
   * toString()}.
   *
   * @return such as "mild depressive episode"
   */
  @Value.Redacted
  public abstract Optional<String> name();

  /**
   * Returns how severe it was asserted to be, if that was said.
   *
   * @return the severity
   */
  public abstract Optional<DiagnosisSeverity> severity();

  /**
   * Returns who asserted it.
   *
   * @return the profession
   */
  public abstract Profession assertedBy();

  /**
   * Returns when it was asserted.
   *
   * @return the date
   */
  public abstract LocalDate date();

  @Value.Check
  void check() {
    Identifiers.check("diagnosis code", code());
  }

  /** Builds a {@link Diagnosis}. */
  public static final class Builder extends ImmutableDiagnosis.Builder {
    Builder() {}
  }
}
