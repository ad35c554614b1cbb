// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The effects that a course says it plants are those that its options make, counted by hand. */
class CourseEffectsTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 1, 7);
  private static final RelationshipId SISTER = new RelationshipId("sister");

  /** Met in four of five weeks on 75 of 100 Fridays, 15 of other days, a quarter of it away. */
  private static final SyntheticPerson VISITOR =
      SyntheticPerson.visiting("sister", ByWeekday.constant(0.15).with(0.75, DayOfWeek.FRIDAY))
          .withShareOfWeeks(0.8)
          .withAwayShare(0.25);

  private static final SyntheticCases DIARY =
      SyntheticCases.withDefaults().withStart(WEDNESDAY).withWeeks(4).withRate(0.1);

  private static SyntheticCourse course(SyntheticCases diary) {
    return SyntheticCourse.builder().start(WEDNESDAY).sessions(0).diary(diary).build();
  }

  private static double[] sizes(SyntheticCourse course, EffectKind kind) {
    return course.effects().stream()
        .filter(e -> e.kind() == kind)
        .mapToDouble(PlantedEffect::size)
        .toArray();
  }

  private static void has(SyntheticCourse course, EffectKind kind, double size) {
    assertThat(sizes(course, kind)).hasSize(1);
    assertThat(sizes(course, kind)[0]).isCloseTo(size, within(1e-12));
  }

  @Test
  void ofWeekdays_isTheLikeliestByTheLeastLikely() {
    SyntheticCourse fridays =
        course(
            DIARY.withWeekdayRatios(
                ByWeekday.constant(2).with(6, DayOfWeek.FRIDAY).with(1, DayOfWeek.SUNDAY)));
    has(fridays, EffectKind.WEEKDAY, 6);
    has(fridays, EffectKind.WEEKDAY_BESIDE_CONTACTS, 6);
    assertThat(course(DIARY.withWeekdayRatios(ByWeekday.constant(2))).effects()).isEmpty();
    assertThat(fridays.withDiary(fridays.diary().withRate(0)).effects()).isEmpty();
  }

  /** Fridays 1 + .8 x .75 x .75 x 2 = 1.9, other days 1 + .8 x .15 x .75 x 2 = 1.18. */
  @Test
  void ofContacts_makesWeekdaysUnlike_butNotBesideThem() {
    SyntheticCourse visits = course(DIARY.withPeople(VISITOR.withRateRatio(3)));
    has(visits, EffectKind.CONTACT, 3);
    has(visits, EffectKind.WEEKDAY, 1.9 / 1.18);
    assertThat(sizes(visits, EffectKind.WEEKDAY_BESIDE_CONTACTS)).isEmpty();
    assertThat(course(DIARY.withPeople(VISITOR)).effects()).isEmpty();
  }

  /**
   * Every second Thursday of the four weeks a shift at which the rate is threefold, so 2 on
   * Thursdays; a state of any day at half the rate in two of five, .8, is the same on all.
   */
  @Test
  void ofStates_isTheMeanOverTheDaysOfTheDiary() {
    SyntheticCourse shifts =
        course(DIARY)
            .withStates(
                PlantedState.everyDays("night shift", 14, 2).withRateRatio(3),
                PlantedState.byChance("alone", 0.4).withRateRatio(0.5));
    has(shifts, EffectKind.WEEKDAY, 2);
    has(shifts, EffectKind.WEEKDAY_BESIDE_CONTACTS, 2);
    assertThat(sizes(shifts, EffectKind.STATE)).containsExactlyInAnyOrder(3, 0.5);
    has(shifts, EffectKind.CYCLE, 3);
    assertThat(
            shifts.effects().stream()
                .filter(e -> e.kind() == EffectKind.CYCLE)
                .map(PlantedEffect::with))
        .containsExactly("14");
    SyntheticCourse both =
        shifts.withDiary(
            DIARY
                .withWeekdayRatios(ByWeekday.constant(1).with(5, DayOfWeek.FRIDAY))
                .withPeople(VISITOR.withRateRatio(3)));
    has(both, EffectKind.WEEKDAY, 5 * 1.9 / 1.18);
    has(both, EffectKind.WEEKDAY_BESIDE_CONTACTS, 5);
    assertThat(course(DIARY).withStates(PlantedState.byChance("alone", 0.4)).effects()).isEmpty();
  }

  /** Weekdays, contacts of the person and days of the state of the rating, and of no other. */
  @Test
  void ofARating_isTheHighestMeanLessTheLowest() {
    PlantedLevel mood = PlantedLevel.of(RatingScale.of("mood", 0, 10));
    SyntheticPerson brother =
        SyntheticPerson.visiting("brother", ByWeekday.constant(0).with(1, DayOfWeek.MONDAY));
    SyntheticCourse course =
        course(DIARY.withPeople(VISITOR, brother))
            .withStates(
                PlantedState.everyDays("night shift", 14, 2),
                PlantedState.everyDays("day off", 7, 6));
    PlantedLevel weekdays =
        mood.withWeekdays(
            ByWeekday.constant(0.5).with(2, DayOfWeek.SUNDAY).with(0, DayOfWeek.TUESDAY));
    has(course.withLevels(weekdays), EffectKind.LEVEL_WEEKDAY, 2);
    SyntheticCourse contacts = course.withLevels(mood.withPerson(SISTER).withWithContact(-2));
    // Fridays -2 x .45, other days -2 x .09
    has(contacts, EffectKind.LEVEL_WEEKDAY, 0.72);
    has(contacts, EffectKind.LEVEL_CONTACT, -2);
    SyntheticCourse shifts = course.withLevels(mood.withState("night shift").withWithState(3));
    has(shifts, EffectKind.LEVEL_WEEKDAY, 1.5);
    has(shifts, EffectKind.LEVEL_STATE, 3);
    SyntheticCourse all =
        course.withLevels(
            weekdays
                .withPerson(SISTER)
                .withWithContact(-2)
                .withState("night shift")
                .withWithState(3));
    // Sundays 2 - .18, Thursdays .5 + 1.5 - .18, Tuesdays -.18, Fridays .5 - .9
    has(all, EffectKind.LEVEL_WEEKDAY, 1.82 + 0.4);
    assertThat(course.withLevels(mood).effects()).isEmpty();
  }

  @Test
  void ofTrends_isTheFactorOfTheWholeTime() {
    SyntheticCourse course =
        course(
            DIARY.withTrend(Trend.linear(0.5)).withPeople(VISITOR.withTrend(Trend.exponential(2))));
    has(course, EffectKind.TREND, 0.5);
    has(course, EffectKind.CONTACT_TREND, 2);
    assertThat(course.effects()).hasSize(2);
  }

  @Test
  void ofBursts_isTheChanceOrTheNumberOfDays() {
    has(course(DIARY.withBursts(Bursts.persisting(0.6))), EffectKind.CARRIED_ON, 0.6);
    has(course(DIARY.withBursts(Bursts.lasting(3))), EffectKind.CARRIED_ON, 3);
    assertThat(course(DIARY.withBursts(Bursts.NONE)).effects()).isEmpty();
  }

  /** Whatever is planted of a day is the mean of what is drawn of it. */
  @Test
  void ofWeekdays_isFoundInManyDrawnDiaries() {
    SyntheticCourse visits =
        course(
            DIARY
                .withWeeks(26)
                .withMissing(ByWeekday.constant(0))
                .withPeople(VISITOR.withRateRatio(3)));
    double[] withSymptom = new double[7];
    for (int seed = 0; seed < 400; seed++) {
      visits
          .diary()
          .diary(seed)
          .symptomDays()
          .forEach(day -> withSymptom[day.getDayOfWeek().getValue() - 1]++);
    }
    double others =
        (DoubleStream.of(withSymptom).sum() - withSymptom[DayOfWeek.FRIDAY.getValue() - 1]) / 6;
    double ratio = withSymptom[DayOfWeek.FRIDAY.getValue() - 1] / others;
    // about 2,000 Fridays with the symptom: a standard error of .03
    assertThat(ratio).isCloseTo(sizes(visits, EffectKind.WEEKDAY)[0], within(0.12));
  }
}
