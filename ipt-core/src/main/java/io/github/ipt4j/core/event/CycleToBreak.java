// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.Symptom;
import java.time.DayOfWeek;

/**
 * A symptom that a decision was meant to make rarer, as the clinician declares it.
 *
 * <p>Without such a declaration nobody can tell which of the days on which something was tried was
 * to change which symptom, and a comparison of the times before and after is a search.
 *
 * @param symptom the symptom
 * @param weekdays the weekdays on which it was to become rarer, all of them if none is named
 */
public record CycleToBreak(Symptom symptom, ImmutableSortedSet<DayOfWeek> weekdays) {

  /** Checks the components. */
  public CycleToBreak {
    requireNonNull(symptom, "symptom");
    requireNonNull(weekdays, "weekdays");
  }

  /**
   * Returns the cycle of a symptom on certain weekdays.
   *
   * @param symptom the symptom
   * @param weekdays the weekdays, all of them if none is named
   * @return the cycle
   */
  public static CycleToBreak of(Symptom symptom, DayOfWeek... weekdays) {
    return new CycleToBreak(symptom, ImmutableSortedSet.copyOf(weekdays));
  }
}
