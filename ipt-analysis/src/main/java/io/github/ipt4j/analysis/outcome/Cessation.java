// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Asks whether a symptom has stopped since a declared day: on how many recorded days it was not
 * there, and how often it may be there all the same.
 *
 * <p>Of n recorded days since that day with none of the symptom, the exact one-sided 95 % upper
 * bound of its chance on a day is 1 - .05^(1/n), about 3/n. The same stands beside it for the
 * weekdays on which it used to be ({@link #days()}), and the longest run of recorded days without
 * it before. It says for how long, and not that it is for good.
 *
 * <p>A symptom that is told in levels ({@link SymptomDiary#course()}) is not asked whether it
 * stopped. Undefined: no recorded day since that day. Days are taken as independent, so that spells
 * make the bound too low; a day chosen because the symptom stayed away from it on makes it too low
 * as well.
 *
 * <p>Source: J. A. Hanley and A. Lippman-Hand, JAMA 249 (1983) 1743-1745, doi
 * 10.1001/jama.1983.03330370053031.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Cessation
    implements Analysis<SymptomDiary, CessationResult>, WithCessation permits ImmutableCessation {

  Cessation() {}

  /**
   * Returns the question since a day.
   *
   * @param day the first day, as it was declared
   * @return the analysis
   */
  public static Cessation since(LocalDate day) {
    return ImmutableCessation.builder().since(day).build();
  }

  /**
   * Returns the first day.
   *
   * @return the day
   */
  public abstract LocalDate since();

  /**
   * Returns on which weekdays the symptom used to be.
   *
   * @return the weekdays, none if it is not said
   */
  public abstract ImmutableSet<DayOfWeek> days();

  @Override
  public CessationResult analyze(SymptomDiary diary) {
    int recorded = 0;
    int with = 0;
    int window = 0;
    int withInWindow = 0;
    for (int i = 0; i < diary.size(); i++) {
      if (!diary.day(i).isBefore(since())) {
        int symptom = diary.hasSymptom(i) ? 1 : 0;
        recorded++;
        with += symptom;
        if (days().contains(diary.day(i).getDayOfWeek())) {
          window++;
          withInWindow += symptom;
        }
      }
    }
    ImmutableCessationResult.Builder result =
        ImmutableCessationResult.builder()
            .analysis(this)
            .symptom(diary.symptom())
            .clearance(diary.clearance())
            .course(diary.course())
            .addAllDateCaveats(DateCaveats.of(diary))
            .addAllShortfalls(
                Shortfall.of("outcome.recordedDaysSince", recorded, 1).stream().toList());
    return recorded == 0
        ? result.free(new FreeDays(0, 0)).build()
        : result
            .free(new FreeDays(recorded, with))
            .inWindow(
                days().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FreeDays(window, withInWindow)))
            .longestRunBefore(
                recorded < diary.size()
                    ? OptionalInt.of(longestRunBefore(diary))
                    : OptionalInt.empty())
            .addAllEvidence(
                diary.episodes().stream()
                    .filter(e -> !e.at().diaryDay(diary.dayStart()).isBefore(since()))
                    .map(SymptomEpisode::id)
                    .toList())
            .build();
  }

  /** The most recorded days in a row without the symptom before the day. */
  private int longestRunBefore(SymptomDiary diary) {
    int run = 0;
    int longest = 0;
    for (int i = 0; i < diary.size() && diary.day(i).isBefore(since()); i++) {
      run = diary.hasSymptom(i) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
