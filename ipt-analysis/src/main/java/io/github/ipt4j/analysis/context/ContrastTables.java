// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of one contrast, counted: by stratum for the test, by weekday for people, of all days
 * and of those at risk of an onset.
 */
final class ContrastTables {
  private static final int WEEK = 7;
  private static final int CELLS = 4;

  private final ContextDays days;
  private final Exposure exposure;
  private final int[] asked;
  private final int[][] dayStrata;
  private final int[][] onsetStrata;
  private final int[][] onsetStrataMet;
  private final int[][] dayWeekdays = new int[WEEK][CELLS];
  private final int[][] onsetWeekdays = new int[WEEK][CELLS];
  private final int[][] away = new int[WEEK][3];

  ContrastTables(ContextDays days, Exposure exposure, int lag) {
    this.days = days;
    this.exposure = exposure;
    asked = days.askedBefore(exposure, lag);
    dayStrata = new int[days.strata()][CELLS];
    onsetStrata = new int[days.strata()][CELLS];
    onsetStrataMet = new int[days.strata()][CELLS];
    for (int i = 0; i < days.size(); i++) {
      byte state = state(i);
      if (state != Exposure.UNKNOWN) {
        count(i, state);
      }
    }
  }

  private void count(int i, byte state) {
    int cell = (state == Exposure.PRESENT ? 0 : 2) + (days.hasSymptom(i) ? 0 : 1);
    dayStrata[days.stratum(i)][cell]++;
    dayWeekdays[days.weekday(i)][cell]++;
    boolean isAway = state == Exposure.AWAY;
    int[] others = away[days.weekday(i)];
    others[0] += isAway ? 1 : 0;
    if (days.isAtRisk(i)) {
      onsetStrata[days.stratum(i)][cell]++;
      onsetWeekdays[days.weekday(i)][cell]++;
      if (isAway) {
        others[1]++;
        others[2] += days.hasSymptom(i) ? 1 : 0;
      } else {
        onsetStrataMet[days.stratum(i)][cell]++;
      }
    }
  }

  /** Returns the days that are counted. */
  ContextDays days() {
    return days;
  }

  /** Returns what is known of the context for a recorded day. */
  byte state(int i) {
    return exposure.state(asked[i]);
  }

  /** Returns what is known of the context. */
  Exposure exposure() {
    return exposure;
  }

  /** Returns on how many days the context was asked about, with the symptom and without. */
  AskedShares asked() {
    return AskedShares.of(days, asked);
  }

  int[][] dayStrata() {
    return dayStrata;
  }

  int[][] onsetStrata() {
    return onsetStrata;
  }

  /** Returns the strata of which anything is known, in their order. */
  ImmutableList<ContrastStratum> strata() {
    List<ContrastStratum> strata = new ArrayList<>(onsetStrata.length);
    for (int s = 0; s < onsetStrata.length; s++) {
      FourCounts counts = FourCounts.of(onsetStrata[s]);
      if (counts.all() > 0) {
        strata.add(days.stratumNumbered(s).withCounts(counts));
      }
    }
    return ImmutableList.sortedCopyOf(ContrastStratum.ORDER, strata);
  }

  /** Returns the strata without the days on which others came while the client was away. */
  int[][] onsetStrataMet() {
    return onsetStrataMet;
  }

  int[][] dayWeekdays() {
    return dayWeekdays;
  }

  int[][] onsetWeekdays() {
    return onsetWeekdays;
  }

  /** Returns by weekday the days away, those of them at risk, and the onsets on these. */
  int[][] away() {
    return away;
  }

  /** Returns whether in every group of days the context was always there or never. */
  static boolean isAllOrNothing(int[][] tables) {
    for (int[] t : tables) {
      if (t[0] + t[1] > 0 && t[2] + t[3] > 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the tables by weekday and phase, without the blocks. */
  int[][] byWeekdayAndPhase() {
    int[][] tables = new int[days.phasesInAll() * WEEK][CELLS];
    for (int i = 0; i < days.size(); i++) {
      byte state = state(i);
      if (state != Exposure.UNKNOWN) {
        tables[days.phase(i) * WEEK + days.weekday(i)][state == Exposure.PRESENT ? 0 : 2]++;
      }
    }
    return tables;
  }
}
