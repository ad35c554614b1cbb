// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.exact.SignTail;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * On which weekdays is a daily rating, such as mood from 0 to 10, higher or lower than on others?
 *
 * <p>The residual of a day is its rating less the line fitted to the recorded days within ten days
 * of it, divided by the range of the scale; a day with fewer than five recorded days near is left
 * out. With c_w the mean residual of weekday w, less the mean of the seven, the statistic is T =
 * sum_h 2 l_h |sum_w c_w exp(2 pi i h w / 7)|^2, h = 1, 2, 3, with the weights l_h of {@link
 * WeeklyPeriodicity}. Under the null the residuals of a calendar week change their sign together: p
 * is the share of sign vectors with a T at least as great, of all of them up to 13 weeks, else of
 * {@link #draws()} seeded draws. The smallest p that these weeks could have stands beside it.
 *
 * <p>Beside it stand the mean rating of each weekday with its 95 % interval by Student's t over the
 * weeks, and, where the test is significant, the one to three neighbouring weekdays that differ
 * most; both are described and not tested.
 *
 * <p>Undefined and thin cases: fewer than {@link #minimumWeeks()} calendar weeks with three
 * residuals, no residual other than 0, or weeks so few or so often 0 that no signs of them could be
 * significant give {@link io.github.ipt4j.analysis.Conclusion#INSUFFICIENT_DATA}.
 *
 * <p>Assumptions and limits: what is left of a week beside its course is as likely turned round.
 * Size .01 to .065 in 17 simulated worlds without a rhythm (autocorrelation up to .95, falling
 * courses, floors and ceilings, three kinds of missing days, 6 to 52 weeks). It errs less often
 * than it says where another cycle or an end of the scale prevails. A weekday that is higher by one
 * standard deviation is found in .38 of 12 weeks and .80 of 26, a fifth of the days missing.
 *
 * <p>Sources: the weights of Hermans and Rasson 1985, Biometrika 72, 698-702, <a
 * href="https://doi.org/10.1093/biomet/72.3.698">doi:10.1093/biomet/72.3.698</a>; changes of sign
 * as a null of whole blocks, Winkler, Webster, Vidaurre, Nichols and Smith 2015, NeuroImage 123,
 * 253-268, <a
 * href="https://doi.org/10.1016/j.neuroimage.2015.05.092">doi:10.1016/j.neuroimage.2015.05.092</a>;
 * lines fitted to what is near, Cleveland 1979, Journal of the American Statistical Association 74,
 * 829-836, <a
 * href="https://doi.org/10.1080/01621459.1979.10481038">doi:10.1080/01621459.1979.10481038</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class WeeklyLevel
    implements Analysis<DailyRatings, WeeklyLevelResult>, WithWeeklyLevel
    permits ImmutableWeeklyLevel {
  private static final Seed NAME = Seed.of(0, "WeeklyLevel");

  WeeklyLevel() {}

  /**
   * Returns the analysis with its default options.
   *
   * @return the analysis
   */
  public static WeeklyLevel withDefaults() {
    return ImmutableWeeklyLevel.builder().build();
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
   * Returns how many sign vectors are drawn where the weeks are more than 13.
   *
   * @return the number, at least 99; 9,999 by default
   */
  @Value.Default
  public int draws() {
    return 9_999;
  }

  /**
   * Returns the user's part of the seed; the rest are the days that are tested, by weekday.
   *
   * @return the seed, 0 by default
   */
  @Value.Default
  public long seed() {
    return 0;
  }

  /**
   * Returns the fewest calendar weeks with three residuals that are tested.
   *
   * @return the number, at least 2; 6 by default
   */
  @Value.Default
  public int minimumWeeks() {
    return 6;
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(draws() >= 99, "draws must be at least 99, but was %s", draws());
    checkArgument(
        minimumWeeks() >= 2, "minimumWeeks must be at least 2, but was %s", minimumWeeks());
  }

  @Override
  public WeeklyLevelResult analyze(DailyRatings ratings) {
    WeekdayResiduals residuals = WeekdayResiduals.of(ratings);
    WeeklyLevelResult.Builder result =
        WeeklyLevelResult.builder()
            .analysis(this)
            .ratings(ratings)
            .weeks(residuals.weeks())
            .fullWeeks(residuals.fullWeeks())
            .comparedDays(residuals.size())
            .addAllWeekdays(WeekdayLevel.of(ratings, residuals));
    if (isEnough(residuals)) {
      SignTail test = residuals.test(draws(), seedOf(residuals));
      result
          .statistic(test.statistic())
          .p(test.p())
          .smallestP(test.smallestP())
          .exact(test.draws() == 0);
    }
    return result.build();
  }

  /**
   * Returns the p-value and nothing else, for cohorts.
   *
   * @param ratings the ratings
   * @return the p-value, as {@link #analyze} gives it; empty if there are too few weeks
   */
  public OptionalDouble p(DailyRatings ratings) {
    WeekdayResiduals residuals = WeekdayResiduals.of(ratings);
    return isEnough(residuals)
        ? OptionalDouble.of(residuals.test(draws(), seedOf(residuals)).p())
        : OptionalDouble.empty();
  }

  private boolean isEnough(WeekdayResiduals residuals) {
    return residuals.fullWeeks() >= minimumWeeks();
  }

  private Seed seedOf(WeekdayResiduals residuals) {
    return NAME.withUser(seed()).with(residuals.weeks()).with(residuals.days());
  }
}
