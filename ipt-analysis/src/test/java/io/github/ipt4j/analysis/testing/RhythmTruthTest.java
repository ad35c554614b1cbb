// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.NOT_SUPPORTED;
import static io.github.ipt4j.analysis.Conclusion.SUPPORTED;
import static io.github.ipt4j.analysis.testing.Agreement.AGREES;
import static io.github.ipt4j.analysis.testing.Agreement.DISAGREES;
import static io.github.ipt4j.analysis.testing.Agreement.MISSED;
import static io.github.ipt4j.analysis.testing.Agreement.SILENT;
import static io.github.ipt4j.analysis.testing.MadeDays.MONDAY;
import static io.github.ipt4j.analysis.testing.Planted.HEADACHE;
import static io.github.ipt4j.analysis.testing.Planted.on;
import static io.github.ipt4j.analysis.testing.Planted.stands;
import static io.github.ipt4j.analysis.testing.Planted.truth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.TimeOfDay;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriod;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriodResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rhythm that is claimed or not stands to what was planted as a person would say it does. */
class RhythmTruthTest {
  private static final Symptom LOW_MOOD = Symptom.LOW_MOOD;

  private static final AnalysisResult FRIDAYS = Results.of(WeeklyPeriodicity.class, SUPPORTED);
  private static final AnalysisResult NO_FRIDAYS =
      Results.of(WeeklyPeriodicity.class, NOT_SUPPORTED);
  private static final AnalysisResult MORNINGS = Results.of(TimeOfDay.class, SUPPORTED);
  private static final AnalysisResult ANY_HOUR = Results.of(TimeOfDay.class, NOT_SUPPORTED);
  private static final UndeclaredPeriodResult PERIOD =
      Results.of(UndeclaredPeriod.class, SUPPORTED);
  private static final UndeclaredPeriodResult NO_PERIOD =
      Results.of(UndeclaredPeriod.class, NOT_SUPPORTED);

  /** A headache on the first day of every nine, for half a year. */
  private static final SymptomDiary EVERY_NINE_DAYS =
      SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5--------".repeat(20));

  @Test
  void weekdays_areClaimedWhereTheyWerePlanted() {
    PlantedEffect fridays = on(HEADACHE, EffectKind.WEEKDAY);

    stands(FRIDAYS, AGREES, fridays);
    stands(NO_FRIDAYS, MISSED, fridays);
    stands(FRIDAYS, DISAGREES);
    stands(NO_FRIDAYS, AGREES);
    stands(FRIDAYS, DISAGREES, on("low mood", EffectKind.WEEKDAY), on(HEADACHE, EffectKind.HOUR));
    stands(FRIDAYS, SILENT, truth(fridays).withSymptom(LOW_MOOD));
  }

  @Test
  void hours_areClaimedWhereTheyWerePlanted() {
    PlantedEffect mornings = PlantedEffect.of(EffectKind.HOUR, HEADACHE, "7", 0.8);

    stands(MORNINGS, AGREES, mornings);
    stands(ANY_HOUR, MISSED, mornings);
    stands(MORNINGS, DISAGREES, on(HEADACHE, EffectKind.WEEKDAY));
    stands(ANY_HOUR, AGREES);
    stands(MORNINGS, SILENT, truth(mornings).withSymptom(LOW_MOOD));
  }

  @Test
  void cycles_areThoseOfSoManyDays() {
    AnalysisResult nine = DeclaredCycle.of(9, MONDAY).analyze(EVERY_NINE_DAYS);
    AnalysisResult five = DeclaredCycle.of(5, MONDAY).analyze(EVERY_NINE_DAYS);
    PlantedEffect ofNine = PlantedEffect.of(EffectKind.CYCLE, HEADACHE, "9", 3);
    PlantedEffect ofFive = PlantedEffect.of(EffectKind.CYCLE, HEADACHE, "5", 3);

    assertThat(List.of(nine.conclusion(), five.conclusion()))
        .containsExactly(SUPPORTED, NOT_SUPPORTED);
    stands(nine, AGREES, ofNine);
    stands(five, MISSED, ofFive);
    stands(nine, DISAGREES);
    stands(five, AGREES);
    stands(nine, SILENT, ofFive);
    stands(five, SILENT, ofNine);
    stands(nine, SILENT, truth(ofNine).withSymptom(LOW_MOOD));
  }

  @Test
  void aCycleOfWholeWeeks_isNotTold_sinceWeekdaysMayBeBehindIt() {
    SymptomDiary fridays = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "----5--".repeat(26));
    AnalysisResult weekly = DeclaredCycle.of(7, MONDAY).analyze(fridays);

    assertThat(weekly.conclusion()).isEqualTo(SUPPORTED);
    stands(weekly, SILENT);
    stands(weekly, SILENT, PlantedEffect.of(EffectKind.CYCLE, HEADACHE, "7", 3));
  }

  @ParameterizedTest
  @EnumSource(
      value = EffectKind.class,
      names = {"WEEKDAY", "CYCLE", "LEVEL_WEEKDAY"})
  void periods_areAnyThatWasPlanted(EffectKind kind) {
    String panic = PERIOD.name();

    stands(PERIOD, AGREES, ofPanic(on(panic, kind)));
    stands(PERIOD, DISAGREES, ofPanic(on("sleep", kind)));
    stands(NO_PERIOD, MISSED, on(NO_PERIOD.name(), kind));
    stands(NO_PERIOD, MISSED, on(NO_PERIOD.name(), kind), on(HEADACHE, EffectKind.TREND));
  }

  @ParameterizedTest
  @EnumSource(
      value = EffectKind.class,
      names = {"CARRIED_ON", "TREND", "TURN", "LEVEL_STATE", "LEVEL_TURN"})
  void periods_areNotHeldAgainstWhatMayLookLikeOne(EffectKind kind) {
    stands(PERIOD, SILENT, ofPanic(on(PERIOD.name(), kind)));
    stands(NO_PERIOD, SILENT, on(NO_PERIOD.name(), kind));
    stands(NO_PERIOD, AGREES, on("sleep", kind));
  }

  @Test
  void periods_areOfTheSymptomThatWasPlanted() {
    stands(PERIOD, DISAGREES, ofPanic());
    stands(NO_PERIOD, AGREES, on(HEADACHE, EffectKind.HOUR));
    stands(PERIOD, SILENT);
  }

  private static Truth ofPanic(PlantedEffect... effects) {
    return truth(effects).withSymptom(PERIOD.symptom().orElseThrow());
  }

  @Test
  void aPeriodOfARating_isHeldAgainstItWhateverTheSymptom() {
    UndeclaredPeriodResult found =
        UndeclaredPeriod.withDefaults().withPrimary(true).analyze(MadeDays.rated("833333332"));

    assertThat(found.conclusion()).isEqualTo(SUPPORTED);
    stands(found, DISAGREES);
    stands(found, AGREES, on(MadeDays.RATING, EffectKind.CYCLE));
  }

  @Test
  void levelsOfASymptom_areHeldAgainstItsWeekdays() {
    WeeklyLevelResult found = Results.of(WeeklyLevel.class, SUPPORTED);
    String symptom = found.symptom().orElseThrow().name();
    Truth nothing = truth().withSymptom(found.symptom().orElseThrow());

    stands(found, DISAGREES, nothing);
    stands(found, AGREES, nothing.withEffects(on(symptom, EffectKind.WEEKDAY)));
    stands(found, DISAGREES, nothing.withEffects(on(symptom, EffectKind.LEVEL_WEEKDAY)));
    stands(found, SILENT, nothing.withSymptom(LOW_MOOD));
  }

  @Test
  void levelsOfARating_areHeldAgainstItsOwnWeekdays() {
    WeeklyLevelResult found = WeeklyLevel.withDefaults().analyze(MadeDays.rated("3333833", "43"));

    assertThat(found.conclusion()).isEqualTo(SUPPORTED);
    stands(found, DISAGREES, on(MadeDays.RATING, EffectKind.WEEKDAY));
    stands(found, AGREES, on(MadeDays.RATING, EffectKind.LEVEL_WEEKDAY));
  }
}
