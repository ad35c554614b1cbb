// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * On which of the days around a context does a symptom begin: before it, on its day, or after?
 *
 * <p>At lag l the context is looked for l days before the day of the symptom; at a negative lag the
 * symptom came first. Within each stratum (weekday, phase, block of 84 days, all of the day of the
 * symptom) the context x of the days at risk of which it is known is centred; T = sum over the
 * onsets of x, divided by its standard deviation under permutation, is z. Onsets are permuted among
 * the days at risk of their stratum; p of a lag is the share of permutations in which the greatest
 * |z| over all lags reaches its |z|: of all permutations where they differ in under 20,000 ways,
 * else of {@link #draws()} seeded draws; they serve all lags, so that the profile as a whole errs
 * at alpha.
 *
 * <p>A symptom that begins before the context cannot have been preceded by it: that is {@link
 * LagProfileResult#anticipation()}, a statement of its own.
 *
 * <p>Undefined and thin cases: a lag at which nothing can be compared has no z. Without any lag
 * that can be compared, or with so few arrangements that none could be significant, the result is
 * INSUFFICIENT_DATA; a log of notable contacts only is refused; uneven asking gives DESCRIBED.
 *
 * <p>Assumptions and limits: days of one stratum are exchangeable under the null. Contexts on
 * neighbouring days go with each other, so neighbouring lags do too.
 *
 * <p>Source: Westfall and Young 1993, Resampling-Based Multiple Testing, chapter 2 (greatest
 * statistic); Phipson and Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9,
 * 39, <a href="https://doi.org/10.2202/1544-6115.1585">doi:10.2202/1544-6115.1585</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class LagProfile
    implements Analysis<ExposedDiary, LagProfileResult>, LagOptions, WithLagProfile
    permits ImmutableLagProfile {
  LagProfile() {}

  /**
   * Returns the profile of a context, with every other option as by default.
   *
   * @param context the context
   * @return the analysis
   */
  public static LagProfile of(Context context) {
    return ImmutableLagProfile.builder().context(context).build();
  }

  @Value.Check
  void check() {
    LagOptions.check(this);
  }

  @Override
  public LagProfileResult analyze(ExposedDiary exposed) {
    return new LagComputation(this, exposed).result();
  }
}
