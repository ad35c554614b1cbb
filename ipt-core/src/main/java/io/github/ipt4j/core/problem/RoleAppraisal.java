// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How the client saw one of the two roles of a transition on a day: what was good in it and what
 * was bad.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class RoleAppraisal implements WithRoleAppraisal
    permits ImmutableRoleAppraisal {

  RoleAppraisal() {}

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
   * Returns the day.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns which of the two roles it was.
   *
   * @return the side
   */
  public abstract RoleSide side();

  /**
   * Returns what was good in it, in words. It is left out of {@code toString()}.
   *
   * @return the good sides, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> positives();

  /**
   * Returns what was bad in it, in words. It is left out of {@code toString()}.
   *
   * @return the bad sides, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> negatives();

  /** Builds a {@link RoleAppraisal}. */
  public static final class Builder extends ImmutableRoleAppraisal.Builder {
    Builder() {}
  }
}
