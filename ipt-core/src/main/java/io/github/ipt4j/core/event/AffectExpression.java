// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A feeling towards someone that showed itself, and how openly. */
@Value.Immutable
@EditableStyle
public abstract sealed class AffectExpression implements SessionEvent, WithAffectExpression
    permits ImmutableAffectExpression {

  AffectExpression() {}

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

  /** Returns when it showed itself. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the feeling.
   *
   * @return the feeling
   */
  public abstract Affect affect();

  /**
   * Returns towards whom the feeling is.
   *
   * @return the target
   */
  public abstract Target target();

  /**
   * Returns how openly it showed itself, if that was rated.
   *
   * @return the rating of the clinician
   */
  public abstract Optional<Openness> openness();

  /**
   * Returns how strong it was, if that was rated.
   *
   * @return the intensity, 0 (none) to 10
   */
  public abstract OptionalDouble intensity();

  /**
   * Returns whether the clinician saw in it an emotional release.
   *
   * @return whether it was one, false unless said otherwise
   */
  @Value.Default
  public boolean release() {
    return false;
  }

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

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

  /**
   * Returns whether the feeling was voiced: not rated for openness, or at least acknowledged.
   *
   * @return whether it was more than denied or hinted at
   */
  public boolean voiced() {
    return openness().filter(o -> o.compareTo(Openness.ACKNOWLEDGED) < 0).isEmpty();
  }

  @Value.Check
  void check() {
    ZeroToTen.check("intensity", intensity());
    Refusal.of(
        id(),
        !release() || openness().filter(Openness.DENIED::equals).isEmpty(),
        "release",
        "must be false where the feeling was denied");
  }

  /** Builds an {@link AffectExpression}. */
  public static final class Builder extends ImmutableAffectExpression.Builder {
    Builder() {}
  }
}
