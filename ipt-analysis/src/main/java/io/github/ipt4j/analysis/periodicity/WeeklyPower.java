// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.PlannedDiary;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many weeks of diary are worth asking for, before there are any: the chance that {@link
 * WeeklyPeriodicity} finds bad weekdays.
 *
 * <p>Of seven weekdays, {@link #badWeekdays()} neighbouring ones have {@link #ratio()} times the
 * {@link #rate()} of the others. Each weekday is recorded round(weeks times {@link
 * #recordingRate()}) times. The chance is the mean over the seven places of the bad weekdays, from
 * a thousand seeded diaries each; those with too few symptom days count as not found.
 */
@Value.Immutable
@IptStyle
public abstract sealed class WeeklyPower implements PlannedDiary, WithWeeklyPower
    permits ImmutableWeeklyPower {
  private static final int MOST_BAD = 3;

  WeeklyPower() {}

  /**
   * Returns the power with every option as by default.
   *
   * @return the power of twelve weeks
   */
  public static WeeklyPower withDefaults() {
    return ImmutableWeeklyPower.builder().build();
  }

  /**
   * Returns how many neighbouring weekdays are bad.
   *
   * @return the number, 1 to 3; 1 by default
   */
  @Value.Default
  public int badWeekdays() {
    return 1;
  }

  @Value.Check
  void check() {
    PlannedDiary.check(this);
    checkArgument(
        badWeekdays() >= 1 && badWeekdays() <= MOST_BAD,
        "badWeekdays must be 1 to 3, but was %s",
        badWeekdays());
  }

  @Override
  @Value.Lazy
  public double power() {
    int[] exposure = new int[DayOfWeek.values().length];
    Arrays.fill(exposure, (int) Math.round(weeks() * recordingRate()));
    return WeeklyPeriodicity.withDefaults()
        .withAlpha(alpha())
        .simulation(WeekdayCounts.of(exposure, new int[exposure.length]))
        .power(badWeekdays(), ratio(), from -> rate());
  }

  @Override
  public OptionalInt weeksFor(double power) {
    Probability.check("power", power);
    return FirstReached.of(4, MOST_WEEKS, w -> 1, w -> withWeeks(w).power() >= power);
  }

  @Override
  public Clause clause() {
    return Clause.of("periodicity.power.weeks")
        .with("weeks", weeks())
        .with("recorded", Cell.percent(recordingRate()))
        .with("bad", badWeekdays())
        .with("ratio", Cell.rating(ratio()))
        .with("rate", Cell.percent(rate()))
        .with("power", Cell.percent(power()))
        .with("needs", needs());
  }

  @Override
  public String toString() {
    return sentence();
  }
}
