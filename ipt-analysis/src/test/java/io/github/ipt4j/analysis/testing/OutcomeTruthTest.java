// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.NOT_SUPPORTED;
import static io.github.ipt4j.analysis.Conclusion.SUPPORTED;
import static io.github.ipt4j.analysis.testing.Agreement.AGREES;
import static io.github.ipt4j.analysis.testing.Agreement.DISAGREES;
import static io.github.ipt4j.analysis.testing.Agreement.MISSED;
import static io.github.ipt4j.analysis.testing.Agreement.SILENT;
import static io.github.ipt4j.analysis.testing.MadeDays.MONDAY;
import static io.github.ipt4j.analysis.testing.MadeDays.RATING;
import static io.github.ipt4j.analysis.testing.Planted.HEADACHE;
import static io.github.ipt4j.analysis.testing.Planted.counting;
import static io.github.ipt4j.analysis.testing.Planted.on;
import static io.github.ipt4j.analysis.testing.Planted.stands;
import static io.github.ipt4j.analysis.testing.Planted.truth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.outcome.Cessation;
import io.github.ipt4j.analysis.outcome.CessationResult;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.outcome.LevelCourse;
import io.github.ipt4j.analysis.outcome.LevelCourseResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.Truth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is said to have changed stands to what was planted as a person would say it does. */
class OutcomeTruthTest {
  private static final LocalDate TURN = MONDAY.plusWeeks(13);
  private static final String OFTEN = "5-5-5--".repeat(13);
  private static final String SELDOM = "5------".repeat(13);

  /** 39 headaches in 91 days, then 13 in as many. */
  private static final CycleBreakResult FEWER = broken(OFTEN + SELDOM);

  private static final CycleBreakResult MORE = broken(SELDOM + OFTEN);
  private static final CycleBreakResult AS_MANY = broken(OFTEN + OFTEN);

  private static CycleBreakResult broken(String days) {
    return CycleBreak.on(TURN).analyze(diary(days));
  }

  private static SymptomDiary diary(String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days);
  }

  private static PlantedEffect turn(LocalDate on, double size) {
    return PlantedEffect.of(EffectKind.TURN, HEADACHE, on.toString(), size);
  }

  private static Truth days(Truth truth, int recorded, int ill) {
    return counting(
        counting(truth, Counted.RECORDED_DAYS, HEADACHE, recorded),
        Counted.SYMPTOM_DAYS,
        HEADACHE,
        ill);
  }

  private static Truth later(Truth truth, int recorded, int ill) {
    return counting(
        counting(truth.withTurn(TURN), Counted.RECORDED_DAYS_LATER, HEADACHE, recorded),
        Counted.SYMPTOM_DAYS_LATER,
        HEADACHE,
        ill);
  }

  @Test
  void aTurn_isClaimedWhereItWasPlantedAndInItsDirection() {
    assertThat(FEWER.conclusion()).isEqualTo(SUPPORTED);
    assertThat(MORE.conclusion()).isEqualTo(SUPPORTED);
    assertThat(AS_MANY.conclusion()).isEqualTo(NOT_SUPPORTED);

    stands(FEWER, AGREES, days(truth(turn(TURN, 0.3)), 182, 52));
    stands(FEWER, DISAGREES, days(truth(turn(TURN, 3)), 182, 52));
    stands(MORE, AGREES, days(truth(turn(TURN, 3)), 182, 52));
    stands(MORE, DISAGREES, days(truth(turn(TURN, 0.3)), 182, 52));
    stands(AS_MANY, MISSED, days(truth(turn(TURN, 0.3)), 182, 78));
    stands(FEWER, DISAGREES, days(truth(), 182, 52));
    stands(AS_MANY, AGREES, days(truth(), 182, 78));
  }

  /** The days are counted all the same. */
  @Test
  void aTurn_isNotHeldAgainstAnotherDayOrATrend() {
    Truth otherDay = truth(turn(TURN.plusDays(1), 0.3));
    Truth trend = truth(on(HEADACHE, EffectKind.TREND));

    stands(FEWER, AGREES, days(otherDay, 182, 52));
    stands(FEWER, DISAGREES, days(otherDay, 182, 51));
    stands(FEWER, AGREES, days(trend, 182, 52));
    stands(FEWER, DISAGREES, days(truth(on("low mood", EffectKind.TREND)), 182, 52));
    stands(FEWER, SILENT, days(trend, 182, 52).withSymptom(Symptom.LOW_MOOD));
  }

  @Test
  void daysOfBothParts_areThoseThatWerePlanted() {
    Truth whole = days(truth(turn(TURN, 0.3)), 182, 52);

    stands(FEWER, AGREES, later(whole, 91, 13));
    stands(FEWER, DISAGREES, later(whole, 90, 13));
    stands(FEWER, DISAGREES, later(whole, 91, 14));
    stands(FEWER, DISAGREES, later(days(truth(turn(TURN, 0.3)), 181, 52), 91, 13));
    stands(FEWER, AGREES, later(whole, 1, 1).withTurn(TURN.plusDays(1)));
  }

  @Test
  void daysSinceSomethingStopped_areThoseAfterTheTurn() {
    CessationResult stopped = Cessation.since(TURN).analyze(diary(OFTEN + SELDOM));

    stands(stopped, AGREES, later(truth(), 91, 13));
    stands(stopped, DISAGREES, later(truth(), 92, 13));
    stands(stopped, DISAGREES, later(truth(), 91, 12));
    stands(stopped, SILENT, later(truth(), 91, 13).withTurn(TURN.minusDays(1)));
    stands(stopped, SILENT, later(truth(), 91, 13).withSymptom(Symptom.LOW_MOOD));
    stands(stopped, SILENT);
  }

  /** Weeks that differ a little from each other, as weeks do. */
  private static final String HEAVY = "7887678698";

  private static final String LIGHT = "3443234254";

  private static LevelChangeResult change(String first, String then) {
    return LevelChange.on(TURN)
        .analyze(MadeDays.rated(then, first.repeat(91 / first.length() + 1).substring(0, 91)));
  }

  private static PlantedEffect points(LocalDate on, double points) {
    return PlantedEffect.of(EffectKind.LEVEL_TURN, RATING, on.toString(), points);
  }

  @Test
  void aChangeOfARating_isClaimedWhereItWasPlantedAndInItsDirection() {
    LevelChangeResult lower = change(HEAVY, LIGHT);
    LevelChangeResult higher = change(LIGHT, HEAVY);
    LevelChangeResult same = change(LIGHT, LIGHT);

    assertThat(lower.conclusion()).isEqualTo(SUPPORTED);
    assertThat(higher.conclusion()).isEqualTo(SUPPORTED);
    assertThat(same.conclusion()).isEqualTo(NOT_SUPPORTED);
    stands(lower, AGREES, points(TURN, -2));
    stands(lower, DISAGREES, points(TURN, 2));
    stands(higher, AGREES, points(TURN, 2));
    stands(higher, DISAGREES, points(TURN, -2));
    stands(same, MISSED, points(TURN, -2));
    stands(lower, DISAGREES);
    stands(same, AGREES);
    stands(lower, SILENT, points(TURN.plusDays(7), -2));
    stands(lower, DISAGREES, on("sleep", EffectKind.LEVEL_TURN));
  }

  @Test
  void intensitiesOfASymptom_areNoRatingOfTheirOwn() {
    DailyRatings intensities = DailyRatings.of(diary(OFTEN + SELDOM));
    LevelChangeResult change = LevelChange.on(TURN).analyze(intensities);
    LevelCourseResult course = LevelCourse.withDefaults().analyze(intensities);

    stands(change, SILENT, PlantedEffect.of(EffectKind.LEVEL_TURN, HEADACHE, TURN.toString(), -2));
    stands(course, AGREES, days(truth(), 182, 52));
    stands(course, DISAGREES, days(truth(), 181, 52));
  }

  @Test
  void ratedDays_areThoseThatWerePlanted() {
    LevelCourseResult course = LevelCourse.withDefaults().analyze(MadeDays.rated("3456543"));

    stands(course, AGREES, counting(truth(), Counted.RATED_DAYS, RATING, 182));
    stands(course, DISAGREES, counting(truth(), Counted.RATED_DAYS, RATING, 181));
    stands(course, DISAGREES, counting(truth(), Counted.RATED_DAYS, "sleep", 182));
  }
}
