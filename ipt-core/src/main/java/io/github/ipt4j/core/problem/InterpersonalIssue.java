// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What is the matter between people, found behind what the client came with. */
@Value.Immutable
@EditableStyle
public abstract sealed class InterpersonalIssue implements WithInterpersonalIssue
    permits ImmutableInterpersonalIssue {

  InterpersonalIssue() {}

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
   * Returns the id.
   *
   * @return the id, unique among the issues of a case
   */
  public abstract IssueId id();

  /**
   * Returns the issue in words; it is left out of {@code toString()}.
   *
   * @return the description, not blank
   */
  @Value.Redacted
  public abstract String description();

  /**
   * Returns whom it concerns.
   *
   * @return the people, perhaps none
   */
  public abstract ImmutableSet<RelationshipId> people();

  /**
   * Returns which kind of problem area the clinician sees in it, if any.
   *
   * @return the kind
   */
  public abstract Optional<ProblemAreaKind> area();

  @Value.Check
  void check() {
    Refusal.of(id(), !description().isBlank(), "description", "must not be blank");
  }

  /** Builds an {@link InterpersonalIssue}. */
  public static final class Builder extends ImmutableInterpersonalIssue.Builder {
    Builder() {}
  }
}
