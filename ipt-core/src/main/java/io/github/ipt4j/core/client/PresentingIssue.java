// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What the client came with, in the words in which it was presented. */
@Value.Immutable
@EditableStyle
public abstract sealed class PresentingIssue implements WithPresentingIssue
    permits ImmutablePresentingIssue {

  PresentingIssue() {}

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
   * @return the id, unique within a client
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
   * Returns the symptom that the issue is, if it is one.
   *
   * @return the symptom
   */
  public abstract Optional<Symptom> symptom();

  @Value.Check
  void check() {
    Refusal.of(id(), !description().isBlank(), "description", "must not be blank");
  }

  /** Builds a {@link PresentingIssue}. */
  public static final class Builder extends ImmutablePresentingIssue.Builder {
    Builder() {}
  }
}
