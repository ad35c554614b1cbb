// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a plan for further weeks starts from: the days at risk so far by phase, block and weekday,
 * and for each weekday how often it was recorded, how often the context was there, and how often
 * the symptom began.
 */
final class PlanBasis {
  static final int WEEK = 7;

  private final int firstDay;
  private final int lastDay;
  private final int lastPhase;
  private final Map<Long, int[]> tables = new LinkedHashMap<>();
  private final int[] calendar = new int[WEEK];
  private final int[][] weekdays;
  private final int[][] onsets;

  private PlanBasis(ContrastTables counted) {
    ContextDays days = counted.days();
    int size = days.size();
    firstDay = size == 0 ? 0 : days.epochDay(0);
    lastDay = size == 0 ? 0 : days.epochDay(size - 1);
    lastPhase = size == 0 ? 0 : days.phase(size - 1);
    weekdays = counted.dayWeekdays();
    onsets = counted.onsetWeekdays();
    for (int weekday = 0; weekday < WEEK && size > 0; weekday++) {
      int first = firstDay + Math.floorMod(weekday - ContextDays.weekdayOf(firstDay), WEEK);
      calendar[weekday] = Math.floorDiv(lastDay - first, WEEK) + 1;
    }
    for (int i = 0; i < size; i++) {
      byte state = counted.state(i);
      if (state != Exposure.UNKNOWN && days.isAtRisk(i)) {
        long key = key(days.phase(i), days.blockFromMonday(days.epochDay(i)), days.weekday(i));
        int cell = (state == Exposure.PRESENT ? 0 : 2) + (days.hasSymptom(i) ? 0 : 1);
        tables.computeIfAbsent(key, k -> new int[4])[cell]++;
      }
    }
  }

  static PlanBasis of(ContrastTables counted) {
    return new PlanBasis(counted);
  }

  private static long key(int phase, int block, int weekday) {
    return ((long) phase << Integer.SIZE) + (long) block * WEEK + weekday;
  }

  /** Returns whether the diary is cut into blocks when so many weeks are added. */
  boolean isCut(int weeks) {
    return lastDay - firstDay + WEEK * weeks >= ContextDays.BLOCK;
  }

  /** Returns the strata so far, by their keys. */
  Map<Long, int[]> strata(boolean cut) {
    if (cut) {
      return tables;
    }
    Map<Long, int[]> pooled = new LinkedHashMap<>();
    tables.forEach(
        (key, table) -> {
          long phase = key >> Integer.SIZE;
          int weekday = Math.floorMod(key - (phase << Integer.SIZE), WEEK);
          int[] sum = pooled.computeIfAbsent(key((int) phase, 0, weekday), k -> new int[4]);
          for (int cell = 0; cell < sum.length; cell++) {
            sum[cell] += table[cell];
          }
        });
    return pooled;
  }

  /** Returns the stratum of a day after the last recorded one. */
  long keyAfter(int days, boolean cut) {
    int day = lastDay + days;
    int monday = firstDay - ContextDays.weekdayOf(firstDay);
    int block = cut ? Math.floorDiv(day - monday, ContextDays.BLOCK) : 0;
    return key(lastPhase, block, ContextDays.weekdayOf(day));
  }

  int weekdayAfter(int days) {
    return ContextDays.weekdayOf(lastDay + days);
  }

  /** Returns which share of the calendar days of a weekday are compared and at risk. */
  double atRiskShare(int weekday) {
    int[] t = onsets[weekday];
    return calendar[weekday] == 0 ? 0 : (double) (t[0] + t[1] + t[2] + t[3]) / calendar[weekday];
  }

  /** Returns on which share of the compared days of a weekday the context was there. */
  double contextShare(int weekday) {
    int[] t = weekdays[weekday];
    int all = t[0] + t[1] + t[2] + t[3];
    return all == 0 ? 0 : (double) (t[0] + t[1]) / all;
  }

  /** Returns the chance that the symptom begins on a day at risk of a weekday. */
  double onsetChance(int weekday) {
    int[] t = onsets[weekday];
    return (t[0] + t[2] + 0.5) / (t[0] + t[1] + t[2] + t[3] + 1.0);
  }

  /** Returns the counts from which the seed of the plan is made. */
  int[] counts() {
    int[] counts = new int[2 * 4 * WEEK];
    for (int day = 0; day < WEEK; day++) {
      System.arraycopy(onsets[day], 0, counts, 4 * day, 4);
      System.arraycopy(weekdays[day], 0, counts, 4 * (WEEK + day), 4);
    }
    return counts;
  }
}
