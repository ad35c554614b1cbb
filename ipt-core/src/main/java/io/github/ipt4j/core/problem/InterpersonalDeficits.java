// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A lack of relationships or of ways to live in them; used only when no other area fits. */
@Value.Immutable
@EditableStyle
public abstract sealed class InterpersonalDeficits implements ProblemArea, WithInterpersonalDeficits
    permits ImmutableInterpersonalDeficits {

  InterpersonalDeficits() {}

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
  public abstract Optional<LocalDate> agreedOn();

  @Override
  public abstract ImmutableSet<RelationshipId> people();

  /**
   * Returns what repeats itself in relationships; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> patterns();

  /**
   * Returns how alone the client is; it is left out of {@code toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> isolation();

  @Override
  @Value.Redacted
  public abstract Optional<String> note();

  @Override
  public ProblemAreaKind area() {
    return ProblemAreaKind.INTERPERSONAL_DEFICITS;
  }

  @Override
  public String inWords() {
    return "interpersonal deficits";
  }

  /** Builds an {@link InterpersonalDeficits}. */
  public static final class Builder extends ImmutableInterpersonalDeficits.Builder {
    Builder() {}
  }
}
