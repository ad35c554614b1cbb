// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A change in life by which one role is given up and another taken on. */
@Value.Immutable
@EditableStyle
public abstract sealed class RoleTransition implements ProblemArea, WithRoleTransition
    permits ImmutableRoleTransition {

  RoleTransition() {}

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
   * Returns the role that is given up.
   *
   * @return the role
   */
  public abstract Role oldRole();

  /**
   * Returns the role that is taken on.
   *
   * @return the role
   */
  public abstract Role newRole();

  /**
   * Returns when the change began, if that is known.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> began();

  /**
   * Returns how far the old role has been mourned, if that was said.
   *
   * @return the status
   */
  public abstract Optional<MourningStatus> mourning();

  /**
   * Returns how mourning went on, each step with its day.
   *
   * @return the course in the order of time, no date twice
   */
  public abstract ImmutableList<DatedMourning> mourningCourse();

  /**
   * Returns how far mourning has come: the latest of its course, or where there is none what stands
   * without a day.
   *
   * @return the status, if any was noted
   */
  public Optional<MourningStatus> latestMourning() {
    return DatedMourning.latest(mourningCourse()).map(DatedMourning::status).or(this::mourning);
  }

  /**
   * Returns since when mourning has come so far.
   *
   * @return the day, empty where no course was noted
   */
  public Optional<LocalDate> mourningSince() {
    return DatedMourning.latest(mourningCourse()).map(DatedMourning::date);
  }

  /**
   * Returns which skills and what support the new role asks for; it is left out of {@code
   * toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> supportNeeded();

  /**
   * Returns the support that was found in the new role, in words; it is left out of {@code
   * toString()}.
   *
   * @return the support, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> supportFound();

  /**
   * Returns how the client saw the two roles later on, each time with its day; what was said at the
   * beginning stands with the roles themselves.
   *
   * @return the appraisals, perhaps none
   */
  public abstract ImmutableList<RoleAppraisal> appraisals();

  @Override
  @Value.Redacted
  public abstract Optional<String> note();

  @Override
  public ProblemAreaKind area() {
    return ProblemAreaKind.ROLE_TRANSITION;
  }

  @Override
  public String inWords() {
    return "role transition";
  }

  @Value.Check
  void check() {
    DatedMourning.checkOrder(mourningCourse());
  }

  /** Builds a {@link RoleTransition}. */
  public static final class Builder extends ImmutableRoleTransition.Builder {
    Builder() {}
  }
}
