// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.core.diary.DailyRatings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the level of one rating.
 *
 * @param weekly the rating by weekday
 * @param change the rating before and from a declared day on, empty where no day was declared
 */
public record LevelFindings(WeeklyLevelResult weekly, Optional<LevelChangeResult> change) {

  /**
   * Returns the findings at the default levels.
   *
   * @param ratings the ratings, or the intensities of a symptom
   * @param since the day before and from which they are held against each other
   * @return the findings
   */
  public static LevelFindings of(DailyRatings ratings, Optional<LocalDate> since) {
    return new LevelFindings(
        WeeklyLevel.withDefaults().analyze(ratings),
        since.map(day -> LevelChange.on(day).analyze(ratings)));
  }
}
