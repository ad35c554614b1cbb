// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.trial.Trials;
import org.immutables.value.Value;

/**
 * Asks whether a treatment is worse than another by less than a margin that was named beforehand.
 *
 * <p>It is shown where the lower end of the two-sided interval of the pooled effect lies above
 * minus the margin; the interval is that which decides in {@link TrialComparison}, of one trial
 * that trial's own by the normal distribution. Otherwise it is not shown, which says nothing of
 * being worse; "equal" is no answer of either.
 *
 * <p>The margin is a difference above 0 of Hedges' g, or a ratio below 1, above which the ratio has
 * to lie. It is the reader's: what difference would still be accepted has to be said, with its
 * reason, before the trials are looked at. A margin that is chosen by the result shows nothing.
 *
 * <p>Undefined and thin cases: no trial of both treatments gives INSUFFICIENT_DATA.
 *
 * <p>Assumptions and limits: at the margin itself it is shown falsely in at most alpha / 2 where
 * the interval holds its level. Arms of those who stayed draw treatments together or apart; both
 * ways of counting them have to be looked at.
 *
 * <p>Sources: International Conference on Harmonisation, E9, Statistics in Medicine 18 (1999)
 * 1905-1942, section 3.3.2; G. Piaggio et al., Journal of the American Medical Association 308
 * (2012) 2594-2604, doi 10.1001/jama.2012.87802.
 */
@Value.Immutable
@IptStyle
public abstract sealed class NonInferiority
    implements Analysis<Trials, NonInferiorityResult>, WithNonInferiority
    permits ImmutableNonInferiority {

  NonInferiority() {}

  /**
   * Returns the question about two treatments.
   *
   * @param comparison the comparison, whose level is that of the interval: .05 for one of 95 %
   * @param margin how much worse would still be accepted
   * @return the analysis
   */
  public static NonInferiority of(TrialComparison comparison, double margin) {
    return ImmutableNonInferiority.builder().comparison(comparison).margin(margin).build();
  }

  /**
   * Returns which trials are taken together, and how.
   *
   * @return the comparison
   */
  public abstract TrialComparison comparison();

  /**
   * Returns how much worse would still be accepted.
   *
   * @return a difference of g above 0, or a ratio in (0, 1)
   */
  public abstract double margin();

  /**
   * Returns the least effect that would still be accepted, as effects are pooled.
   *
   * @return minus the margin, or the logarithm of the ratio
   */
  public double least() {
    return comparison().scale().isRatio() ? StrictMath.log(margin()) : -margin();
  }

  @Value.Check
  void check() {
    boolean isRatio = comparison().scale().isRatio();
    checkArgument(
        margin() > 0 && (isRatio ? margin() < 1 : Double.isFinite(margin())),
        isRatio
            ? "margin of a ratio must be in (0, 1), but was %s"
            : "margin must be above 0 and finite, but was %s",
        margin());
  }

  @Override
  public NonInferiorityResult analyze(Trials trials) {
    return ImmutableNonInferiorityResult.builder()
        .analysis(this)
        .comparison(comparison().analyze(trials))
        .build();
  }
}
