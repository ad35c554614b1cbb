// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A daily rating: its level, and what goes with it.
 *
 * <p>The value of a day is {@link #level()}, plus {@link #weekdays()} of its weekday, plus {@link
 * #change()} from the planted turn on, plus {@link #withContact()} if the person was met and {@link
 * #withState()} if the state holds, plus an autoregression of first order; cut to the scale and
 * rounded to a thousandth of its range.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PlantedLevel implements WithPlantedLevel
    permits ImmutablePlantedLevel {

  PlantedLevel() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a rating about the middle of its scale that goes with nothing.
   *
   * @param scale the scale
   * @return the rating
   */
  public static PlantedLevel of(RatingScale scale) {
    return builder().scale(scale).build();
  }

  /**
   * Returns the scale.
   *
   * @return the scale
   */
  public abstract RatingScale scale();

  /**
   * Returns the level where nothing adds to it.
   *
   * @return the level; the middle of the scale unless said otherwise
   */
  @Value.Default
  public double level() {
    return (scale().least() + scale().greatest()) / 2;
  }

  /**
   * Returns the standard deviation of the autoregression.
   *
   * @return the deviation, at least 0; a tenth of the range unless said otherwise
   */
  @Value.Default
  public double deviation() {
    return scale().range() / 10;
  }

  /**
   * Returns how much of it carries over from a day to the next.
   *
   * @return the coefficient, from 0 to below 1; 0.4 unless said otherwise
   */
  @Value.Default
  public double carriedOver() {
    return 0.4;
  }

  /**
   * Returns what each weekday adds.
   *
   * @return the points, each at least 0; 0 unless said otherwise
   */
  @Value.Default
  public ByWeekday weekdays() {
    return ByWeekday.constant(0);
  }

  /**
   * Returns what is added from the planted turn on.
   *
   * @return the points, 0 unless said otherwise; without a turn it has no part
   */
  @Value.Default
  public double change() {
    return 0;
  }

  /**
   * Returns whose contacts add to it.
   *
   * @return the person, somebody of the diary; nobody unless said otherwise
   */
  public abstract Optional<RelationshipId> person();

  /**
   * Returns what is added on a day on which the person was met.
   *
   * @return the points, 0 unless said otherwise
   */
  @Value.Default
  public double withContact() {
    return 0;
  }

  /**
   * Returns which state of the day adds to it.
   *
   * @return the name of a planted state; none unless said otherwise
   */
  public abstract Optional<String> state();

  /**
   * Returns what is added on a day on which the state holds.
   *
   * @return the points, 0 unless said otherwise
   */
  @Value.Default
  public double withState() {
    return 0;
  }

  /**
   * Returns the share of days that are not rated.
   *
   * @return the share, in [0, 1]; 0 unless said otherwise
   */
  @Value.Default
  public double missing() {
    return 0;
  }

  @Value.Check
  void check() {
    checkArgument(scale().contains(level()), "level must be on the scale, but was %s", level());
    checkArgument(
        deviation() >= 0 && deviation() < Double.POSITIVE_INFINITY,
        "deviation must be finite and at least 0, but was %s",
        deviation());
    checkArgument(
        carriedOver() >= 0 && carriedOver() < 1,
        "carriedOver must be at least 0 and below 1, but was %s",
        carriedOver());
    checkArgument(
        missing() >= 0 && missing() <= 1, "missing must be 0 to 1, but was %s", missing());
    checkFinite("change", change());
    checkFinite("withContact", withContact());
    checkFinite("withState", withState());
  }

  private static void checkFinite(String name, double points) {
    checkArgument(Double.isFinite(points), "%s must be finite, but was %s", name, points);
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutablePlantedLevel.Builder {
    Builder() {}
  }
}
