// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.trial;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What one arm of a trial reported on one instrument: the people in it with their mean and standard
 * deviation, or with how many of them the event happened to.
 *
 * <p>Its direction belongs to what was measured: of relapse, higher is worse; of response, higher
 * is better.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class TrialArm implements WithTrialArm permits ImmutableTrialArm {

  TrialArm() {}

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
   * Returns by what the arm is known within its trial.
   *
   * @return the id, the treatment unless said otherwise
   */
  @Value.Default
  public String id() {
    return treatment();
  }

  /**
   * Returns what the people in it were given, in the words by which trials are compared.
   *
   * @return such as "IPT", "CBT" or "placebo"
   */
  public abstract String treatment();

  /**
   * Returns what was measured.
   *
   * @return such as "HRSD-17" or "response"
   */
  public abstract String instrument();

  /**
   * Returns which way the instrument points.
   *
   * @return the direction, higher is worse unless said otherwise
   */
  @Value.Default
  public Direction direction() {
    return Direction.HIGHER_IS_WORSE;
  }

  /**
   * Returns how many people stand behind the figures.
   *
   * @return the number, at least 1; empty if it was not reported
   */
  public abstract OptionalInt n();

  /**
   * Returns their mean.
   *
   * @return the mean, there if and only if the standard deviation is
   */
  public abstract OptionalDouble mean();

  /**
   * Returns their standard deviation, not the standard error of their mean.
   *
   * @return the standard deviation, above 0
   */
  public abstract OptionalDouble sd();

  /**
   * Returns to how many of them the event happened.
   *
   * @return the number, 0 to {@link #n()}; empty if what was measured is no event
   */
  public abstract OptionalInt events();

  /**
   * Returns whether a mean can be compared with that of another arm.
   *
   * @return whether the mean, its standard deviation and at least two people are known
   */
  public boolean hasMean() {
    return mean().isPresent() && n().orElse(0) > 1;
  }

  /**
   * Returns whether events can be compared with those of another arm.
   *
   * @return whether the events and the number of people are known
   */
  public boolean hasEvents() {
    return events().isPresent();
  }

  @Value.Check
  void check() {
    Identifiers.check("arm", id());
    Identifiers.check("treatment", treatment());
    Identifiers.check("instrument", instrument());
    n().ifPresent(n -> Refusal.unless(n >= 1, "n", "must be at least 1", n));
    mean().ifPresent(m -> Refusal.unless(Double.isFinite(m), "mean", "must be finite", m));
    sd().ifPresent(
            s ->
                Refusal.unless(s > 0 && Double.isFinite(s), "sd", "must be above 0 and finite", s));
    Refusal.unless(
        mean().isPresent() == sd().isPresent(), "sd", "must be there if and only if the mean is");
    Refusal.unless(
        mean().isPresent() || events().isPresent(),
        "events",
        "must be there unless the mean and the sd are");
    if (events().isPresent()) {
      int events = events().getAsInt();
      Refusal.unless(n().isPresent(), "n", "must be there where the events are");
      Refusal.unless(events >= 0 && events <= n().getAsInt(), "events", "must be 0 to n", events);
    }
  }

  /** Builds a {@link TrialArm}. */
  public static final class Builder extends ImmutableTrialArm.Builder {
    Builder() {}
  }
}
