// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.PlannedRatings;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.NormalSteps;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Arrays;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many weeks of ratings are worth asking for, before there are any: the chance that {@link
 * WeeklyLevel} finds that one weekday differs.
 *
 * <p>Ratings have the standard deviation {@link #standardDeviation()} about their mean and resemble
 * the day before by {@link #autocorrelation()}; one weekday lies {@link #points()} above the
 * others. Each day is rated with the chance {@link #recordingRate()}. The chance is the share of a
 * thousand seeded courses in which p is at most {@link #alpha()}, from 499 draws each where the
 * weeks are more than 13: a chance near one half has a standard error of .016.
 */
@Value.Immutable
@IptStyle
public abstract sealed class WeeklyLevelPower implements PlannedRatings, WithWeeklyLevelPower
    permits ImmutableWeeklyLevelPower {
  private static final Seed NAME = Seed.of(0, "WeeklyLevelPower");
  private static final int COURSES = 1_000;
  private static final int DRAWS = 499;
  private static final int WEEK = 7;

  /** The days from 1970-01-01 to the first Monday, so that weeks are whole. */
  private static final int MONDAY = 4;

  WeeklyLevelPower() {}

  /**
   * Returns the power with every option as by default.
   *
   * @return the power of twelve weeks in which one weekday is higher by one standard deviation
   */
  public static WeeklyLevelPower withDefaults() {
    return ImmutableWeeklyLevelPower.builder().build();
  }

  @Value.Check
  void check() {
    PlannedRatings.check(this);
  }

  @Override
  @Value.Lazy
  public double power() {
    Seed seed = NAME.with(weeks());
    NormalSteps steps = new NormalSteps(new MixGenerator(seed.value()), autocorrelation());
    MixGenerator recorded = new MixGenerator(seed.with(WEEK).value());
    int found = 0;
    for (int i = 0; i < COURSES; i++) {
      found += isFound(steps, recorded, seed.with(i)) ? 1 : 0;
    }
    return (double) found / COURSES;
  }

  private boolean isFound(NormalSteps steps, MixGenerator recorded, Seed seed) {
    int[] days = new int[WEEK * weeks()];
    double[] values = new double[days.length];
    double higher = points() / standardDeviation();
    int size = 0;
    steps.restart();
    for (int day = 0; day < days.length; day++) {
      double value = steps.next() + (day % WEEK == 0 ? higher : 0);
      if (recorded.nextDouble() < recordingRate()) {
        days[size] = MONDAY + day;
        values[size++] = value;
      }
    }
    WeekdayResiduals residuals =
        WeekdayResiduals.of(Arrays.copyOf(days, size), Arrays.copyOf(values, size), 1);
    return residuals.fullWeeks() >= WeeklyLevel.withDefaults().minimumWeeks()
        && residuals.test(DRAWS, seed).p() <= alpha();
  }

  @Override
  public OptionalInt weeksFor(double power) {
    Probability.check("power", power);
    return FirstReached.of(4, MOST_WEEKS, w -> 1, w -> withWeeks(w).power() >= power);
  }

  @Override
  public Clause clause() {
    return clause("periodicity.power.level");
  }

  @Override
  public String toString() {
    return sentence();
  }
}
