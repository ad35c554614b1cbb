// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.PlannedDiary;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many weeks of diary are worth asking for, before there are any: the chance that {@link
 * DeclaredCycle} finds bad days of a cycle.
 *
 * <p>Of the days of the cycle, {@link #badDays()} neighbouring ones have {@link #ratio()} times the
 * {@link #rate()} of the others; each day is for itself, and is recorded with the chance {@link
 * #recordingRate()}. The chance is the share of a thousand seeded diaries that is significant;
 * those with too few onsets or cycles count as not found. A cycle of seven days has the chance that
 * {@link WeeklyPower} gives.
 */
@Value.Immutable
@IptStyle
public abstract sealed class CyclePower implements PlannedDiary, WithCyclePower
    permits ImmutableCyclePower {
  private static final int MOST_BAD = 3;
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  CyclePower() {}

  /**
   * Returns the power for a cycle of some days with every option as by default.
   *
   * @param days the length of the cycle, 2 to 62
   * @return the power of twelve weeks
   */
  public static CyclePower of(int days) {
    return ImmutableCyclePower.builder().days(days).build();
  }

  /**
   * Returns the length of the cycle.
   *
   * @return the number of days, 2 to 62
   */
  public abstract int days();

  /**
   * Returns how many neighbouring days of the cycle are bad.
   *
   * @return the number, 1 to 3 and under the length of the cycle; 1 by default
   */
  @Value.Default
  public int badDays() {
    return 1;
  }

  @Value.Check
  void check() {
    PlannedDiary.check(this);
    int most = Math.min(MOST_BAD, new Cycle(days(), MONDAY).days() - 1);
    checkArgument(
        badDays() >= 1 && badDays() <= most,
        "badDays must be 1 to %s, but was %s",
        most,
        badDays());
  }

  @Override
  @Value.Lazy
  public double power() {
    return days() == Cycle.WEEK
        ? WeeklyPower.withDefaults()
            .withWeeks(weeks())
            .withRate(rate())
            .withRatio(ratio())
            .withRecordingRate(recordingRate())
            .withAlpha(alpha())
            .withBadWeekdays(badDays())
            .power()
        : new CycleSimulation(this, new Cycle(days(), MONDAY)).power();
  }

  @Override
  public OptionalInt weeksFor(double power) {
    Probability.check("power", power);
    return FirstReached.of(4, MOST_WEEKS, w -> 1, w -> withWeeks(w).power() >= power);
  }

  @Override
  public Clause clause() {
    return Clause.of("periodicity.power.cycle")
        .with("weeks", weeks())
        .with("recorded", Cell.percent(recordingRate()))
        .with("bad", badDays())
        .with("length", days())
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
