// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import org.immutables.value.Value;

/** One option of a decision, with what speaks for and against it. */
@Value.Immutable
@EditableStyle
public abstract sealed class DecisionOption implements WithDecisionOption
    permits ImmutableDecisionOption {

  DecisionOption() {}

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
   * Returns the option in words; it is left out of {@code toString()}.
   *
   * @return the description, not blank
   */
  @Value.Redacted
  public abstract String description();

  /**
   * Returns what speaks for it; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> pros();

  /**
   * Returns what speaks against it; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> cons();

  @Value.Check
  void check() {
    Refusal.unless(!description().isBlank(), "description", "must not be blank");
  }

  /** Builds a {@link DecisionOption}. */
  public static final class Builder extends ImmutableDecisionOption.Builder {
    Builder() {}
  }
}
