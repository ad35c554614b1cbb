// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** By how many points a rating of one client differs, with its standard error. */
@Value.Immutable
@IptStyle
public abstract sealed class ClientEffect implements CohortMember, WithClientEffect
    permits ImmutableClientEffect {
  private static final double UPPER = 0.975;

  ClientEffect() {}

  /**
   * Returns an effect.
   *
   * @param client the client
   * @param effect the effect in points of the scale
   * @param standardError its standard error, above 0
   * @return the client with the effect
   */
  public static ClientEffect of(ClientId client, double effect, double standardError) {
    return ImmutableClientEffect.builder()
        .client(client)
        .effect(effect)
        .standardError(standardError)
        .build();
  }

  /**
   * Returns by how much a rating differs with a context.
   *
   * @param client the client
   * @param result the contrast; its standard error is that of its 95 % interval
   * @return the effect, or why there is none
   */
  public static ClientEffect of(ClientId client, GradedContrastResult result) {
    return result.effect().isEmpty()
        ? leftOut(client, LeftOut.NO_EFFECT)
        : of(client, result.effect(), result.interval(), Quantiles.normal(UPPER));
  }

  /**
   * Returns by how much a rating changed from a declared day on.
   *
   * @param client the client
   * @param result the change; its standard error is that of its 95 % interval
   * @return the effect, or why there is none
   */
  public static ClientEffect of(ClientId client, LevelChangeResult result) {
    return result.degrees().isEmpty()
        ? leftOut(client, LeftOut.NO_EFFECT)
        : of(
            client,
            result.difference(),
            result.interval(),
            Quantiles.student(result.degrees().getAsDouble(), UPPER));
  }

  /**
   * Returns a client who cannot be used.
   *
   * @param client the client
   * @param reason why not
   * @return the client, with the reason
   */
  public static ClientEffect leftOut(ClientId client, LeftOut reason) {
    return ImmutableClientEffect.builder().client(client).leftOut(reason).build();
  }

  private static ClientEffect of(
      ClientId client, OptionalDouble effect, Optional<Interval> interval, double reach) {
    double error = interval.map(i -> (i.high() - i.low()) / 2 / reach).orElse(0.0);
    return error > 0 && Double.isFinite(error)
        ? of(client, effect.orElseThrow(), error)
        : leftOut(client, LeftOut.NO_EFFECT);
  }

  @Override
  public abstract ClientId client();

  @Override
  public abstract Optional<LeftOut> leftOut();

  /**
   * Returns the effect.
   *
   * @return the points; empty of a client who is left out
   */
  public abstract OptionalDouble effect();

  /**
   * Returns the standard error of the effect.
   *
   * @return the points, above 0; empty of a client who is left out
   */
  public abstract OptionalDouble standardError();

  @Value.Check
  void check() {
    effect().ifPresent(e -> Refusal.unless(Double.isFinite(e), "effect", "must be finite", e));
    standardError()
        .ifPresent(
            s ->
                Refusal.unless(
                    s > 0 && Double.isFinite(s), "standardError", "must be above 0 and finite", s));
  }
}
