// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import org.immutables.value.Value;

/**
 * What the client expects of a role and what she takes the other person to expect.
 *
 * <p>Expectations that do not meet are what a role dispute is about.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class RoleExpectation implements WithRoleExpectation
    permits ImmutableRoleExpectation {

  RoleExpectation() {}

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
   * Returns what is expected, in words; it is left out of {@code toString()}.
   *
   * @return the topic, not blank
   */
  @Value.Redacted
  public abstract String topic();

  /**
   * Returns how much the client expects it.
   *
   * @return the expectation, 0 (not at all) to 1 (entirely)
   */
  public abstract double own();

  /**
   * Returns how much the other person expects it, as the client sees it.
   *
   * @return the expectation, 0 (not at all) to 1 (entirely)
   */
  public abstract double perceivedOther();

  /**
   * Returns the weight that the client gives to it.
   *
   * @return the weight, above 0; 1 unless said otherwise
   */
  @Value.Default
  public double importance() {
    return 1;
  }

  @Value.Check
  void check() {
    Refusal.unless(!topic().isBlank(), "topic", "must not be blank");
    checkShare("own", own());
    checkShare("perceivedOther", perceivedOther());
    Refusal.unless(
        importance() > 0 && importance() < Double.POSITIVE_INFINITY,
        "importance",
        "must be above 0 and finite",
        importance());
  }

  private static void checkShare(String name, double value) {
    Refusal.unless(value >= 0 && value <= 1, name, "must be 0 to 1", value);
  }

  /** Builds a {@link RoleExpectation}. */
  public static final class Builder extends ImmutableRoleExpectation.Builder {
    Builder() {}
  }
}
