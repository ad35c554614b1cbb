// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Is a daily rating, such as mood from 0 to 10, lower or higher from a declared day on than before
 * it, weekdays alike?
 *
 * <p>Weeks are counted from the day both ways and have at least three recorded days. The mean of a
 * week is that of its ratings less the mean of their weekday within the phase, plus the mean of the
 * phase's weekday means. The difference of the phases' means is held against its standard error:
 * the variance of each phase's mean is s2 / n times f = 1 + 2 sum_{j below n} (1 - j/n) r^j, with r
 * the lag-1 autocorrelation of the weeks about their phase's mean (neighbouring weeks of one phase,
 * plus 3 over the number of weeks, held in [0, .8]); t is Welch's with max(2.5, n/f) in the place
 * of n.
 *
 * <p><b>The guard.</b> No comparison of a before with an after can tell a step from a general
 * trend. The step beside one straight line that both phases have in common, and the step on the day
 * between two lines, are both to be significant and go the way of the difference; otherwise the
 * result says that a general improvement, or worsening, cannot be excluded. No guard tells a course
 * from a step that runs from one end of the scale to the other, so it counts as silent where a
 * quarter of the days lie at one end before and at the other since; nor one that begins within
 * weeks of the day.
 *
 * <p>Undefined and thin cases: a phase without a week that counts gives INSUFFICIENT_DATA; under
 * {@link #leastWeeks()} weeks in a phase, or weeks that do not differ, are DESCRIBED. The day has
 * to be declared and not looked for.
 *
 * <p>Assumptions and limits: size .035 to .059 where days resemble the day before by 0 or .5, .048
 * to .075 by .8, up to .12 by .9, which no estimate from so few weeks can show: slow moods of weeks
 * can look like a change, and every result says so. Under a falling trend the difference is claimed
 * in .15 to 1.00, past the guard in .013 to .062. A step of one standard deviation of the days is
 * found in .82 with 6 weeks on each side, past the guard in .33; with 12 in 1.00 and .71. A curve
 * that is steepest about the day and then flattens gets past the guard in up to .08.
 *
 * <p>Beside it: the share of pairs of weeks, and of days, in which the later is the better (NAP),
 * and the means of stretches of 28 days.
 *
 * <p>Sources: B. L. Welch, Biometrika 34 (1947) 28-35, doi 10.1093/biomet/34.1-2.28; the variance
 * of a mean of values that resemble their neighbours, G. V. Bayley and J. M. Hammersley, Supplement
 * to the Journal of the Royal Statistical Society 8 (1946) 184-197, doi 10.2307/2983560; R. I.
 * Parker and K. Vannest, doi 10.1016/j.beth.2008.10.006.
 */
@Value.Immutable
@IptStyle
public abstract sealed class LevelChange
    implements Analysis<DailyRatings, LevelChangeResult>, WithLevelChange
    permits ImmutableLevelChange {
  private static final int FEWEST = 3;

  LevelChange() {}

  /**
   * Returns the question about a day.
   *
   * @param since the first day of the later phase, as it was declared
   * @return the analysis
   */
  public static LevelChange on(LocalDate since) {
    return ImmutableLevelChange.builder().since(since).build();
  }

  /**
   * Returns the question about the day on which a decision was tried.
   *
   * @param decision the decision
   * @return the analysis
   * @throws IllegalArgumentException if it was not tried
   */
  public static LevelChange on(DecisionAnalysis decision) {
    TriedDecision tried = TriedDecision.of(decision);
    return ImmutableLevelChange.builder().since(tried.triedOn()).decision(tried).build();
  }

  /**
   * Returns the first day of the later phase.
   *
   * @return the day
   */
  public abstract LocalDate since();

  /**
   * Returns the decision that was tried on that day, by which the day is named.
   *
   * @return the decision, if the day is that of one
   */
  public abstract Optional<TriedDecision> decision();

  /**
   * Returns the level.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns how many weeks each phase needs for a test.
   *
   * @return the weeks with three recorded days, at least 3; 6 by default
   */
  @Value.Default
  public int leastWeeks() {
    return 6;
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(
        leastWeeks() >= FEWEST, "leastWeeks must be at least %s, but was %s", FEWEST, leastWeeks());
  }

  @Override
  public LevelChangeResult analyze(DailyRatings ratings) {
    return new LevelComputation(this, ratings).result();
  }
}
