// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Does a symptom begin more often, or less often, on days with a context than on days of the same
 * weekday without it?
 *
 * <p>Where Fridays are bad anyway and visits fall on Fridays, comparing all days with a visit to
 * all days without is significant in most diaries in which the visits have nothing to do with the
 * symptom. So days are compared within strata only: weekday, within each declared phase, within
 * blocks of 84 days from the Monday of the first recorded day where the diary is longer than that.
 * Of stratum k let n1 days have the context and n0 not, m the symptom, and a both. Given these
 * margins the total A = sum a has, at a common odds ratio psi, probabilities proportional to the
 * coefficients of prod_k sum_a C(n1, a) C(n0, m - a) psi^a. That gives the exact and the mid-p
 * value, the conditional estimate of psi, its intervals, the smallest mid-p value that these days
 * could give, and the chance that an odds ratio of 3 or 5 would be found. Mid-p decides.
 *
 * <p>The days are those that the diary records and on which (with a {@link #lag()}: before which)
 * contacts were asked about. It decides on <em>onsets at risk</em>: days not preceded by a recorded
 * day with the symptom. The same on all symptom days stands beside it, as burden: spells of the
 * symptom that meet spells of contact make that one too sure. A day on which others came while the
 * client was away counts as a day without the context and is shown apart, with a test without such
 * days.
 *
 * <p>A state of the day, such as a night shift, is compared in the same way on its own asked days,
 * which owe nothing to the log.
 *
 * <p>Undefined and thin cases: {@link ContextVerdict} says whether the diary can tell at all. A log
 * of notable contacts only knows no day without a contact, and is refused; a state is not. If the
 * shares of asked days among days with and without the symptom differ by more than a factor of
 * 1.25, the result is DESCRIBED and nothing is tested.
 *
 * <p>Assumptions and limits: days of one stratum are exchangeable, and the odds ratio is the same
 * in all strata. A symptom that ends for another reason just as the context changes is mistaken
 * unless the phase was declared (at most .11 of such diaries with blocks of 84 days, .011 with the
 * phase).
 *
 * <p>Sources: Gart 1970, Biometrika 57, 471-475, <a
 * href="https://doi.org/10.1093/biomet/57.3.471">doi:10.1093/biomet/57.3.471</a>; Janes, Sheppard
 * and Lumley 2005, Epidemiology 16, 717-726, <a
 * href="https://doi.org/10.1097/01.ede.0000181315.18836.9d">doi:10.1097/01.ede.0000181315.18836.9d</a>
 * (time-stratified referents); Vines and Farrington 2001, Statistics in Medicine 20, 3039-3049, <a
 * href="https://doi.org/10.1002/sim.940">doi:10.1002/sim.940</a> (exchangeability); Lancaster 1961,
 * Journal of the American Statistical Association 56, 223-234, <a
 * href="https://doi.org/10.1080/01621459.1961.10482105">doi:10.1080/01621459.1961.10482105</a>
 * (mid-p).
 */
@Value.Immutable
@IptStyle
public abstract sealed class ContextContrast
    implements Analysis<ExposedDiary, ContextContrastResult>, WithContextContrast
    permits ImmutableContextContrast {
  private static final int FARTHEST = 28;

  ContextContrast() {}

  /**
   * Returns the contrast of a context, with every other option as by default.
   *
   * @param context the context
   * @return the analysis
   */
  public static ContextContrast of(Context context) {
    return ImmutableContextContrast.builder().context(context).build();
  }

  /**
   * Returns the context.
   *
   * @return the context
   */
  public abstract Context context();

  /**
   * Returns how many days before the day of the symptom the context is looked for.
   *
   * @return the days, -28 to 28; 0, the same day, by default
   */
  @Value.Default
  public int lag() {
    return 0;
  }

  /**
   * Returns the level of a contrast that is tested alone; power is the chance of being found at it.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns the level that this contrast has as one of several: a screen lowers it, for their
   * number.
   *
   * @return the level, in (0, 1); none if it is tested alone
   */
  public abstract OptionalDouble sharedLevel();

  /**
   * Returns the level at which mid-p is decided.
   *
   * @return the {@link #sharedLevel()}, or else {@link #alpha()}
   */
  public final double level() {
    return sharedLevel().orElse(alpha());
  }

  @Value.Check
  void check() {
    checkArgument(
        Math.abs(lag()) <= FARTHEST,
        "lag must be %s to %s, but was %s",
        -FARTHEST,
        FARTHEST,
        lag());
    Probability.check("alpha", alpha());
    Probability.check("sharedLevel", level());
  }

  @Override
  public ContextContrastResult analyze(ExposedDiary exposed) {
    return new ContrastComputation(this, exposed, new ContextDays(exposed)).result();
  }
}
