// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.trial.Trials;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks whether people fare better after one treatment than after another, in the trials that gave
 * both.
 *
 * <p>Each trial gives one effect ({@link EffectSize}), above 0 where people fared better after the
 * treatment, whichever way its instrument points. Several arms of the treatment give one effect,
 * weighted so that their common control counts once ({@link SharedControl}); several of the control
 * are put together first. The effects y_i of the variances v_i are pooled under the model that each
 * trial has an effect of its own: mu = sum(w y) / sum(w), w = 1 / (v + tau2), tau2 by restricted
 * likelihood. The interval is that of Hartung and Knapp, t of k - 1 degrees with the standard error
 * sqrt(sum(w (y - mu)^2) / ((k - 1) sum(w))), or the normal one of the standard error 1 /
 * sqrt(sum(w)) where that is the wider; the larger of the two p-values decides. Beside it: tau2
 * with its Q-profile interval, I2, Q, the prediction interval mu -+ t sqrt(tau2 + se^2) on k - 1
 * degrees, all trials but each one, and from ten trials on Egger's regression.
 *
 * <p>Undefined and thin cases: one trial is not pooled (INSUFFICIENT_DATA; what it says itself
 * stands in the table). Two cannot tell how far trials differ: t of 1 degree is 12.7, and a
 * difference that they do not show is INSUFFICIENT_DATA as well; there is no prediction interval.
 * Trials without the figures are counted with the reason.
 *
 * <p>Assumptions and limits: with trials of like size the test holds its level (.04 to .06 at 3, 5
 * and 10 trials, tau 0 or .4); where one has 300 people an arm beside others of 10 to 30 it errs in
 * .07 to .13, so the largest weight is printed. The prediction interval covers .89 to .92 of
 * further trials and not .95. Arms of those who stayed look better than they are where the worst
 * leave; no pooling mends that. A pooled difference says nothing of why, nor for whom.
 *
 * <p>Sources: those of the model in W. Viechtbauer, Journal of Statistical Software 36(3) (2010),
 * doi 10.18637/jss.v036.i03; J. Hartung and G. Knapp, Statistics in Medicine 20 (2001) 3875-3889,
 * doi 10.1002/sim.1009; the wider of two, C. Roever, G. Knapp and T. Friede, BMC Medical Research
 * Methodology 15 (2015) 99, doi 10.1186/s12874-015-0091-1; J. P. T. Higgins, S. G. Thompson and D.
 * J. Spiegelhalter, Journal of the Royal Statistical Society A 172 (2009) 137-159, doi
 * 10.1111/j.1467-985X.2008.00552.x (prediction); J. A. C. Sterne et al., British Medical Journal
 * 343 (2011) d4002, doi 10.1136/bmj.d4002 (ten trials).
 */
@Value.Immutable
@IptStyle
public abstract sealed class TrialComparison
    implements Analysis<Trials, TrialComparisonResult>, WithTrialComparison
    permits ImmutableTrialComparison {

  TrialComparison() {}

  /**
   * Returns the question about two treatments.
   *
   * @param treatment the treatment that is asked about, such as "IPT"
   * @param control what it is held against, such as "placebo"
   * @return the analysis
   */
  public static TrialComparison of(String treatment, String control) {
    return ImmutableTrialComparison.builder().treatment(treatment).control(control).build();
  }

  /**
   * Returns the treatment that is asked about.
   *
   * @return its name as the arms have it
   */
  public abstract String treatment();

  /**
   * Returns what it is held against.
   *
   * @return its name as the arms have it
   */
  public abstract String control();

  /**
   * Returns in what trials are compared.
   *
   * @return the scale, Hedges' g by default
   */
  @Value.Default
  public EffectScale scale() {
    return EffectScale.HEDGES_G;
  }

  /**
   * Returns the only instrument that counts.
   *
   * @return the instrument; by default of each trial the first on which it reports both treatments
   */
  public abstract Optional<String> instrument();

  /**
   * Returns how the variance between trials is estimated.
   *
   * @return the estimator, restricted likelihood by default
   */
  @Value.Default
  public Pooling pooling() {
    return Pooling.REML;
  }

  /**
   * Returns the level.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  @Value.Check
  void check() {
    Identifiers.check("treatment", treatment());
    Identifiers.check("control", control());
    instrument().ifPresent(i -> Identifiers.check("instrument", i));
    checkArgument(
        !treatment().equals(control()), "control must be another treatment, but was the same");
    Probability.check("alpha", alpha());
  }

  @Override
  public TrialComparisonResult analyze(Trials trials) {
    TrialEffects gathered = new TrialEffects(this, trials);
    return TrialComparisonResult.of(this, gathered.effects(), gathered.notUsed());
  }
}
