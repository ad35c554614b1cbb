// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A safety concern gone through with the client, as the clinician entered it.
 *
 * <p>The latest review of a concern decides whether it is closed; nothing is derived from its
 * words.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class RiskReview implements SessionEvent, WithRiskReview
    permits ImmutableRiskReview {

  RiskReview() {}

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
  public abstract EventId id();

  /** Returns when it was gone through. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the concern that was gone through.
   *
   * @return the id of a safety concern of the case that is not later
   */
  public abstract EventId concern();

  /**
   * Returns whether the concern is closed by it.
   *
   * @return whether it is; false unless said otherwise
   */
  @Value.Default
  public boolean closes() {
    return false;
  }

  /**
   * Returns what was said of a plan, in words. It is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> plan();

  /**
   * Returns what was said of an intent, in words. It is left out of {@code toString()}.
   *
   * @return the words
   */
  @Value.Redacted
  public abstract Optional<String> intent();

  /**
   * Returns what protects, in words. It is left out of {@code toString()}.
   *
   * @return the factors, perhaps none
   */
  @Value.Redacted
  public abstract ImmutableList<String> protectiveFactors();

  /**
   * Returns the day by which it is to be gone through again, if one was set.
   *
   * @return the day, not before this review; it may lie after the period of the case
   */
  public abstract Optional<LocalDate> nextReview();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Value.Check
  void check() {
    nextReview()
        .ifPresent(
            day ->
                Refusal.of(
                    id(),
                    !day.isBefore(at().date()),
                    "nextReview",
                    "must not be before the review on " + at().date(),
                    day));
  }

  /** Builds a {@link RiskReview}. */
  public static final class Builder extends ImmutableRiskReview.Builder {
    Builder() {}
  }
}
