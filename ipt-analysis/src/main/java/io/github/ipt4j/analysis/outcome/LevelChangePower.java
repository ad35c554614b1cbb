// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.PlannedRatings;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.LevelStep;
import io.github.ipt4j.analysis.internal.NormalSteps;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.internal.StepBesideLines;
import io.github.ipt4j.analysis.internal.WeekMeans;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Arrays;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many weeks of ratings on each side of a day are worth asking for, before there are any: the
 * chance that {@link LevelChange} finds a step on that day, and that its guard speaks too.
 *
 * <p>The means of weeks have the standard deviation {@link #standardDeviation()} about the mean of
 * their phase and resemble the week before by {@link #autocorrelation()}; from the day on they lie
 * {@link #points()} away. A week counts where at least three of its days are rated, each with the
 * chance {@link #recordingRate()}. The chances are shares of a thousand seeded courses; one near
 * one half has a standard error of .016.
 */
@Value.Immutable
@IptStyle
public abstract sealed class LevelChangePower implements PlannedRatings, WithLevelChangePower
    permits ImmutableLevelChangePower {
  private static final Seed NAME = Seed.of(0, "LevelChangePower");
  private static final int COURSES = 1_000;
  private static final int WEEK = 7;
  private static final int LEAST_WEEKS = 6;

  LevelChangePower() {}

  /**
   * Returns the power with every option as by default.
   *
   * @return the power of twelve weeks on each side and a step of one standard deviation
   */
  public static LevelChangePower withDefaults() {
    return ImmutableLevelChangePower.builder().build();
  }

  /**
   * Returns the weeks from the day on; {@link #weeksBefore()} are those before it.
   *
   * @return the number, 1 to {@link #MOST_WEEKS}; 12 by default
   */
  @Override
  @Value.Default
  public int weeks() {
    return 12;
  }

  /**
   * Returns the weeks before the day.
   *
   * @return the number, 1 to {@link #MOST_WEEKS}; 12 by default, however many there are from the
   *     day on
   */
  @Value.Default
  public int weeksBefore() {
    return 12;
  }

  @Value.Check
  void check() {
    PlannedRatings.check(this);
    checkArgument(
        weeksBefore() >= 1 && weeksBefore() <= MOST_WEEKS,
        "weeksBefore must be 1 to %s, but was %s",
        MOST_WEEKS,
        weeksBefore());
  }

  @Override
  public double power() {
    return chances()[0];
  }

  /**
   * Returns the chance that it is found and told from a general trend.
   *
   * @return the chance, in [0, 1]
   */
  public double guardedPower() {
    return chances()[1];
  }

  @Value.Lazy
  double[] chances() {
    Seed seed = NAME.with(weeksBefore(), weeks());
    MixGenerator recorded = new MixGenerator(seed.with(WEEK).value());
    NormalSteps steps = new NormalSteps(new MixGenerator(seed.value()), autocorrelation());
    int found = 0;
    int guarded = 0;
    for (int i = 0; i < COURSES; i++) {
      WeekMeans course = course(steps, recorded);
      boolean isFound = isFound(course);
      found += isFound ? 1 : 0;
      guarded += isFound && isGuarded(course) ? 1 : 0;
    }
    return new double[] {(double) found / COURSES, (double) guarded / COURSES};
  }

  private WeekMeans course(NormalSteps steps, MixGenerator recorded) {
    int[] weeks = new int[weeksBefore() + weeks()];
    double[] means = new double[weeks.length];
    int size = 0;
    steps.restart();
    for (int week = -weeksBefore(); week < weeks(); week++) {
      double mean = steps.next() + (week < 0 ? 0 : points() / standardDeviation());
      int days = 0;
      for (int day = 0; day < WEEK; day++) {
        days += recorded.nextDouble() < recordingRate() ? 1 : 0;
      }
      if (days >= WeekMeans.LEAST_DAYS) {
        weeks[size] = week;
        means[size++] = mean;
      }
    }
    return WeekMeans.ofWeeks(Arrays.copyOf(weeks, size), Arrays.copyOf(means, size));
  }

  private boolean isFound(WeekMeans course) {
    return course.before() >= LEAST_WEEKS
        && course.size() - course.before() >= LEAST_WEEKS
        && LevelStep.of(course, 0).filter(s -> s.p() <= alpha()).isPresent();
  }

  private boolean isGuarded(WeekMeans course) {
    double difference = LevelStep.of(course, 0).orElseThrow().difference();
    StepBesideLines common = StepBesideLines.common(course, 0);
    StepBesideLines own = StepBesideLines.own(course, 0);
    return new LevelGuard(common.step(), common.p(), own.step(), own.p(), false)
        .speaksFor(difference, alpha());
  }

  @Override
  public OptionalInt weeksFor(double power) {
    Probability.check("power", power);
    return FirstReached.of(
        4, MOST_WEEKS, w -> 1, w -> withWeeks(w).withWeeksBefore(w).power() >= power);
  }

  @Override
  public Clause clause() {
    return clause("outcome.power.level")
        .with("before", weeksBefore())
        .with("guarded", Cell.percent(guardedPower()));
  }

  @Override
  public String toString() {
    return sentence();
  }
}
