// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** On how many days a symptom was there, in the first and in the last weeks recorded. */
@Value.Immutable
@IptStyle
public abstract sealed class SymptomRow implements OutcomeRow, WithSymptomRow
    permits ImmutableSymptomRow {

  SymptomRow() {}

  static SymptomRow of(SymptomDiary diary, boolean isPresenting, int weeks) {
    List<RecordedWeeks> ends = RecordedWeeks.ends(diary, weeks);
    int span = diary.span().map(s -> (int) s.days()).orElse(0);
    return ImmutableSymptomRow.builder()
        .symptom(diary.symptom())
        .presenting(isPresenting)
        .course(diary.course())
        .weeks(weeks)
        .recorded(new Share(diary.size(), span))
        .whole(Burden.of(diary, i -> true))
        .first(ends.stream().findFirst())
        .last(ends.stream().skip(1).findFirst())
        .build();
  }

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns whether the client came for it.
   *
   * @return whether a presenting issue is this symptom
   */
  public abstract boolean presenting();

  /**
   * Returns how it runs: where it is graded, its intensity tells more than its days.
   *
   * @return the course, as declared or as its days tell
   */
  public abstract SymptomCourse course();

  /**
   * Returns how many weeks the first and the last weeks are.
   *
   * @return the number
   */
  public abstract int weeks();

  /**
   * Returns how many days were recorded.
   *
   * @return the recorded days of all days from the first to the last of them; 0 of 0 if none was
   */
  public abstract Share recorded();

  /**
   * Returns how much of the symptom there was on all recorded days.
   *
   * @return its days and its mean intensity
   */
  public abstract Burden whole();

  /**
   * Returns the first weeks in which a day was recorded.
   *
   * @return the weeks; empty where the diary is too short to hold the first and the last
   */
  public abstract Optional<RecordedWeeks> first();

  /**
   * Returns the last weeks in which a day was recorded.
   *
   * @return the weeks; empty where {@link #first()} is
   */
  public abstract Optional<RecordedWeeks> last();

  @Override
  public Clause clause() {
    return GridClauses.symptom(this);
  }
}
