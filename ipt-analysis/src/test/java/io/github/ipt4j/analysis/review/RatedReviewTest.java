// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DeclaredCourse;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a review makes of a mood that is there on every day, of ratings, states and a cycle. */
class RatedReviewTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 13 * 7;
  private static final RatingScale DISTRESS = RatingScale.of("distress", 0, 100);
  private static final Context SHIFT = Context.ofState("night shift");
  private static final Cycle CYCLE = new Cycle(9, MONDAY);
  private static final CaseReview REVIEW = CaseReview.withDefaults();

  /** Thirteen headaches one after another over the weekdays. */
  private static final SymptomDiary HEADACHE =
      SymptomDiary.ofDays(
          Symptom.HEADACHE, MONDAY, "5-------5-------5-------".repeat(13).substring(0, DAYS));

  /** A mood of 1 to 9 on every day. */
  private static final SymptomDiary MOOD = SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, digits(3));

  private static String digits(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < DAYS; i++) {
      digits.append(1 + random.nextInt(9));
    }
    return digits.toString();
  }

  private static CaseHistory caseOf(List<SessionEvent> others, SymptomDiary... diaries) {
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("c1")).build())
            .period(new DateRange(MONDAY, MONDAY.plusDays(DAYS)))
            .addScales(DISTRESS)
            .addAllEvents(others);
    for (SymptomDiary diary : diaries) {
      history.addSymptomRecording(diary.recording()).addAllEvents(diary.episodes());
    }
    return history.build();
  }

  private static List<SessionEvent> distress() {
    List<SessionEvent> ratings = new ArrayList<>();
    String digits = digits(4);
    for (int day = 0; day < DAYS; day++) {
      ratings.add(
          RatingTaken.builder()
              .id(new EventId("rating@" + day))
              .at(EventTime.on(MONDAY.plusDays(day)))
              .rating("distress")
              .value(10 * (digits.charAt(day) - '0'))
              .build());
    }
    return ratings;
  }

  /** Three nights of nine days. */
  private static List<SessionEvent> nights() {
    List<SessionEvent> nights = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      nights.add(
          DayState.builder()
              .id(new EventId("night@" + day))
              .at(EventTime.on(MONDAY.plusDays(day)))
              .state("night shift")
              .holds(day % 9 < 3)
              .build());
    }
    return nights;
  }

  private static <K, V> V at(Map<K, V> results, K key) {
    return requireNonNull(results.get(key));
  }

  @Test
  void aMoodThatIsThereOnEveryDay_isToldByItsLevels() {
    CaseReviewResult review = REVIEW.analyze(caseOf(List.of(), HEADACHE, MOOD));
    assertThat(review.weekly()).containsOnlyKeys(Symptom.HEADACHE);
    assertThat(review.levels()).containsOnlyKeys("low mood");
    assertThat(at(review.levels(), "low mood").at(0.05))
        .isEqualTo(WeeklyLevel.withDefaults().analyze(MOOD.ratings()));
  }

  /** Four days of five are the limit of what comes and goes. */
  @Test
  void withoutADeclaration_theShareOfDaysDecides() {
    String four = "5555-".repeat(18);
    SymptomDiary often = SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, four);
    SymptomDiary oftener = SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, four + "5");
    assertThat(REVIEW.analyze(caseOf(List.of(), often)).levels()).isEmpty();
    assertThat(REVIEW.analyze(caseOf(List.of(), often)).weekly()).hasSize(1);
    assertThat(REVIEW.analyze(caseOf(List.of(), oftener)).levels()).hasSize(1);
    assertThat(REVIEW.analyze(caseOf(List.of(), oftener)).weekly()).isEmpty();
  }

  @Test
  void aSymptomThatWasDeclaredGraded_isToldByItsLevelsOnFewDaysToo() {
    SymptomDiary few = HEADACHE.withDeclaredCourse(DeclaredCourse.of(SymptomCourse.GRADED));
    CaseReviewResult review = REVIEW.analyze(caseOf(List.of(), few));
    assertThat(review.weekly()).isEmpty();
    assertThat(review.levels()).containsOnlyKeys("headache");
    assertThat(review.contexts()).isEmpty();
  }

  @Test
  void aMoodWithADeclaredThreshold_comesAndGoes() {
    CaseReviewResult review = REVIEW.analyze(caseOf(List.of(), MOOD.withSymptomFrom(6)));
    assertThat(review.levels()).isEmpty();
    assertThat(at(review.weekly(), Symptom.LOW_MOOD).counts().totalEvents())
        .isEqualTo((int) digits(3).chars().filter(c -> c >= '6').count());
  }

  @Test
  void gradedSymptomsAndRatings_areToldTogether() {
    CaseReviewResult review = REVIEW.analyze(caseOf(distress(), HEADACHE, MOOD));
    assertThat(review.levels().keySet()).containsExactly("low mood", "distress");
    assertThat(review.ratedContexts()).as("there is neither a contact nor a state").isEmpty();
    assertThat(at(review.levels(), "distress").scale()).isEqualTo(DISTRESS);
  }

  @Test
  void aScaleOnWhichNothingWasRated_isNotTold() {
    assertThat(REVIEW.analyze(caseOf(List.of(), MOOD)).levels()).containsOnlyKeys("low mood");
  }

  @Test
  void everyLevel_isHeldAgainstStates() {
    List<SessionEvent> events = distress();
    events.addAll(nights());
    CaseReviewResult review = REVIEW.analyze(caseOf(events, HEADACHE, MOOD));
    assertThat(review.ratedContexts().keySet()).containsExactly("low mood", "distress");
    assertThat(review.contexts()).containsOnlyKeys(Symptom.HEADACHE);
    assertThat(review.ratedContexts().values())
        .allSatisfy(
            s ->
                assertThat(s.contrasts())
                    .extracting(c -> c.analysis().context())
                    .containsExactly(SHIFT));
  }

  @Test
  void aPrimaryQuestionAboutAGradedSymptom_isAGradedContrast() {
    CaseHistory history = caseOf(nights(), HEADACHE, MOOD);
    PrimaryQuestion question = PrimaryQuestion.contrastOf(Symptom.LOW_MOOD, SHIFT);
    CaseReviewResult review = REVIEW.withPrimary(question).analyze(history);
    assertThat(review.primaryContrast()).isEmpty();
    assertThat(review.primaryRatedContrast())
        .contains(
            GradedContrast.of(SHIFT)
                .analyze(history.exposedDiary(Symptom.LOW_MOOD).orElseThrow().ratings()));
    LocalDate since = MONDAY.plusDays(30);
    assertThat(
            REVIEW
                .withPrimary(question.withSince(since))
                .withLooks(2)
                .analyze(history)
                .primaryRatedContrast()
                .orElseThrow())
        .satisfies(
            c -> {
              assertThat(c.exposedDays() + c.unexposedDays()).isEqualTo(DAYS - 30);
              assertThat(c.analysis().alpha()).isEqualTo(0.025);
            });
  }

  /** What the review is about has its own level; of the others each is tested once. */
  @Test
  void thePrimaryQuestionOfAGradedSymptom_isNoTestOfItsScreen() {
    List<SessionEvent> events = distress();
    events.addAll(nights());
    CaseReviewResult review =
        REVIEW
            .withPrimary(PrimaryQuestion.contrastOf(Symptom.LOW_MOOD, SHIFT))
            .analyze(caseOf(events, HEADACHE, MOOD));
    assertThat(at(review.ratedContexts(), "low mood").contrasts()).isEmpty();
    assertThat(at(review.ratedContexts(), "distress").tests()).isEqualTo(1);
    assertThat(at(review.contexts(), Symptom.HEADACHE).tests()).isEqualTo(1);
    assertThat(review.tests())
        .as("the contrast itself, three weeks and the shift with distress and with headache")
        .isEqualTo(6);
  }

  @Test
  void aPrimaryQuestionAboutAttacks_isNoGradedContrast() {
    CaseReviewResult review =
        REVIEW
            .withPrimary(PrimaryQuestion.contrastOf(Symptom.HEADACHE, SHIFT))
            .analyze(caseOf(nights(), HEADACHE, MOOD));
    assertThat(review.primaryRatedContrast()).isEmpty();
    assertThat(review.primaryContrast()).isPresent();
  }

  @Test
  void fromADeclaredDayOn_levelsAndAttacksAreEachHeldAgainstTheTimeBefore() {
    LocalDate day = MONDAY.plusWeeks(6);
    CaseHistory history = caseOf(distress(), HEADACHE, MOOD);
    CaseReviewResult review = REVIEW.withCycleBreak(day).analyze(history);
    assertThat(review.levelChanges().keySet()).containsExactly("low mood", "distress");
    assertThat(review.cycleBreaks()).containsOnlyKeys(Symptom.HEADACHE);
    assertThat(at(review.levelChanges(), "low mood").at(0.05))
        .isEqualTo(LevelChange.on(day).analyze(MOOD.ratings()));
    DailyRatings rated = history.dailyRatings(DISTRESS);
    assertThat(at(review.levelChanges(), "distress").at(0.05))
        .isEqualTo(LevelChange.on(day).analyze(rated));
    assertThat(REVIEW.analyze(history).levelChanges()).isEmpty();
  }

  @Test
  void aDeclaredCycle_isAskedOfWhatComesAndGoes() {
    CaseHistory history = caseOf(distress(), HEADACHE, MOOD);
    CaseReviewResult review = REVIEW.withCycle(CYCLE).analyze(history);
    assertThat(review.cycles()).containsOnlyKeys(Symptom.HEADACHE);
    assertThat(at(review.cycles(), Symptom.HEADACHE).at(0.05))
        .isEqualTo(DeclaredCycle.of(CYCLE).analyze(HEADACHE));
    assertThat(REVIEW.analyze(history).cycles()).isEmpty();
  }

  /**
   * Beside the primary rhythm there are six tests: two levels, one cycle, a screen of headache and
   * two screens of ratings, each with the shift. Each kind has as many sixths as tests.
   */
  @Test
  void allOtherTests_shareOneLevelByTheirNumber() {
    List<SessionEvent> events = distress();
    events.addAll(nights());
    CaseReviewResult review =
        REVIEW
            .withCycle(CYCLE)
            .withPrimary(PrimaryQuestion.weeklyRhythmOf(Symptom.HEADACHE))
            .analyze(caseOf(events, HEADACHE, MOOD));
    assertThat(review.found()).as("nothing goes with anything here").isZero();
    double sixth = 0.05 / 6;
    assertThat(review.tests()).isEqualTo(7);
    assertThat(at(review.weekly(), Symptom.HEADACHE).analysis().alpha()).isEqualTo(0.05);
    assertThat(at(review.cycles(), Symptom.HEADACHE).analysis().alpha())
        .isCloseTo(sixth, within(1e-12));
    assertThat(at(review.contexts(), Symptom.HEADACHE).analysis().alpha())
        .isCloseTo(sixth, within(1e-12));
    assertThat(review.levels().values())
        .as("Holm's first step of two sixths")
        .allSatisfy(r -> assertThat(r.analysis().alpha()).isCloseTo(sixth, within(1e-12)));
    assertThat(review.ratedContexts().values())
        .allSatisfy(s -> assertThat(s.analysis().alpha()).isCloseTo(2 * sixth, within(1e-12)));
  }

  @Test
  void aGradedSymptomsWeek_mayBeThePrimaryQuestion() {
    CaseReviewResult review =
        REVIEW
            .withPrimary(PrimaryQuestion.weeklyRhythmOf(Symptom.LOW_MOOD))
            .analyze(caseOf(distress(), HEADACHE, MOOD));
    assertThat(at(review.levels(), "low mood").analysis().alpha()).isEqualTo(0.05);
    assertThat(at(review.levels(), "distress").analysis().alpha())
        .isCloseTo(0.05 / 2, within(1e-12));
    assertThat(at(review.weekly(), Symptom.HEADACHE).analysis().alpha())
        .isCloseTo(0.05 / 2, within(1e-12));
  }
}
