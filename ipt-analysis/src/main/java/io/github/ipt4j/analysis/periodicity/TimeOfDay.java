// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * At what time of day does a symptom begin?
 *
 * <p>Only episodes whose time of onset was written down are read, as minutes on the circle of a
 * day. The Hermans-Rasson statistic, which sees two humps as well as one, decides; Rayleigh's n R^2
 * stands beside it. A time is named only where at least 80 % of the onsets lie within 90 minutes of
 * it, else two times where the onsets have two humps, else none: the mean of onsets at 06:00 and
 * 12:00 is 09:00, when nothing begins. Episodes of one day depend on each other, so under the null
 * the onsets of each diary day are turned together by a random number of whole hours, each day for
 * itself (whole hours, because times are often rounded to them): p is (1 + the draws at least as
 * extreme) / (1 + {@link #draws()}), both statistics from the same seeded draws.
 *
 * <p>Undefined and thin cases: fewer than {@link #minimumDays()} days with a known onset give
 * INSUFFICIENT_DATA.
 *
 * <p>Assumptions and limits: whether a time is written down does not depend on the time. What
 * begins in sleep is noticed on waking. Times given to the full hour only say no more than the
 * hour.
 *
 * <p>Sources: Fisher 1993, Statistical Analysis of Circular Data; Hermans and Rasson 1985,
 * Biometrika 72, 698-702, <a
 * href="https://doi.org/10.1093/biomet/72.3.698">doi:10.1093/biomet/72.3.698</a>; Landler, Ruxton
 * and Malkemper 2019, BMC Ecology 19, 30, <a
 * href="https://doi.org/10.1186/s12898-019-0246-8">doi:10.1186/s12898-019-0246-8</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class TimeOfDay
    implements Analysis<SymptomDiary, TimeOfDayResult>, WithTimeOfDay permits ImmutableTimeOfDay {

  TimeOfDay() {}

  /**
   * Returns the analysis with its default options.
   *
   * @return the analysis
   */
  public static TimeOfDay withDefaults() {
    return ImmutableTimeOfDay.builder().build();
  }

  /**
   * Returns the level at which p is significant.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns how many times the days are turned.
   *
   * @return the number, at least 99; 1,999 by default
   */
  @Value.Default
  public int draws() {
    return 1_999;
  }

  /**
   * Returns the user's part of the seed; the rest are the times that are tested.
   *
   * @return the seed, 0 by default
   */
  @Value.Default
  public long seed() {
    return 0;
  }

  /**
   * Returns the fewest days with a known onset that are tested.
   *
   * @return the number, at least 2; 10 by default
   */
  @Value.Default
  public int minimumDays() {
    return 10;
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(draws() >= 99, "draws must be at least 99, but was %s", draws());
    checkArgument(minimumDays() >= 2, "minimumDays must be at least 2, but was %s", minimumDays());
  }

  @Override
  public TimeOfDayResult analyze(SymptomDiary diary) {
    return new OnsetTimes(diary).result(this);
  }
}
