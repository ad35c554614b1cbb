// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.internal.FirstReached;
import io.github.ipt4j.core.style.IptStyle;
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
public abstract sealed class WeeklyPower implements WithWeeklyPower permits ImmutableWeeklyPower {
  private static final int MOST_WEEKS = 208;
  private static final int MOST_BAD = 3;

  private static final double HALF = 0.5;
  private static final double MOST = 0.8;

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
   * Returns the weeks.
   *
   * @return the number, 1 to 208; 12 by default
   */
  @Value.Default
  public int weeks() {
    return 12;
  }

  /**
   * Returns the chance of the symptom on a day of the other weekdays.
   *
   * @return the chance, in (0, 1); 0.12 by default
   */
  @Value.Default
  public double rate() {
    return 0.12;
  }

  /**
   * Returns how many times as likely the symptom is on a bad weekday.
   *
   * @return the rate ratio, above 0; 5 by default
   */
  @Value.Default
  public double ratio() {
    return 5;
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

  /**
   * Returns which share of the days is recorded.
   *
   * @return the share, in (0, 1]; 1 by default
   */
  @Value.Default
  public double recordingRate() {
    return 1;
  }

  /**
   * Returns the level.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  @Value.Check
  void check() {
    checkArgument(
        weeks() >= 1 && weeks() <= MOST_WEEKS,
        "weeks must be 1 to %s, but was %s",
        MOST_WEEKS,
        weeks());
    checkArgument(rate() > 0 && rate() < 1, "rate must be in (0, 1), but was %s", rate());
    checkArgument(
        ratio() > 0 && ratio() * rate() <= 1,
        "ratio times rate must be above 0 and at most 1, but was %s",
        ratio() * rate());
    checkArgument(
        badWeekdays() >= 1 && badWeekdays() <= MOST_BAD,
        "badWeekdays must be 1 to 3, but was %s",
        badWeekdays());
    checkArgument(
        recordingRate() > 0 && recordingRate() <= 1,
        "recordingRate must be above 0 and at most 1, but was %s",
        recordingRate());
    checkArgument(alpha() > 0 && alpha() < 1, "alpha must be in (0, 1), but was %s", alpha());
  }

  /**
   * Returns the chance that the bad weekdays are found.
   *
   * @return the chance, in [0, 1]
   */
  @Value.Lazy
  public double power() {
    return RhythmSimulation.power(this);
  }

  /**
   * Returns after how many weeks the chance is as great as that.
   *
   * @param power the chance, in (0, 1)
   * @return the weeks; empty if they are more than 208
   */
  public OptionalInt weeksFor(double power) {
    checkArgument(power > 0 && power < 1, "power must be in (0, 1), but was %s", power);
    return FirstReached.of(4, MOST_WEEKS, w -> 1, w -> withWeeks(w).power() >= power);
  }

  /**
   * Returns the power as a clause.
   *
   * @return the clause of one sentence
   */
  public Clause clause() {
    return Clause.of("periodicity.power.weeks")
        .with("weeks", weeks())
        .with("recorded", Cell.percent(recordingRate()))
        .with("bad", badWeekdays())
        .with("ratio", Cell.rating(ratio()))
        .with("rate", Cell.percent(rate()))
        .with("power", Cell.percent(power()))
        .with("half", Cell.percent(HALF))
        .with("weeksHalf", weeks(HALF))
        .with("most", Cell.percent(MOST))
        .with("weeksMost", weeks(MOST));
  }

  /**
   * Returns the power in words.
   *
   * @return one sentence in English
   */
  public String sentence() {
    return Printer.english().sentence(clause());
  }

  private Cell weeks(double power) {
    OptionalInt weeks = weeksFor(power);
    return weeks.isPresent()
        ? Cell.words(Clause.of("periodicity.power.weeksNeeded").with("n", weeks.getAsInt()))
        : Cell.words("periodicity.power.tooMany");
  }

  @Override
  public String toString() {
    return sentence();
  }
}
