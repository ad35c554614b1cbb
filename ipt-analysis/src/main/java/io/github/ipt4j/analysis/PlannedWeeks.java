// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.internal.Probability;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Weeks that are still to be recorded: what every question about the weeks that are worth asking
 * for has in common, of attacks and of ratings.
 */
public interface PlannedWeeks {
  /** The most weeks that are looked at: four years. */
  int MOST_WEEKS = 208;

  /**
   * Returns the weeks.
   *
   * @return the number, 1 to {@link #MOST_WEEKS}; 12 by default
   */
  @Value.Default
  default int weeks() {
    return 12;
  }

  /**
   * Returns which share of the days is recorded.
   *
   * @return the share, in (0, 1]; 1 by default
   */
  @Value.Default
  default double recordingRate() {
    return 1;
  }

  /**
   * Returns the level.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  default double alpha() {
    return 0.05;
  }

  /**
   * Returns the chance that it is found.
   *
   * @return the chance, in [0, 1]
   */
  double power();

  /**
   * Returns after how many weeks the chance is as great as that.
   *
   * @param power the chance, in (0, 1)
   * @return the weeks; empty if they are more than {@link #MOST_WEEKS}
   */
  OptionalInt weeksFor(double power);

  /**
   * Returns the power as a clause.
   *
   * @return the clause of one sentence, with its full stop
   */
  Clause clause();

  /**
   * Returns the power in words.
   *
   * @return one sentence in English
   */
  default String sentence() {
    return Printer.english().sentence(clause());
  }

  /**
   * Returns what a chance of one half takes, and one of 80 %.
   *
   * @return the clause
   */
  default Clause needs() {
    return Clause.of("analysis.power.needs")
        .with("half", Cell.percent(0.5))
        .with("weeksHalf", weeks(this, 0.5))
        .with("most", Cell.percent(0.8))
        .with("weeksMost", weeks(this, 0.8));
  }

  private static Clause weeks(PlannedWeeks planned, double power) {
    OptionalInt weeks = planned.weeksFor(power);
    return weeks.isPresent()
        ? Clause.of("analysis.power.weeks").with("n", weeks.getAsInt())
        : Clause.of("analysis.power.tooMany").with("years", MOST_WEEKS / 52);
  }

  /**
   * Checks what all of them have.
   *
   * @param planned the weeks
   * @throws IllegalArgumentException if one of its numbers is out of its range
   */
  static void check(PlannedWeeks planned) {
    checkArgument(
        planned.weeks() >= 1 && planned.weeks() <= MOST_WEEKS,
        "weeks must be 1 to %s, but was %s",
        MOST_WEEKS,
        planned.weeks());
    checkArgument(
        planned.recordingRate() > 0 && planned.recordingRate() <= 1,
        "recordingRate must be above 0 and at most 1, but was %s",
        planned.recordingRate());
    Probability.check("alpha", planned.alpha());
  }
}
