// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.SmallSample;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.trial.TrialArm;

/**
 * How much better people fared in one arm than in another: above 0 is better, whichever way the
 * instrument points.
 *
 * <p>Hedges' g is J (m1 - m2) / s, s the pooled standard deviation of n1 + n2 - 2 degrees and J the
 * exact factor for small samples; its variance is 1/n1 + 1/n2 + g^2 / (2 (n1 + n2)). The logarithms
 * of odds ratio and risk ratio have the variances 1/a + 1/b + 1/c + 1/d and 1/a - 1/n1 + 1/c -
 * 1/n2; where one of the four counts is 0, a half is added to each of them.
 *
 * <p>Sources: L. V. Hedges, Journal of Educational Statistics 6 (1981) 107-128, doi
 * 10.3102/10769986006002107; L. V. Hedges and I. Olkin, Statistical Methods for Meta-Analysis
 * (1985); B. Woolf, Annals of Human Genetics 19 (1955) 251-253, doi
 * 10.1111/j.1469-1809.1955.tb01348.x.
 *
 * @param value the effect: g, or the natural logarithm of a ratio
 * @param variance its variance, above 0
 */
public record EffectSize(double value, double variance) {
  private static final double HALF = 0.5;

  /** Checks the components. */
  public EffectSize {
    checkArgument(Double.isFinite(value), "value must be finite, but was %s", value);
    checkArgument(variance > 0, "variance must be above 0, but was %s", variance);
  }

  /**
   * Returns Hedges' g.
   *
   * @param arm the arm in which people fared better if it is above 0
   * @param control the other arm
   * @return the effect
   * @throws IllegalArgumentException unless both have a mean, a standard deviation and at least two
   *     people, on one instrument
   */
  public static EffectSize hedgesG(TrialArm arm, TrialArm control) {
    comparable(arm, control);
    checkArgument(arm.hasMean() && control.hasMean(), "arms must have n, mean and sd");
    double n1 = arm.n().getAsInt();
    double n2 = control.n().getAsInt();
    double s1 = arm.sd().getAsDouble();
    double s2 = control.sd().getAsDouble();
    double pooled = Math.sqrt(((n1 - 1) * s1 * s1 + (n2 - 1) * s2 * s2) / (n1 + n2 - 2));
    double d = (arm.mean().getAsDouble() - control.mean().getAsDouble()) / pooled;
    double g = turned(arm, SmallSample.correction((int) (n1 + n2 - 2)) * d);
    return new EffectSize(g, 1 / n1 + 1 / n2 + g * g / (2 * (n1 + n2)));
  }

  /**
   * Returns the logarithm of the odds ratio.
   *
   * @param arm the arm in which people fared better if it is above 0
   * @param control the other arm
   * @return the effect
   * @throws IllegalArgumentException unless both have events, on one instrument
   */
  public static EffectSize logOddsRatio(TrialArm arm, TrialArm control) {
    double[] n = counts(arm, control);
    return new EffectSize(
        turned(arm, StrictMath.log(n[0] * n[3] / (n[1] * n[2]))),
        1 / n[0] + 1 / n[1] + 1 / n[2] + 1 / n[3]);
  }

  /**
   * Returns the logarithm of the risk ratio.
   *
   * @param arm the arm in which people fared better if it is above 0
   * @param control the other arm
   * @return the effect
   * @throws IllegalArgumentException unless both have events, on one instrument, and not all people
   *     of both had the event
   */
  public static EffectSize logRiskRatio(TrialArm arm, TrialArm control) {
    double[] n = counts(arm, control);
    double n1 = n[0] + n[1];
    double n2 = n[2] + n[3];
    return new EffectSize(
        turned(arm, StrictMath.log(n[0] / n1 / (n[2] / n2))),
        1 / n[0] - 1 / n1 + 1 / n[2] - 1 / n2);
  }

  /** Those with and without the event in both arms, with a half in each where one of them is 0. */
  private static double[] counts(TrialArm arm, TrialArm control) {
    comparable(arm, control);
    checkArgument(arm.hasEvents() && control.hasEvents(), "arms must have n and events");
    double more = isHalved(arm, control) ? HALF : 0;
    double a = arm.events().getAsInt();
    double c = control.events().getAsInt();
    return new double[] {
      a + more, arm.n().getAsInt() - a + more, c + more, control.n().getAsInt() - c + more
    };
  }

  /** Whether a half is added to each count, since one of them is 0. */
  static boolean isHalved(TrialArm arm, TrialArm control) {
    return isOneSided(arm) || isOneSided(control);
  }

  private static boolean isOneSided(TrialArm arm) {
    int events = arm.events().orElseThrow();
    return events == 0 || events == arm.n().orElseThrow();
  }

  private static void comparable(TrialArm arm, TrialArm control) {
    checkArgument(
        arm.instrument().equals(control.instrument()) && arm.direction() == control.direction(),
        "arms must be measured by one instrument that points one way");
  }

  private static double turned(TrialArm arm, double higher) {
    return arm.direction() == Direction.HIGHER_IS_BETTER ? higher : -higher;
  }

  /**
   * Returns the standard error.
   *
   * @return the root of the variance
   */
  public double standardError() {
    return Math.sqrt(variance);
  }
}
