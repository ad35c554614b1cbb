// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What an arm of a trial reported of its totals at the start and at the end. */
@Value.Immutable
@IptStyle
public abstract sealed class PublishedArm implements WithPublishedArm
    permits ImmutablePublishedArm {

  private static final String FINITE = "must be finite";

  PublishedArm() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the end of an arm of a trial; its start and who completed are to be added from the
   * paper.
   *
   * @param trial the trial
   * @param arm one of its arms, with a mean
   * @return the arm
   */
  public static PublishedArm of(Trial trial, TrialArm arm) {
    Refusal.unless(arm.hasMean(), "arm", "must have n, mean and sd", arm.id());
    return builder()
        .name(trial.name() + " " + trial.year() + " " + arm.treatment())
        .instrument(arm.instrument())
        .direction(arm.direction())
        .n(arm.n().orElseThrow())
        .endMean(arm.mean().orElseThrow())
        .endSd(arm.sd().orElseThrow())
        .build();
  }

  /**
   * Returns what the arm is called.
   *
   * @return such as "Elkin 1989 IPT"
   */
  public abstract String name();

  /**
   * Returns what was measured.
   *
   * @return the code of the instrument, such as "HRSD-17"
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
   * @return the number, at least 2
   */
  public abstract int n();

  /**
   * Returns the mean at the start.
   *
   * @return the mean, finite; empty if it was not reported
   */
  public abstract OptionalDouble startMean();

  /**
   * Returns the standard deviation at the start.
   *
   * @return the deviation, above 0 and finite; empty if it was not reported
   */
  public abstract OptionalDouble startSd();

  /**
   * Returns the mean at the end.
   *
   * @return the mean, finite
   */
  public abstract double endMean();

  /**
   * Returns the standard deviation at the end.
   *
   * @return the deviation, above 0 and finite
   */
  public abstract double endSd();

  /**
   * Returns whether the figures are of completers only.
   *
   * @return whether they are; empty if it is not known
   */
  public abstract Optional<Boolean> isOfCompleters();

  @Value.Check
  void check() {
    Identifiers.check("arm", name());
    Identifiers.check("instrument", instrument());
    Refusal.unless(n() >= 2, "n", "must be at least 2", n());
    Refusal.unless(Double.isFinite(endMean()), "endMean", FINITE, endMean());
    startMean().ifPresent(m -> Refusal.unless(Double.isFinite(m), "startMean", FINITE, m));
    checkDeviation("endSd", endSd());
    startSd().ifPresent(s -> checkDeviation("startSd", s));
    Refusal.unless(
        startMean().isPresent() == startSd().isPresent(),
        "startSd",
        "must be there if and only if startMean is");
  }

  private static void checkDeviation(String attribute, double deviation) {
    Refusal.unless(
        deviation > 0 && Double.isFinite(deviation),
        attribute,
        "must be above 0 and finite",
        deviation);
  }

  /** Builds a {@link PublishedArm}. */
  public static final class Builder extends ImmutablePublishedArm.Builder {
    Builder() {}
  }
}
