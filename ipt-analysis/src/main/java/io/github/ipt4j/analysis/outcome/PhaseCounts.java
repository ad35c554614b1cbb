// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;

/**
 * The days of one part of a diary, before or from a day on.
 *
 * @param weeks the calendar weeks in which a day was recorded
 * @param recorded the recorded days
 * @param symptomDays the recorded days with the symptom
 * @param atRisk the recorded days not preceded by a recorded day with the symptom
 * @param onsets those of them on which it began
 */
public record PhaseCounts(int weeks, int recorded, int symptomDays, int atRisk, int onsets) {

  /** Returns the days of a diary before a day. */
  static PhaseCounts before(SymptomDiary diary, LocalDate since) {
    return of(diary, since, false);
  }

  /** Returns the days of a diary from a day on. */
  static PhaseCounts from(SymptomDiary diary, LocalDate since) {
    return of(diary, since, true);
  }

  private static PhaseCounts of(SymptomDiary diary, LocalDate since, boolean isLater) {
    int recorded = 0;
    int symptomDays = 0;
    int atRisk = 0;
    int onsets = 0;
    for (int i = 0; i < diary.size(); i++) {
      if (diary.epochDay(i) >= since.toEpochDay() == isLater) {
        recorded++;
        symptomDays += diary.hasSymptom(i) ? 1 : 0;
        atRisk += diary.isAtRisk(i) ? 1 : 0;
        onsets += diary.isOnset(i) ? 1 : 0;
      }
    }
    int weeks = new BreakWeeks(diary, since).count(isLater);
    return new PhaseCounts(weeks, recorded, symptomDays, atRisk, onsets);
  }
}
