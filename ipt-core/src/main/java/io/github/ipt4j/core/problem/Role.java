// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import org.immutables.value.Value;

/** A role in life that the client leaves or takes on. */
@Value.Immutable
@EditableStyle
public abstract sealed class Role implements WithRole permits ImmutableRole {

  Role() {}

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
   * Returns the role in words; it is left out of {@code toString()}.
   *
   * @return the name, not blank
   */
  @Value.Redacted
  public abstract String name();

  /**
   * Returns what is good about it; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> positives();

  /**
   * Returns what is hard about it; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> negatives();

  /**
   * Returns the role of that name of which nothing else is known.
   *
   * @param name the role in words
   * @return the role
   */
  public static Role of(String name) {
    return builder().name(name).build();
  }

  @Value.Check
  void check() {
    Refusal.unless(!name().isBlank(), "name", "must not be blank");
  }

  /** Builds a {@link Role}. */
  public static final class Builder extends ImmutableRole.Builder {
    Builder() {}
  }
}
