// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.DESCRIBED;
import static io.github.ipt4j.analysis.Conclusion.INSUFFICIENT_DATA;
import static io.github.ipt4j.analysis.Conclusion.NOT_SUPPORTED;
import static io.github.ipt4j.analysis.Conclusion.SUPPORTED;
import static io.github.ipt4j.analysis.testing.Views.HEADACHE;
import static io.github.ipt4j.analysis.testing.Views.fewHeadaches;
import static io.github.ipt4j.analysis.testing.Views.headaches;
import static io.github.ipt4j.analysis.testing.Views.levels;
import static io.github.ipt4j.analysis.testing.Views.lowMood;
import static io.github.ipt4j.analysis.testing.Views.quietHeadaches;

import io.github.ipt4j.analysis.outcome.Cessation;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelCourse;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.TimeOfDay;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriod;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.SyntheticCourse;
import java.time.LocalDate;

/** Which diaries and ratings alone have which conclusion. */
final class TestedDiaries {
  private static final LocalDate DECIDED = LocalDate.of(2025, 3, 21);

  private TestedDiaries() {}

  static void addTo(SeededResults all) {
    addRhythms(all);
    addPeriods(all);
    addChanges(all);
    addLevels(all);
  }

  private static void addRhythms(SeededResults all) {
    WeeklyPeriodicity weekly = WeeklyPeriodicity.withDefaults();
    TimeOfDay hours = TimeOfDay.withDefaults();
    all.has(SUPPORTED, WeeklyPeriodicity.class, weekly, Views::headaches)
        .has(NOT_SUPPORTED, WeeklyPeriodicity.class, weekly, Views::quietHeadaches)
        .has(INSUFFICIENT_DATA, WeeklyPeriodicity.class, weekly, () -> lowMood())
        .has(SUPPORTED, TimeOfDay.class, hours, Views::headaches)
        .has(NOT_SUPPORTED, TimeOfDay.class, hours, Views::quietHeadaches)
        .has(INSUFFICIENT_DATA, TimeOfDay.class, hours, Views::fewHeadaches);
  }

  private static void addPeriods(SeededResults all) {
    DeclaredCycle nine = DeclaredCycle.of(9, LocalDate.of(2025, 8, 18));
    UndeclaredPeriod asked = UndeclaredPeriod.withDefaults().withPrimary(true);
    all.has(SUPPORTED, DeclaredCycle.class, nine, Views::panic)
        .has(NOT_SUPPORTED, DeclaredCycle.class, nine, Views::headaches)
        .has(INSUFFICIENT_DATA, DeclaredCycle.class, nine, Views::fewHeadaches)
        .has(SUPPORTED, UndeclaredPeriod.class, asked, Views::panic)
        .has(NOT_SUPPORTED, UndeclaredPeriod.class, asked, Views::quietHeadaches)
        .has(INSUFFICIENT_DATA, UndeclaredPeriod.class, asked, Views::fewHeadaches)
        .has(DESCRIBED, UndeclaredPeriod.class, UndeclaredPeriod.withDefaults(), Views::panic);
  }

  private static void addChanges(SeededResults all) {
    CycleBreak since = CycleBreak.on(DECIDED);
    all.has(SUPPORTED, CycleBreak.class, since, Views::headaches)
        .has(NOT_SUPPORTED, CycleBreak.class, since, Views::quietHeadaches)
        .has(INSUFFICIENT_DATA, CycleBreak.class, since, Views::fewHeadaches)
        .has(DESCRIBED, CycleBreak.class, since, Views::lowMood)
        .describes(
            Cessation.class, Cessation.since(DECIDED), Views::headaches, Views::fewHeadaches);
  }

  private static void addLevels(SeededResults all) {
    WeeklyLevel weekly = WeeklyLevel.withDefaults();
    LevelChange since = LevelChange.on(DECIDED);
    all.has(SUPPORTED, WeeklyLevel.class, weekly, () -> levels(headaches()))
        .has(NOT_SUPPORTED, WeeklyLevel.class, weekly, () -> levels(lowMood()))
        .has(INSUFFICIENT_DATA, WeeklyLevel.class, weekly, () -> levels(fewHeadaches()))
        .has(SUPPORTED, LevelChange.class, since, () -> levels(headaches()))
        .has(NOT_SUPPORTED, LevelChange.class, since, () -> levels(quietHeadaches()))
        .has(INSUFFICIENT_DATA, LevelChange.class, since, () -> levels(fewHeadaches()))
        .has(
            DESCRIBED,
            LevelChange.class,
            LevelChange.on(LocalDate.of(2024, 2, 26)),
            () -> levels(SyntheticCourse.ofNothing().diary().diary(0)))
        .describes(
            LevelCourse.class,
            LevelCourse.withDefaults(),
            () -> levels(lowMood()),
            () -> levels(SymptomDiary.builder(HEADACHE).build()));
  }
}
