// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a case is told in levels: the symptoms that are there on most days or were declared to be
 * a matter of how much, by their intensity, and whatever else is rated day by day.
 *
 * @param history the case
 */
record RatedRecords(CaseHistory history) {

  /**
   * Returns the ratings of graded symptoms in the order of their names, then those of the scales.
   */
  ImmutableList<DailyRatings> all() {
    return Stream.concat(
            diaries(SymptomCourse.GRADED).map(SymptomDiary::ratings),
            history.scales().stream().map(history::dailyRatings))
        .filter(ratings -> ratings.size() > 0)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the diaries of the symptoms that run so. */
  Stream<SymptomDiary> diaries(SymptomCourse course) {
    return history.symptoms().stream()
        .map(history::symptomDiary)
        .filter(diary -> diary.course() == course);
  }

  /** Returns ratings beside contacts and states, if any are known. */
  Optional<ExposedRatings> exposed(DailyRatings ratings) {
    return ratings
        .symptom()
        .map(symptom -> history.exposedDiary(symptom).map(ExposedDiary::ratings))
        .orElseGet(() -> history.exposedRatings(ratings.scale()));
  }
}
