// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The client's feelings for someone as two ratings, each from none to as much as can be.
 *
 * <p>The two are not the ends of one scale: feelings may be good and bad at once, and neither is
 * subtracted from the other.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class AffectRating implements SessionEvent, WithAffectRating
    permits ImmutableAffectRating {

  AffectRating() {}

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

  /** Returns when they were rated. */
  @Override
  public abstract EventTime at();

  /**
   * Returns for whom the feelings are.
   *
   * @return the target
   */
  public abstract Target target();

  /**
   * Returns how much in the feelings is good.
   *
   * @return the rating, 0 (nothing) to 10
   */
  public abstract double positive();

  /**
   * Returns how much in the feelings is bad.
   *
   * @return the rating, 0 (nothing) to 10
   */
  public abstract double negative();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return target().people();
  }

  @Value.Check
  void check() {
    ZeroToTen.check("positive", OptionalDouble.of(positive()));
    ZeroToTen.check("negative", OptionalDouble.of(negative()));
  }

  /** Builds an {@link AffectRating}. */
  public static final class Builder extends ImmutableAffectRating.Builder {
    Builder() {}
  }
}
