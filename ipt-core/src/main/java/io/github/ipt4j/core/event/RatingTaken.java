// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One rating that a client gave of something rated day by day, such as mood.
 *
 * <p>The scale is declared once, in the case or with the view that is made of the ratings.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class RatingTaken implements SessionEvent, WithRatingTaken
    permits ImmutableRatingTaken {

  RatingTaken() {}

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

  /** Returns when it was rated, to the minute where that is known. */
  @Override
  public abstract EventTime at();

  /**
   * Returns what is rated, by the name of its scale.
   *
   * @return the name in lower case
   */
  public abstract String rating();

  /**
   * Returns the rating.
   *
   * @return the value, on the scale of that name
   */
  public abstract double value();

  /**
   * Returns the date on which it was written down, if that was noted.
   *
   * @return the date of writing
   */
  public abstract Optional<LocalDate> entered();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Value.Check
  void check() {
    Identifiers.checkName("rating", "rating", rating());
    Refusal.unless(Double.isFinite(value()), "value", "must be finite", value());
  }

  /** Builds a {@link RatingTaken}. */
  public static final class Builder extends ImmutableRatingTaken.Builder {
    Builder() {}
  }
}
