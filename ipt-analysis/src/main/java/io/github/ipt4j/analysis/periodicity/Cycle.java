// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A cycle of some days that goes round and round, such as a shift plan: its days are numbered from
 * 1, and day 1 falls on the anchor and every so many days before and after it.
 *
 * <pre>{@code
 * Cycle shifts = new Cycle(9, LocalDate.of(2026, 1, 5));
 * shifts.dayOf(LocalDate.of(2026, 1, 16)); // 3
 * }</pre>
 *
 * @param days its length, 2 to 62
 * @param anchor a day that is day 1 of the cycle
 */
public record Cycle(int days, LocalDate anchor) {
  /** The longest cycle that is looked at: two months. */
  public static final int LONGEST = 62;

  /** The length of the cycle that everyone lives in. */
  static final int WEEK = 7;

  /** Checks the components. */
  public Cycle {
    checkArgument(days >= 2 && days <= LONGEST, "days must be 2 to %s, but was %s", LONGEST, days);
    requireNonNull(anchor, "anchor");
  }

  /**
   * Returns which day of the cycle a day is.
   *
   * @param date the day
   * @return its number, from 1 to {@link #days()}
   */
  public int dayOf(LocalDate date) {
    return index(date.toEpochDay()) + 1;
  }

  /**
   * Returns the day of the cycle that comes some days after another.
   *
   * @param day the number of a day of the cycle
   * @param later how many days later, perhaps negative
   * @return the number of that day: after the last day comes the first
   */
  public int plus(int day, int later) {
    return Math.floorMod(day - 1 + later, days) + 1;
  }

  /** Returns the place of a day in the cycle, from 0. */
  int index(long epochDay) {
    return (int) Math.floorMod(epochDay - anchor.toEpochDay(), (long) days);
  }

  /** Returns whether it is as long as the week. */
  boolean isWeek() {
    return days == WEEK;
  }
}
