// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Shares are held against what the options state, 4.5 standard errors wide. */
class SyntheticCourseTest {
  private static final int CASES = 60;
  private static final List<ProblemAreaKind> AREAS = List.of(ProblemAreaKind.values());
  private static final int[] SESSIONS = {0, 1, 2, 3, 4, 7, 8, 12};
  private static final RatingScale SLEEP = RatingScale.ofBetter("sleep", 0, 100);
  private static final SyntheticCourse NOTHING = SyntheticCourse.ofNothing();

  /** One case of each world, area and number of sessions, in turn. */
  private static List<Course> forty() {
    List<SyntheticCourse> worlds = List.copyOf(SyntheticCourse.worlds().values());
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                worlds
                    .get(i % worlds.size())
                    .withProblemArea(AREAS.get(i % AREAS.size()))
                    .withSessions(SESSIONS[i % SESSIONS.length])
                    .course(i))
        .toList();
  }

  @Test
  void course_sameSeedAndIndex_isTheSameWhateverTheOrderAndThread() {
    SyntheticCourse world = SyntheticCourse.ofEffects();

    List<Course> forwards = LongStream.range(0, 12).mapToObj(world::course).toList();
    List<Course> parallel =
        LongStream.range(0, 12).parallel().mapToObj(i -> world.course(11 - i)).toList();

    for (int i = 0; i < 12; i++) {
      assertThat(parallel.get(11 - i)).isEqualTo(forwards.get(i));
    }
    assertThat(forwards).extracting(Course::history).doesNotHaveDuplicates();
    assertThat(world.withSeed(2).course(0)).isNotEqualTo(world.course(0));
  }

  /** What a case holds is sorted as a case sorts it, and all that it checks it has checked. */
  @Test
  void everyCase_passesItsOwnChecksAndReturnsFromJson() {
    for (Course course : forty()) {
      CaseHistory history = course.history();
      assertThat(CaseHistoryJson.read("case", CaseHistoryJson.write(history))).isEqualTo(history);
      assertThat(history.problemAreas())
          .extracting(ProblemArea::area)
          .containsExactly(course.truth().problemArea());
      assertThat(history.relationship(course.truth().person())).isPresent();
    }
  }

  @Test
  void aCaseOfNoSession_holdsTheDiaryAlone() {
    CaseHistory none = NOTHING.withSessions(0).course(0).history();

    assertThat(none.sessions()).isEmpty();
    assertThat(none.phases()).isEmpty();
    assertThat(none.events()).allMatch(e -> e.session().isEmpty());
    assertThat(none.symptomDiary(NOTHING.diary().symptom()).size()).isEqualTo(84);
  }

  @Test
  void aCaseOfTwoThousandSessions_isDrawn() {
    Course course = NOTHING.withSessions(2000).course(0);

    assertThat(course.history().sessions()).hasSize(2000);
    assertThat(course.truth().count(Counted.BIDS)).isEqualTo(2000);
    assertThat(course.truth().totals().get("PHQ-9")).hasSize(2000);
  }

  /** The truth was written down while the case was drawn; here it is counted from the case. */
  @Test
  void theTruth_isWhatTheCaseHolds() {
    for (Course course : forty()) {
      Truth truth = course.truth();
      assertThat(truth.count(Counted.SESSIONS)).isEqualTo(course.history().sessions().size());
      assertThat(truth.count(Counted.MISSED_SESSIONS))
          .isEqualTo(course.history().missedSessions().size());
      assertThat(truth.count(Counted.SYMPTOM_DAYS)).isEqualTo(events(course, SymptomEpisode.class));
      assertThat(truth.count(Counted.RATED_DAYS)).isEqualTo(events(course, RatingTaken.class));
      assertThat(truth.count(Counted.CONTACTS)).isEqualTo(events(course, Interaction.class));
      assertThat(truth.count(Counted.FORMS)).isEqualTo(events(course, MeasureTaken.class));
      assertThat(truth.count(Counted.BIDS)).isEqualTo(events(course, SupportBid.class));
      assertThat(truth.count(Counted.TASKS)).isEqualTo(events(course, Task.class));
      assertThat(truth.count(Counted.GOALS)).isEqualTo(events(course, Goal.class));
      assertThat(truth.count(Counted.ENTRIES))
          .isEqualTo(course.history().events().size() + course.history().lifeEvents().size());
      assertThat(totals(course)).isEqualTo(truth.totals().get("PHQ-9"));
      assertThat(met(course)).isEqualTo(truth.count(Counted.BIDS_MET, truth.person().value()));
    }
  }

  private static int events(Course course, Class<? extends SessionEvent> kind) {
    return course.history().events(kind).size();
  }

  private static List<OptionalDouble> totals(Course course) {
    return course.history().events(MeasureTaken.class).stream().map(MeasureTaken::total).toList();
  }

  private static int met(Course course) {
    return (int)
        course.history().events(SupportBid.class).stream()
            .filter(b -> b.response() == BidResponse.MET)
            .count();
  }

  @Test
  void theDiary_isThatOfTheSyntheticCases_whateverElseIsPlanted() {
    SyntheticCases cases = NOTHING.diary().withSeed(5);
    SyntheticCourse course = NOTHING.withSeed(5).withSessions(3);

    CaseHistory history = course.course(4).history();
    CaseHistory talkative =
        course
            .withTelling(PlantedTelling.builder().incidents(9).build())
            .withBids(new PlantedBids(0, 1))
            .course(4)
            .history();

    assertThat(history.symptomDiary(cases.symptom()).recordedDays())
        .isEqualTo(cases.diary(4).recordedDays());
    assertThat(history.symptomDiary(cases.symptom()).symptomDays())
        .isEqualTo(cases.diary(4).symptomDays());
    assertThat(talkative.events(SymptomEpisode.class))
        .isEqualTo(history.events(SymptomEpisode.class));
    assertThat(talkative.events(Interaction.class)).isEqualTo(history.events(Interaction.class));
    assertThat(talkative.events(Account.class)).hasSize(30);
    assertThat(talkative.events(SupportBid.class)).isEmpty();
  }

  @Test
  void statesAndTheTurn_multiplyTheRateOfTheirDays() {
    SyntheticCourse world =
        NOTHING
            .withSessions(0)
            .withStates(PlantedState.everyDays("night shift", 9, 5, 6, 7).withRateRatio(3))
            .withTurn(new PlantedTurn(6, 0.5));

    assertThat(world.course(0).truth().count(Counted.STATE_DAYS, "night shift")).isEqualTo(27);
    // of the 42 days from the 43rd on, 13 are the fifth to the seventh of nine
    assertShare(
        world,
        t -> t.count(Counted.SYMPTOM_DAYS_LATER),
        t -> t.count(Counted.RECORDED_DAYS_LATER),
        0.06 * (29 + 13 * 3) / 42);
    assertShare(
        world.withTurn(new PlantedTurn(6, 1)),
        t -> t.count(Counted.SYMPTOM_DAYS_IN_STATE),
        t -> t.count(Counted.RECORDED_DAYS_IN_STATE),
        0.36);
  }

  private static void assertShare(
      SyntheticCourse world, ToIntFunction<Truth> which, ToIntFunction<Truth> of, double share) {
    int count = 0;
    int all = 0;
    for (int i = 0; i < CASES; i++) {
      Truth truth = world.course(i).truth();
      count += which.applyAsInt(truth);
      all += of.applyAsInt(truth);
    }
    assertThat((double) count / all)
        .isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / all)));
  }

  @Test
  void whatIsMetDoneReachedSaidAndHeard_hasTheStatedShare() {
    SyntheticCourse world =
        NOTHING
            .withBids(new PlantedBids(2, 0.3))
            .withWork(
                PlantedWork.builder()
                    .done(0.7)
                    .reached(0.2)
                    .goals(5)
                    .said(0.6)
                    .heard(0.25)
                    .missed(0.15)
                    .build())
            .withSafety(new PlantedSafety(3, 0.8, ClearanceStatus.PENDING));

    assertShare(world, t -> t.count(Counted.BIDS_MET), t -> t.count(Counted.BIDS), 0.3 * 0.9);
    assertShare(world, t -> t.count(Counted.TASKS_DONE), t -> t.count(Counted.TASKS), 0.7);
    assertShare(world, t -> t.count(Counted.GOALS_REACHED), t -> t.count(Counted.GOALS), 0.2);
    assertShare(
        world, t -> t.count(Counted.STATEMENTS_SAID), t -> t.count(Counted.STATEMENTS), 0.6);
    assertShare(
        world, t -> t.count(Counted.STATEMENTS_HEARD), t -> t.count(Counted.STATEMENTS_SAID), 0.25);
    assertShare(world, t -> t.count(Counted.MISSED_SESSIONS), t -> 11, 0.15);
    assertShare(world, t -> t.count(Counted.OPEN_CONCERNS), t -> t.count(Counted.CONCERNS), 0.2);
    Course course = world.course(0);
    assertThat(course.history().safety().openConcerns())
        .hasSize(course.truth().count(Counted.OPEN_CONCERNS));
    assertThat(course.history().events(SafetyConcern.class)).hasSize(3);
    assertThat(course.history().client().clearance(world.diary().symptom()))
        .isEqualTo(ClearanceStatus.PENDING);
  }

  /** Means of 60 courses of 42 days each side; the deviation of a day is 10, its half carried. */
  @Test
  void levels_lieWhereTheyAreStated() {
    SyntheticCourse world =
        NOTHING
            .withSessions(0)
            .withTurn(new PlantedTurn(6, 1))
            .withLevels(
                PlantedLevel.of(SLEEP)
                    .withLevel(40)
                    .withCarriedOver(0.5)
                    .withWeekdays(ByWeekday.constant(0).with(6, DayOfWeek.SUNDAY))
                    .withPerson(NOTHING.diary().people().get(0).person())
                    .withWithContact(-5)
                    .withChange(12));
    double[] sums = new double[2];
    double carried = 0;
    double squares = 0;
    for (int i = 0; i < CASES; i++) {
      List<RatingTaken> ratings = world.course(i).history().events(RatingTaken.class);
      assertThat(ratings).hasSize(84);
      for (int t = 0; t < 84; t++) {
        sums[t / 42] += ratings.get(t).value() / CASES / 42;
        squares += Math.pow(ratings.get(t).value() - 40 - (t < 42 ? 0 : 12), 2);
        carried +=
            t % 42 == 0
                ? 0
                : (ratings.get(t).value() - 40 - (t < 42 ? 0 : 12))
                    * (ratings.get(t - 1).value() - 40 - (t < 42 ? 0 : 12));
      }
    }
    double expected = 40 + 6 / 7.0 - 5 * 0.3 * 0.9;
    assertThat(sums[0]).isCloseTo(expected, within(1.4));
    assertThat(sums[1] - sums[0]).isCloseTo(12, within(2.0));
    assertThat(Math.sqrt(squares / CASES / 84)).isBetween(9.7, 10.7);
    assertThat(carried / squares).isBetween(0.40, 0.52);
  }

  @Test
  void formsAndSelfHarm_areAsStated() {
    PlantedMeasure gain =
        PlantedMeasure.of(Instrument.PHQ_9)
            .withFirst(18)
            .withChange(-12)
            .withGainAt(5)
            .withNoise(0)
            .withSelfHarm(2, 1, 0);
    Truth truth = NOTHING.withSessions(8).withMeasures(gain).course(0).truth();
    Truth steady =
        NOTHING
            .withSessions(7)
            .withMeasures(gain.withGainAt(OptionalInt.empty()))
            .course(0)
            .truth();

    assertThat(truth.totals().get("PHQ-9").stream().map(OptionalDouble::getAsDouble))
        .containsExactly(18.0, 18.0, 18.0, 18.0, 6.0, 6.0, 6.0, 6.0);
    assertThat(truth.selfHarm().get("PHQ-9"))
        .containsExactly("2", "1", "0", "0", "0", "0", "0", "0");
    assertThat(truth.effect(EffectKind.SUDDEN_GAIN, "PHQ-9", "5")).isPresent();
    assertThat(steady.totals().get("PHQ-9").stream().map(OptionalDouble::getAsDouble))
        .containsExactly(18.0, 16.0, 14.0, 12.0, 10.0, 8.0, 6.0);
    assertThat(steady.effect(EffectKind.SUDDEN_GAIN, "PHQ-9")).isEmpty();
    assertThat(steady.effect(EffectKind.MEASURE_CHANGE, "PHQ-9").orElseThrow().size())
        .isEqualTo(-12);
  }

  @Test
  void inAGap_nothingIsWrittenDownAndNoSessionHeld() {
    SyntheticCourse gaps = SyntheticCourse.ofGaps();
    LocalDate first = gaps.start().plusWeeks(4);
    DateRange gap = new DateRange(first, first.plusWeeks(4));
    for (int i = 0; i < 5; i++) {
      CaseHistory history = gaps.course(i).history();
      assertThat(history.sessions()).hasSize(12).noneMatch(s -> gap.contains(s.date()));
      assertThat(history.sessions().get(4).date()).isEqualTo(first.plusWeeks(4));
      assertThat(history.events())
          .noneMatch(e -> gap.contains(e.at().date()) && e.session().isEmpty());
      assertThat(history.symptomDiary(gaps.diary().symptom()).recordedDays())
          .hasSize(56)
          .noneMatch(gap::contains);
      assertThat(history.contactLog().orElseThrow().askedDays()).noneMatch(gap::contains);
    }
  }

  @Test
  void effects_areThoseOfTheOptions() {
    assertThat(NOTHING.effects()).isEmpty();
    assertThat(SyntheticCourse.ofMissingForms().effects()).isEmpty();
    assertThat(SyntheticCourse.ofGaps().effects()).isEmpty();
    assertThat(SyntheticCourse.ofFloods().effects()).isEmpty();
    assertThat(SyntheticCourse.ofEffects().effects())
        .extracting(PlantedEffect::kind)
        .contains(
            EffectKind.WEEKDAY,
            EffectKind.WEEKDAY_BESIDE_CONTACTS,
            EffectKind.CYCLE,
            EffectKind.HOUR,
            EffectKind.CONTACT,
            EffectKind.STATE,
            EffectKind.TURN,
            EffectKind.LEVEL_WEEKDAY,
            EffectKind.LEVEL_CONTACT,
            EffectKind.LEVEL_STATE,
            EffectKind.LEVEL_TURN,
            EffectKind.SUDDEN_GAIN,
            EffectKind.OPENNESS,
            EffectKind.FOCUS);
  }

  /** Whoever comes on Fridays and goes with the symptom makes Fridays worse, and only that. */
  @Test
  void aVisitorOfFridays_plantsARhythmThatGoesWithTheVisitsAlone() {
    SyntheticPerson visitor =
        SyntheticPerson.visiting("visitor", ByWeekday.constant(0).with(0.5, DayOfWeek.FRIDAY))
            .withRateRatio(5);
    SyntheticCourse world =
        NOTHING.withDiary(NOTHING.diary().withPeople(visitor).withTrend(Trend.linear(0.5)));

    assertThat(world.effects())
        .extracting(PlantedEffect::kind)
        .containsExactly(EffectKind.WEEKDAY, EffectKind.CONTACT, EffectKind.TREND);
    assertThat(world.effects().get(0).size()).isCloseTo(3, within(1e-9));
    assertThat(world.effects().get(1).with()).isEqualTo("visitor");
  }

  @Test
  void theHour_isThatOfItsShareOfSymptomDays() {
    SyntheticCourse world = NOTHING.withSessions(0).withHour(new PlantedHour(18, 0.8));
    int evening = 0;
    int all = 0;
    for (int i = 0; i < 60; i++) {
      for (SymptomEpisode episode : world.course(i).history().events(SymptomEpisode.class)) {
        all++;
        evening += episode.at().time().orElseThrow().getHour() == 18 ? 1 : 0;
      }
    }
    double share = 0.8 + 0.2 / 24;
    assertThat((double) evening / all)
        .isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / all)));
  }

  @Test
  void feelings_riseAndFocusWhereTheyAreStated() {
    SyntheticCourse world = SyntheticCourse.ofEffects().withSessions(6);
    Truth truth = world.course(0).truth();

    assertThat(truth.openness().toString()).isEqualTo("[HINTED, OWNED, OWNED]");
    assertThat(truth.count(Counted.FEELINGS_VOICED_EARLIER)).isZero();
    assertThat(truth.count(Counted.FEELINGS_AT_PERSON_LATER)).isEqualTo(2);
    assertThat(
            NOTHING.course(0).history().events(Account.class).stream()
                .filter(a -> a.kind() == AccountKind.INCIDENT))
        .hasSize(12);
  }

  @Test
  void phases_beginWithTheFirstTheFourthAndTheLastButTwo() {
    CaseHistory history = NOTHING.withSessions(8).course(0).history();
    List<LocalDate> dates = history.sessions().stream().map(Session::date).toList();

    assertThat(history.phases())
        .extracting(p -> p.start())
        .containsExactly(dates.get(0), dates.get(3), dates.get(5));
    assertThat(NOTHING.withSessions(7).course(0).truth().count(Counted.PHASES)).isEqualTo(2);
  }

  @Test
  void optionsOutOfRange_areRefused() {
    refused(() -> NOTHING.withSessions(-1), "sessions must be 0 to 9999, but was -1");
    refused(() -> NOTHING.course(-1), "index must be at least 0, but was -1");
    refused(
        () -> NOTHING.withTurn(new PlantedTurn(12, 1)),
        "the week of the turn must be below 12, but was 12");
    refused(
        () ->
            SyntheticCourse.ofGaps()
                .withDiary(NOTHING.diary().withSampling(ContactSampling.EVERY_CONTACT)),
        "gap must be empty where every contact is written down");
    refused(
        () -> NOTHING.withLevels(PlantedLevel.of(SLEEP), PlantedLevel.of(SLEEP)),
        "levels must each be named once");
    refused(
        () -> NOTHING.withLevels(PlantedLevel.of(SLEEP).withState("on leave")),
        "the state of a level must be one of the states");
    refused(
        () -> NOTHING.withLevels(PlantedLevel.of(SLEEP).withPerson(NOTHING.person())),
        "the person of a level must be of the diary");
    refused(() -> new PlantedTurn(0, 1), "week must be at least 1, but was 0");
    refused(() -> new PlantedGap(0, 1), "week must be at least 1, but was 0");
    refused(() -> new PlantedHour(24, 1), "hour must be 0 to 23, but was 24");
    refused(() -> new PlantedBids(1, 2), "met must be 0 to 1, but was 2.0");
    refused(
        () -> PlantedState.everyDays("night shift", 9, 10),
        "daysOfCycle must be 1 to 9, but one was 10");
    refused(
        () -> PlantedMeasure.of(Instrument.PHQ_9).withGainAt(1),
        "gainAt must be at least 2, but was 1");
    refused(
        () -> PlantedMeasure.of(Instrument.GAD_7).withSelfHarm(1),
        "selfHarm must be empty where no item asks about it");
    refused(() -> PlantedWork.builder().done(-1).build(), "done must be 0 to 1, but was -1.0");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
