// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Is a daily rating, such as mood from 0 to 10, higher or lower on days with a context than on days
 * of the same weekday without?
 *
 * <p>Let x be 1 on days with the context and 0 on days without, y the rating, and both be centred
 * on their means of the weekday within the phase and the block of 84 days. The statistic is T = sum
 * x y. Ratings of neighbouring days resemble each other, so whole calendar weeks of the rating are
 * permuted, within their phase and block, while the context stays where it is; p is the share of
 * permutations with |T*| at least |T|: of all of them where the product of the factorials of the
 * weeks of each phase and block is under 20,000, else of {@link #draws()} seeded draws. The
 * smallest p that these weeks allow, that of their clearest order, stands beside it, and no p is
 * smaller. A rated day on which the context is not known adds nothing to T where it stands, but its
 * week brings it along: without it every order but the one that was had fewer products, and size
 * rose to .08 with a fifth of the days not asked about. The effect is of the days of which both are
 * known, in points of the scale: the coefficient of x in the least squares regression of y on x and
 * weekday within phase and block; its 95 % interval holds the effects that the same permutations do
 * not exclude when they are taken off the rating.
 *
 * <p>Undefined and thin cases: without days with and without the context on one weekday it is not
 * identifiable; fewer than {@link #leastWeeks()} calendar weeks, a rating that never changes, or so
 * few or so equal weeks in each phase that no order of them could be significant give
 * INSUFFICIENT_DATA; a log of notable contacts only is refused; uneven asking gives DESCRIBED.
 *
 * <p>Assumptions and limits: weeks are exchangeable within phase and block, and the effect is the
 * same on all days. The intensities of a symptom diary ({@link ExposedDiary#ratings()}) are 0 on
 * days without the symptom. Ties are relative to the scale and the draws come from counts that are
 * the same on every scale: no p changes when all ratings and the ends of their scale are
 * multiplied, moved or, with its direction, turned. Asking counts as even by days with the symptom
 * and without, of other ratings by days above and below their median.
 *
 * <p>Sources: Winkler, Webster, Vidaurre, Nichols and Smith 2015, NeuroImage 123, 253-268, <a
 * href="https://doi.org/10.1016/j.neuroimage.2015.05.092">doi:10.1016/j.neuroimage.2015.05.092</a>
 * (whole-block exchangeability); Phipson and Smyth 2010, Statistical Applications in Genetics and
 * Molecular Biology 9, 39, <a
 * href="https://doi.org/10.2202/1544-6115.1585">doi:10.2202/1544-6115.1585</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GradedContrast
    implements Analysis<ExposedRatings, GradedContrastResult>, DrawnOptions, WithGradedContrast
    permits ImmutableGradedContrast {
  private static final int FARTHEST = 28;

  GradedContrast() {}

  /**
   * Returns the contrast of a context, with every other option as by default.
   *
   * @param context the context
   * @return the analysis
   */
  public static GradedContrast of(Context context) {
    return ImmutableGradedContrast.builder().context(context).build();
  }

  /**
   * Returns how many days before the day of the rating the context is looked for.
   *
   * @return the days, -28 to 28; 0, the same day, by default
   */
  @Value.Default
  public int lag() {
    return 0;
  }

  /**
   * Returns the fewest calendar weeks that are tested.
   *
   * @return the number, at least 2; 4 by default
   */
  @Value.Default
  public int leastWeeks() {
    return 4;
  }

  @Value.Check
  void check() {
    checkArgument(
        Math.abs(lag()) <= FARTHEST,
        "lag must be %s to %s, but was %s",
        -FARTHEST,
        FARTHEST,
        lag());
    DrawnOptions.check(this);
    checkArgument(leastWeeks() >= 2, "leastWeeks must be at least 2, but was %s", leastWeeks());
  }

  @Override
  public GradedContrastResult analyze(ExposedRatings exposed) {
    OrderSource orders = OrderSource.ofContrast(seed(), draws());
    return new GradedComputation(exposed, orders).result(this);
  }
}
