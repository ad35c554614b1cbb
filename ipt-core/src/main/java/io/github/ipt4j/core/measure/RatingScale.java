// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import org.immutables.value.Value;

/**
 * The scale on which a client rates something day by day, such as mood from 0 to 10.
 *
 * <p>Its ends and its direction are declared, never read from the ratings: a client who has not yet
 * been at the worst end has said nothing about where it lies.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class RatingScale implements WithRatingScale permits ImmutableRatingScale {

  RatingScale() {}

  /**
   * Returns a scale on which higher is worse.
   *
   * @param rating what is rated, such as "distress", in lower case
   * @param least the lower end
   * @param greatest the upper end, above the lower
   * @return the scale
   */
  public static RatingScale of(String rating, double least, double greatest) {
    return builder().rating(rating).least(least).greatest(greatest).build();
  }

  /**
   * Returns a scale on which higher is better.
   *
   * @param rating what is rated, such as "mood", in lower case
   * @param least the lower end
   * @param greatest the upper end, above the lower
   * @return the scale
   */
  public static RatingScale ofBetter(String rating, double least, double greatest) {
    return of(rating, least, greatest).withDirection(Direction.HIGHER_IS_BETTER);
  }

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
   * Returns what is rated.
   *
   * @return the name in lower case: 1 to 60 characters, as that of a symptom
   */
  public abstract String rating();

  /**
   * Returns the lower end.
   *
   * @return the least rating that can be given
   */
  public abstract double least();

  /**
   * Returns the upper end.
   *
   * @return the greatest rating that can be given
   */
  public abstract double greatest();

  /**
   * Returns which end is worse.
   *
   * @return the direction, higher is worse unless said otherwise
   */
  @Value.Default
  public Direction direction() {
    return Direction.HIGHER_IS_WORSE;
  }

  /**
   * Returns how far apart the ends are.
   *
   * @return the range, above 0
   */
  public double range() {
    return greatest() - least();
  }

  /**
   * Returns whether a rating can be given on the scale.
   *
   * @param value the rating
   * @return whether it lies between the ends or at one
   */
  public boolean contains(double value) {
    return value >= least() && value <= greatest();
  }

  /**
   * Returns the worse end.
   *
   * @return one of the ends
   */
  public double worst() {
    return direction() == Direction.HIGHER_IS_WORSE ? greatest() : least();
  }

  /**
   * Returns the better end.
   *
   * @return one of the ends
   */
  public double best() {
    return direction() == Direction.HIGHER_IS_WORSE ? least() : greatest();
  }

  @Value.Check
  void check() {
    Identifiers.checkName("rating", "rating", rating());
    Refusal.unless(Double.isFinite(least()), "least", "must be finite", least());
    Refusal.unless(Double.isFinite(greatest()), "greatest", "must be finite", greatest());
    Refusal.unless(greatest() > least(), "greatest", "must be above " + least(), greatest());
    Refusal.unless(Double.isFinite(range()), "greatest", "must be in reach of least", greatest());
  }

  /** Builds a {@link RatingScale}. */
  public static final class Builder extends ImmutableRatingScale.Builder {
    Builder() {}
  }
}
