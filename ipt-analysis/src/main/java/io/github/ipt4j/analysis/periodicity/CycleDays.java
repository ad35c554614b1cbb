// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.core.diary.SymptomDiary;

/** The days of a diary by weekday and by day of a cycle. */
final class CycleDays {
  /** From this length on a day after an unrecorded one is not taken to be at risk. */
  private static final int LONG = 14;

  /** 1970-01-01 was a Thursday: three days after Monday. */
  private static final int EPOCH_WEEKDAY = 3;

  private final int[][] recorded;
  private final int[][] symptom;
  private final int[][] atRisk;
  private final int[][] onsets;
  private int leftOut;

  private CycleDays(int cells) {
    recorded = new int[Cycle.WEEK][cells];
    symptom = new int[Cycle.WEEK][cells];
    atRisk = new int[Cycle.WEEK][cells];
    onsets = new int[Cycle.WEEK][cells];
  }

  static CycleDays of(SymptomDiary diary, Cycle cycle) {
    CycleDays days = new CycleDays(cycle.days());
    boolean demandsTheDayBefore = cycle.days() >= LONG;
    long before = Long.MIN_VALUE;
    for (int i = 0; i < diary.size(); i++) {
      long day = diary.epochDay(i);
      boolean isAfterAGap = demandsTheDayBefore && day - 1 != before;
      days.add(day, cycle, diary.hasSymptom(i), diary.isAtRisk(i) && !isAfterAGap);
      days.leftOut += isAfterAGap ? 1 : 0;
      before = day;
    }
    return days;
  }

  private void add(long day, Cycle cycle, boolean hasSymptom, boolean isAtRisk) {
    int weekday = (int) Math.floorMod(day + EPOCH_WEEKDAY, (long) Cycle.WEEK);
    int cell = cycle.index(day);
    recorded[weekday][cell]++;
    if (hasSymptom) {
      symptom[weekday][cell]++;
    }
    if (isAtRisk) {
      atRisk[weekday][cell]++;
    }
    if (isAtRisk && hasSymptom) {
      onsets[weekday][cell]++;
    }
  }

  /** Returns the days at risk by weekday and day of the cycle; not to be changed. */
  int[][] atRisk() {
    return atRisk;
  }

  /** Returns the onsets by weekday and day of the cycle; not to be changed. */
  int[][] onsets() {
    return onsets;
  }

  /** Returns how many days are not at risk since the day before was not recorded. */
  int leftOut() {
    return leftOut;
  }

  /** Returns the recorded days and the symptom days by day of the cycle. */
  CycleCounts dayCounts() {
    return CycleCounts.sum(recorded, symptom);
  }

  /** Returns the days at risk and the onsets by day of the cycle. */
  CycleCounts onsetCounts() {
    return CycleCounts.sum(atRisk, onsets);
  }
}
