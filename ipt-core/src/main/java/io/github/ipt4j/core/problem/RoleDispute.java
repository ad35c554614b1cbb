// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A relationship in which the two have expectations of each other that do not meet. */
@Value.Immutable
@EditableStyle
public abstract sealed class RoleDispute implements ProblemArea, WithRoleDispute
    permits ImmutableRoleDispute {

  RoleDispute() {}

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
   * Returns what it is about; it is left out of {@code toString()}.
   *
   * @return the words, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> issues();

  /**
   * Returns what the dispute is like, if that was said.
   *
   * @return the kind
   */
  public abstract Optional<DisputeKind> kind();

  /**
   * Returns the stages that the dispute entered.
   *
   * @return the stages in the order of time, no date twice
   */
  public abstract ImmutableList<DatedStage> stages();

  @Override
  @Value.Redacted
  public abstract Optional<String> note();

  /**
   * Returns the stage of the dispute on a day.
   *
   * @param date the day
   * @return the stage entered last on or before the day, empty before the first
   */
  public Optional<DisputeStage> stageOn(LocalDate date) {
    return stages().stream()
        .filter(s -> !s.date().isAfter(date))
        .reduce((earlier, later) -> later)
        .map(DatedStage::stage);
  }

  @Value.Check
  void check() {
    Refusal.unless(!people().isEmpty(), "people", "must not be empty");
    for (int i = 1; i < stages().size(); i++) {
      LocalDate before = stages().get(i - 1).date();
      LocalDate date = stages().get(i).date();
      if (!date.isAfter(before)) {
        throw Refusal.builder("stages", "must be in the order of time, after " + before)
            .found(date)
            .culprits(stages().get(i))
            .build();
      }
    }
  }

  @Override
  public ProblemAreaKind area() {
    return ProblemAreaKind.ROLE_DISPUTE;
  }

  @Override
  public String inWords() {
    return "role dispute";
  }

  /** Builds a {@link RoleDispute}. */
  public static final class Builder extends ImmutableRoleDispute.Builder {
    Builder() {}
  }
}
