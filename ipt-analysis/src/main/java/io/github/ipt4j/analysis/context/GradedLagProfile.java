// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * On which of the days around a context is a daily rating higher or lower: before it, on its day,
 * or after?
 *
 * <p>At lag l the context is looked for l days before the day of the rating; at a negative lag the
 * rating came first. T of each lag is that of {@link GradedContrast}: the sum over the days of
 * which both are known of context and rating, both centred on their means of the weekday within
 * phase and block. z is T minus its mean, divided by its standard deviation, over all orders of
 * whole calendar weeks of the rating within phase and block, which have a closed form. p of a lag
 * is the share of orders in which the greatest |z| over all lags reaches its |z|: of all orders
 * where these are under 20,000, else of {@link #draws()} seeded draws; they serve all lags, so that
 * the profile as a whole errs at alpha. The smallest p that these weeks allow is printed.
 *
 * <p>A rating that differs before the context came cannot have been preceded by it: that is {@link
 * GradedLagProfileResult#anticipation()}, a statement of its own.
 *
 * <p>Undefined and thin cases: a lag at which no weekday has days with and without the context has
 * no z. Without any lag that can be compared, with fewer than {@link #leastWeeks()} calendar weeks
 * or so few or so equal weeks that no order of them could be significant, the result is
 * INSUFFICIENT_DATA; a log of notable contacts only is refused; uneven asking gives DESCRIBED.
 *
 * <p>Assumptions and limits: weeks are exchangeable within phase and block. Contexts on
 * neighbouring days go with each other, and so do ratings, so neighbouring lags do too: the lag
 * that stands out most is not proved to be the one that matters.
 *
 * <p>Sources: Westfall and Young 1993, Resampling-Based Multiple Testing, chapter 2 (greatest
 * statistic); Winkler, Webster, Vidaurre, Nichols and Smith 2015, NeuroImage 123, 253-268, <a
 * href="https://doi.org/10.1016/j.neuroimage.2015.05.092">doi:10.1016/j.neuroimage.2015.05.092</a>
 * (whole-block exchangeability).
 */
@Value.Immutable
@IptStyle
public abstract sealed class GradedLagProfile
    implements Analysis<ExposedRatings, GradedLagProfileResult>, LagOptions, WithGradedLagProfile
    permits ImmutableGradedLagProfile {
  GradedLagProfile() {}

  /**
   * Returns the profile of a context, with every other option as by default.
   *
   * @param context the context
   * @return the analysis
   */
  public static GradedLagProfile of(Context context) {
    return ImmutableGradedLagProfile.builder().context(context).build();
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
    LagOptions.check(this);
    checkArgument(leastWeeks() >= 2, "leastWeeks must be at least 2, but was %s", leastWeeks());
  }

  @Override
  public GradedLagProfileResult analyze(ExposedRatings exposed) {
    return new GradedLagComputation(this, exposed).result();
  }
}
