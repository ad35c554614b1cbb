// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.core.trial.TrialArm;

/** In what trials are compared. */
public enum EffectScale {
  /** Hedges' g: the difference of two means in standard deviations. */
  HEDGES_G,
  /** The ratio of the odds of an event. */
  ODDS_RATIO,
  /** The ratio of the chances of an event. */
  RISK_RATIO;

  /** Beyond ten thousand to one a ratio says no more than that it has no end. */
  private static final double FARTHEST = 9.210340371976184;

  /**
   * Returns whether it is a ratio, of which the logarithm is pooled.
   *
   * @return whether 1 means no difference, and not 0
   */
  public boolean isRatio() {
    return this != HEDGES_G;
  }

  /**
   * Returns the effect of two arms.
   *
   * @param arm the arm in which people fared better if it is above 0
   * @param control the other arm
   * @return the effect
   * @throws IllegalArgumentException unless both arms have the figures for it
   */
  public EffectSize of(TrialArm arm, TrialArm control) {
    return switch (this) {
      case HEDGES_G -> EffectSize.hedgesG(arm, control);
      case ODDS_RATIO -> EffectSize.logOddsRatio(arm, control);
      case RISK_RATIO -> EffectSize.logRiskRatio(arm, control);
    };
  }

  /** Whether an arm has the figures for it. */
  boolean isToldBy(TrialArm arm) {
    return this == HEDGES_G ? arm.hasMean() : arm.hasEvents();
  }

  /** The effect as people read it: a ratio, not its logarithm. */
  double read(double effect) {
    if (!isRatio()) {
      return effect;
    } else if (Math.abs(effect) > FARTHEST) {
      return effect < 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return StrictMath.exp(effect);
  }

  /** An interval as people read it. */
  Interval read(Interval interval) {
    return new Interval(read(interval.low()), read(interval.high()), interval.level());
  }

  /**
   * Returns an effect as a cell.
   *
   * @param effect the effect as it is pooled: g, or the logarithm of a ratio
   * @param decimals how many decimals a person reads
   * @return g or the ratio
   */
  public Cell cell(double effect, int decimals) {
    return isRatio() ? Cell.ratio(read(effect), decimals) : Cell.number(effect, decimals);
  }

  /**
   * Returns an interval as a cell.
   *
   * @param interval the interval as effects are pooled: of g, or of the logarithm of a ratio
   * @param decimals how many decimals a person reads
   * @return the interval of g or of the ratio
   */
  public Cell cell(Interval interval, int decimals) {
    return isRatio()
        ? Cell.ratioInterval(read(interval), decimals)
        : Cell.interval(interval, decimals);
  }

  /**
   * Returns what it is called.
   *
   * @return such as "odds ratio"
   */
  public Clause clause() {
    return Clause.of("trial.scale." + name());
  }
}
