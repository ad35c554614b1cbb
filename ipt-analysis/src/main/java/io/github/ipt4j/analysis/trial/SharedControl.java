// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.trial.TrialArm;

/**
 * How two effects of one trial correlate that are held against the same control.
 *
 * <p>With n the people of the control and N those of all three arms, the covariance of two g is 1/n
 * + g1 g2 / (2 N); of two log odds ratios 1/c + 1/(n - c), of two log risk ratios 1/c - 1/n, with c
 * the events of the control.
 *
 * <p>Source: L. J. Gleser and I. Olkin, Stochastically dependent effect sizes, in H. Cooper, L. V.
 * Hedges and J. C. Valentine, The Handbook of Research Synthesis and Meta-Analysis, 2nd edition
 * (2009) 357-376.
 *
 * @param correlation the correlation, in (-1, 1)
 * @param isAssumed whether it is the correlation of arms of one size, .5, because the number of
 *     people of one of them is not known
 */
public record SharedControl(double correlation, boolean isAssumed) {
  /** Arms of one size and no effect: 1/n is half of 1/n + 1/n. */
  private static final double OF_LIKE_ARMS = 0.5;

  /** Checks the components. */
  public SharedControl {
    checkArgument(
        correlation > -1 && correlation < 1,
        "correlation must be in (-1, 1), but was %s",
        correlation);
  }

  /**
   * Returns the correlation of two effects.
   *
   * @param scale what the effects are
   * @param first an arm
   * @param second another arm
   * @param control the arm that both are held against
   * @return the correlation, assumed where the number of people of an arm is not known
   */
  public static SharedControl of(
      EffectScale scale, TrialArm first, TrialArm second, TrialArm control) {
    if (first.n().isEmpty() || second.n().isEmpty() || control.n().isEmpty()) {
      return new SharedControl(OF_LIKE_ARMS, true);
    }
    EffectSize one = scale.of(first, control);
    EffectSize other = scale.of(second, control);
    double covariance = covariance(scale, first, second, control);
    return new SharedControl(covariance / (one.standardError() * other.standardError()), false);
  }

  /** The covariance of two effects, of arms whose numbers of people are known. */
  static double covariance(EffectScale scale, TrialArm first, TrialArm second, TrialArm control) {
    double n = control.n().orElseThrow();
    if (scale == EffectScale.HEDGES_G) {
      double all = n + first.n().orElseThrow() + second.n().orElseThrow();
      double product = scale.of(first, control).value() * scale.of(second, control).value();
      return 1 / n + product / (2 * all);
    }
    double events = control.events().orElseThrow();
    boolean halved = events == 0 || events == n;
    double with = halved ? events + OF_LIKE_ARMS : events;
    double of = halved ? n + 1 : n;
    return scale == EffectScale.ODDS_RATIO ? 1 / with + 1 / (of - with) : 1 / with - 1 / of;
  }
}
