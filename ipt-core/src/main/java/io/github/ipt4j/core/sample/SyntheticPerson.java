// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Someone in the life of a synthetic client: when contacts happen, how they are rated, and what
 * they do to the symptom.
 *
 * <p>Whether there is an occasion is drawn for each day for itself, with the chance {@link
 * #chances()} of its weekday times the {@link #trend()}, in those weeks that have any. On a share
 * {@link #awayShare()} of the occasions the client is away: an absence, not a contact. A contact
 * multiplies the rate of the symptom on its day by {@link #rateRatio()}; an absence does not.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SyntheticPerson implements WithSyntheticPerson
    permits ImmutableSyntheticPerson {

  SyntheticPerson() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns someone who visits, and has no effect on the symptom.
   *
   * @param person the person's id
   * @param chances the chance of an occasion, by weekday
   * @return the person, with all else as by default
   */
  public static SyntheticPerson visiting(String person, ByWeekday chances) {
    return builder().person(new RelationshipId(person)).chances(chances).build();
  }

  /**
   * Returns who it is.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns who the person is to the client.
   *
   * @return the kind of relationship, any other person unless said otherwise
   */
  @Value.Default
  public RelationshipKind relationship() {
    return RelationshipKind.OTHER;
  }

  /**
   * Returns the chance of an occasion on each weekday, on the first day and in weeks that have any.
   *
   * @return the chances, each in [0, 1]
   */
  public abstract ByWeekday chances();

  /**
   * Returns what kind of contact it is.
   *
   * @return the kind, a visit unless said otherwise
   */
  @Value.Default
  public InteractionKind kind() {
    return InteractionKind.VISIT;
  }

  /**
   * Returns how the chances change from the first day to the last; they are cut at 1.
   *
   * @return the trend, none unless said otherwise
   */
  @Value.Default
  public Trend trend() {
    return Trend.NONE;
  }

  /**
   * Returns the share of weeks that have occasions at all, each drawn for itself.
   *
   * @return the share, in [0, 1]; 1 unless said otherwise
   */
  @Value.Default
  public double shareOfWeeks() {
    return 1;
  }

  /**
   * Returns the share of occasions on which the client is away.
   *
   * @return the share, in [0, 1]; 0 unless said otherwise
   */
  @Value.Default
  public double awayShare() {
    return 0;
  }

  /**
   * Returns by how much a contact multiplies the rate of the symptom on its day.
   *
   * @return the ratio, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public double rateRatio() {
    return 1;
  }

  /**
   * Returns how the negativity of contacts is distributed.
   *
   * @return the distribution, 0 to 10 with equal chances unless said otherwise
   */
  @Value.Default
  public Ratings negativity() {
    return Ratings.between(0, 10);
  }

  /**
   * Returns how the positivity of contacts is distributed, whatever the negativity.
   *
   * @return the distribution, 0 to 10 with equal chances unless said otherwise
   */
  @Value.Default
  public Ratings positivity() {
    return Ratings.between(0, 10);
  }

  /**
   * Returns the share of contacts that are not rated.
   *
   * @return the share, in [0, 1]; 0 unless said otherwise
   */
  @Value.Default
  public double unratedShare() {
    return 0;
  }

  /**
   * Returns how many contacts a week has on average, at the chances of the first day.
   *
   * @return the expected number
   */
  public double contactsPerWeek() {
    return chances().perWeek() * shareOfWeeks() * (1 - awayShare());
  }

  /**
   * Returns the negative load a week that the contacts bring on average, at the chances of the
   * first day: contacts per week times mean negativity over 10.
   *
   * @return the expected load
   */
  public double load() {
    return contactsPerWeek() * negativity().mean() / 10;
  }

  @Value.Check
  void check() {
    checkArgument(
        chances().max() <= 1, "chances must be at most 1, but one was %s", chances().max());
    checkShare("shareOfWeeks", shareOfWeeks());
    checkShare("awayShare", awayShare());
    checkShare("unratedShare", unratedShare());
    checkArgument(
        rateRatio() >= 0 && rateRatio() < Double.POSITIVE_INFINITY,
        "rateRatio must be finite and at least 0, but was %s",
        rateRatio());
  }

  private static void checkShare(String name, double share) {
    checkArgument(share >= 0 && share <= 1, "%s must be 0 to 1, but was %s", name, share);
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableSyntheticPerson.Builder {
    Builder() {}
  }
}
