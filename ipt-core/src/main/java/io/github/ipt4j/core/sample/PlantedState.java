// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A state of the day, such as a night shift: when it holds, and what it does to the symptom.
 *
 * <p>It holds on certain days of a cycle that begins on the first day of the case, or on each day
 * for itself with a chance. It multiplies the rate of the symptom on its days by {@link
 * #rateRatio()}.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PlantedState implements WithPlantedState
    permits ImmutablePlantedState {

  PlantedState() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a state that holds on each day for itself.
   *
   * @param state its name
   * @param chance the chance, in [0, 1]
   * @return the state, which does nothing to the symptom
   */
  public static PlantedState byChance(String state, double chance) {
    return builder().state(state).chance(chance).build();
  }

  /**
   * Returns a state that keeps to a cycle.
   *
   * @param state its name
   * @param length how many days the cycle has, at least 2
   * @param days the days on which it holds, from 1
   * @return the state, which does nothing to the symptom
   */
  public static PlantedState everyDays(String state, int length, Integer... days) {
    return builder()
        .state(state)
        .cycleDays(length)
        .addAllDaysOfCycle(ImmutableSet.copyOf(days))
        .build();
  }

  boolean isOnCycle(int day) {
    return daysOfCycle().contains(day % cycleDays().orElse(1) + 1);
  }

  /** Returns the chance that it holds on a day, counted from 0. */
  double chanceOn(int day) {
    return cycleDays().isEmpty() ? chance() : isOnCycle(day) ? 1 : 0;
  }

  /**
   * Returns the name of the state.
   *
   * @return the name
   */
  public abstract String state();

  /**
   * Returns how many days the cycle has in which it holds.
   *
   * @return the number, at least 2; empty where it holds by chance
   */
  public abstract OptionalInt cycleDays();

  /**
   * Returns on which days of the cycle it holds.
   *
   * @return the days, from 1 to the length of the cycle
   */
  public abstract ImmutableSet<Integer> daysOfCycle();

  /**
   * Returns the chance that it holds on a day, where it has no cycle.
   *
   * @return the chance, in [0, 1]; 0.3 unless said otherwise
   */
  @Value.Default
  public double chance() {
    return 0.3;
  }

  /**
   * Returns by how much the state multiplies the rate of the symptom on its days.
   *
   * @return the ratio, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public double rateRatio() {
    return 1;
  }

  /**
   * Returns the share of days of which it is not known.
   *
   * @return the share, in [0, 1]; 0 unless said otherwise
   */
  @Value.Default
  public double missing() {
    return 0;
  }

  @Value.Check
  void check() {
    checkArgument(chance() >= 0 && chance() <= 1, "chance must be 0 to 1, but was %s", chance());
    checkArgument(
        missing() >= 0 && missing() <= 1, "missing must be 0 to 1, but was %s", missing());
    checkArgument(
        rateRatio() >= 0 && rateRatio() < Double.POSITIVE_INFINITY,
        "rateRatio must be finite and at least 0, but was %s",
        rateRatio());
    int length = cycleDays().orElse(0);
    checkArgument(
        cycleDays().isEmpty() || length >= 2, "cycleDays must be at least 2, but was %s", length);
    for (int day : daysOfCycle()) {
      checkArgument(
          day >= 1 && day <= length, "daysOfCycle must be 1 to %s, but one was %s", length, day);
    }
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutablePlantedState.Builder {
    Builder() {}
  }
}
