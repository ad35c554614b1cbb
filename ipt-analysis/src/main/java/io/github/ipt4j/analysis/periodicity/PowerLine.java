// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * How likely a weekly rhythm would have been found with a diary's own recorded days and base rate,
 * had there been one.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PowerLine permits ImmutablePowerLine {

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
   * Returns the power line in words.
   *
   * @return one sentence
   */
  public String sentence() {
    return "With "
        + Wording.count(symptomDays(), "symptom day")
        + " on "
        + Wording.count(recordedDays(), "recorded day")
        + ", one weekday with "
        + Wording.number(ratio(), ratio() == RhythmSimulation.RATIO ? 0 : 1)
        + " times the rate of the others would be found with a chance of "
        + chance(oneWeekday())
        + ", two neighbouring ones of "
        + chance(twoWeekdays())
        + ".";
  }

  /** No chance that comes from simulated diaries is printed as certain. */
  private static String chance(double power) {
    return power > 0.99 ? "over 99 %" : Wording.percent(power);
  }

  @Override
  public String toString() {
    return sentence();
  }

  static final class Builder extends ImmutablePowerLine.Builder {
    Builder() {}
  }
}
