// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.core.diary.SymptomDiary;

/** The days of a diary by weekday and by day of a cycle. */
final class CycleDays {
  /** From this length on a day after an unrecorded one is not taken to be at risk. */
  private static final int LONG = 14;

  /** 1970-01-01 was a Thursday: three days after Monday. */
  private static final int EPOCH_WEEKDAY = 3;

  private final Cycle cycle;
  private final int[][] recorded;
  private final int[][] symptom;
  private final int[][] atRisk;
  private final int[][] onsets;
  private int leftOut;
  private long before = Long.MIN_VALUE;
  private boolean hadSymptom;

  CycleDays(Cycle cycle) {
    this.cycle = cycle;
    recorded = new int[Cycle.WEEK][cycle.days()];
    symptom = new int[Cycle.WEEK][cycle.days()];
    atRisk = new int[Cycle.WEEK][cycle.days()];
    onsets = new int[Cycle.WEEK][cycle.days()];
  }

  static CycleDays of(SymptomDiary diary, Cycle cycle) {
    CycleDays days = new CycleDays(cycle);
    for (int i = 0; i < diary.size(); i++) {
      days.add(diary.epochDay(i), diary.hasSymptom(i));
    }
    return days;
  }

  /** Adds a recorded day, later than those before. */
  void add(long day, boolean hasSymptom) {
    int weekday = (int) Math.floorMod(day + EPOCH_WEEKDAY, (long) Cycle.WEEK);
    int cell = cycle.index(day);
    boolean isAfterAGap = day - 1 != before;
    boolean isLeftOut = isAfterAGap && cycle.days() >= LONG;
    recorded[weekday][cell]++;
    symptom[weekday][cell] += hasSymptom ? 1 : 0;
    leftOut += isLeftOut ? 1 : 0;
    if (!isLeftOut && (isAfterAGap || !hadSymptom)) {
      atRisk[weekday][cell]++;
      onsets[weekday][cell] += hasSymptom ? 1 : 0;
    }
    before = day;
    hadSymptom = hasSymptom;
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
