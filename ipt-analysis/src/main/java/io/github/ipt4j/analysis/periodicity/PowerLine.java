// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * How likely a weekly rhythm would have been found with a diary's own recorded days and base rate,
 * had there been one.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PowerLine permits ImmutablePowerLine {

  /** How many times the rate of the others the bad weekdays are given. */
  static final double RATIO = 5;

  private static final double NEARLY_CERTAIN = 0.99;

  PowerLine() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the recorded days of the diary.
   *
   * @return the number
   */
  public abstract int recordedDays();

  /**
   * Returns the symptom days of the diary.
   *
   * @return the number
   */
  public abstract int symptomDays();

  /**
   * Returns how many times the rate of the other weekdays the bad ones are given.
   *
   * @return 5, or less where 5 would make the symptom more than certain
   */
  public abstract double ratio();

  /**
   * Returns the chance that p is at most alpha if one weekday is bad.
   *
   * @return the mean over the seven weekdays, in [0, 1]
   */
  public abstract double oneWeekday();

  /**
   * Returns the chance that p is at most alpha if two neighbouring weekdays are bad.
   *
   * @return the mean over the seven pairs, in [0, 1]
   */
  public abstract double twoWeekdays();

  /**
   * Returns the power line as a clause.
   *
   * @return the clause of one sentence
   */
  public Clause clause() {
    return Clause.of("periodicity.power.line")
        .with("days", symptomDays())
        .with("recorded", recordedDays())
        .with("ratio", Cell.number(ratio(), ratio() == RATIO ? 0 : 1))
        .with("one", chance(oneWeekday()))
        .with("two", chance(twoWeekdays()));
  }

  /**
   * Returns the power line in words.
   *
   * @return one sentence in English
   */
  public String sentence() {
    return Printer.english().sentence(clause());
  }

  /** No chance that comes from simulated diaries is printed as certain. */
  private static Cell chance(double power) {
    return power > NEARLY_CERTAIN
        ? Cell.words(
            Clause.of("periodicity.power.over").with("chance", Cell.percent(NEARLY_CERTAIN)))
        : Cell.percent(power);
  }

  @Override
  public String toString() {
    return sentence();
  }

  static final class Builder extends ImmutablePowerLine.Builder {
    Builder() {}
  }
}
