// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.time.DayOfWeek.FRIDAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the declared day of a broken cycle does to a review, and to its levels. */
class CaseReviewOutcomeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate DAY = MONDAY.plusWeeks(7);
  private static final CaseReview REVIEW = CaseReview.withDefaults().withCycleBreak(DAY);
  private static final Context VISITOR = Context.contactWith(new RelationshipId("mother-in-law"));
  private static final SyntheticCases HEADACHES =
      SyntheticCases.withDefaults()
          .withWeeks(16)
          .withPeople(
              SyntheticPerson.visiting("mother-in-law", ByWeekday.constant(0.2).with(0.6, FRIDAY)));

  private static CaseHistory caseOf(SymptomDiary... diaries) {
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("c1")).build())
            .period(new DateRange(MONDAY, MONDAY.plusWeeks(14)));
    for (SymptomDiary diary : diaries) {
      history.addSymptomRecording(diary.recording()).addAllEvents(diary.episodes());
    }
    return history.build();
  }

  private static SymptomDiary diary(String symptom, String before, String after) {
    return SymptomDiary.ofDays(Symptom.of(symptom), MONDAY, before.repeat(7) + after.repeat(7));
  }

  private static CycleBreakResult breakOf(String symptom, CaseReviewResult review) {
    return requireNonNull(review.cycleBreaks().get(Symptom.of(symptom)));
  }

  private static CaseHistory withMoods(long index) {
    CaseHistory history = HEADACHES.caseHistory(index);
    SymptomDiary moods =
        HEADACHES.withSeed(2).withSymptom(Symptom.LOW_MOOD).withRate(.2).diary(index);
    List<SessionEvent> events = new ArrayList<>(history.events());
    events.addAll(moods.episodes());
    return history
        .withEvents(events)
        .withSymptomRecordings(history.symptomRecordings().get(0), moods.recording());
  }

  @Test
  void theDayOfTheBreak_isAPhaseWithinWhichVisitsAreCompared() {
    CaseHistory history = HEADACHES.caseHistory(3);
    LocalDate day = HEADACHES.start().plusWeeks(8);
    CaseReview review =
        CaseReview.withDefaults()
            .withPrimary(PrimaryQuestion.contrastOf(Symptom.HEADACHE, VISITOR));
    ContextContrastResult within =
        review.withCycleBreak(day).analyze(history).primaryContrast().orElseThrow();
    assertThat(within.isPhaseDeclared()).isTrue();
    assertThat(within)
        .isEqualTo(
            ContextContrast.of(VISITOR)
                .analyze(history.exposedDiary(Symptom.HEADACHE).orElseThrow().withPhase(day)));
    assertThat(review.analyze(history).primaryContrast().orElseThrow().isPhaseDeclared()).isFalse();
  }

  @Test
  void aReviewWithoutADay_comparesNoBeforeAndAfter() {
    CaseHistory history = caseOf(diary("headache", "----5--", "-------"));
    assertThat(CaseReview.withDefaults().analyze(history).cycleBreaks()).isEmpty();
    assertThat(REVIEW.analyze(history).cycleBreaks().keySet())
        .containsExactly(Symptom.of("headache"));
  }

  /**
   * The primary question is the rhythm of the first symptom and not supported: one more rhythm and
   * two breaks share .05, so that the breaks have two thirds of it, and Holm halves that for both.
   */
  @Test
  void twoSymptomsThatStayed_shareTwoThirdsOfTheLevel() {
    String spread = "5-------5----------5---".repeat(6).substring(0, 98);
    CaseReviewResult review =
        REVIEW.analyze(
            caseOf(
                SymptomDiary.ofDays(Symptom.of("headache"), MONDAY, spread),
                SymptomDiary.ofDays(Symptom.of("nausea"), MONDAY, "--" + spread.substring(2))));
    assertThat(review.weekly().values())
        .extracting(r -> r.conclusion())
        .doesNotContain(Conclusion.SUPPORTED);
    assertThat(review.cycleBreaks().values())
        .hasSize(2)
        .allSatisfy(
            b -> {
              assertThat(b.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
              assertThat(b.analysis().alpha()).isCloseTo(.05 * 2 / 3 / 2, within(1e-12));
            });
  }

  /** As before, but the headache is gone; then Holm leaves the nausea all of what breaks have. */
  @Test
  void aSymptomThatIsGone_leavesItsPartOfTheLevelToTheOther() {
    String often = "5--5-----5-5---5-";
    String gone = often.repeat(3).substring(0, 49) + "-".repeat(49);
    String spread = "-----5----------5---".repeat(6).substring(0, 98);
    CaseReviewResult review =
        REVIEW.analyze(
            caseOf(
                SymptomDiary.ofDays(Symptom.of("nausea"), MONDAY, spread),
                SymptomDiary.ofDays(Symptom.of("headache"), MONDAY, gone)));
    CycleBreakResult headache = breakOf("headache", review);
    CycleBreakResult nausea = breakOf("nausea", review);
    assertThat(headache.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(nausea.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(nausea.analysis().alpha()).isCloseTo(2 * headache.analysis().alpha(), within(1e-12));
  }

  /** The first level of Holm is that of the family by the number of its tests. */
  @Property(tries = 12)
  void theLevelsOfAllTests_addUpToAtMostTwiceAlpha(@ForAll @IntRange(max = 100_000) int index) {
    CaseHistory history = withMoods(index);
    CaseReviewResult review =
        CaseReview.withDefaults().withCycleBreak(HEADACHES.start().plusWeeks(8)).analyze(history);
    Symptom first = review.primary().orElseThrow().symptom();
    WeeklyPeriodicityResult primary = requireNonNull(review.weekly().get(first));
    assertThat(primary.analysis().alpha()).isEqualTo(.05);
    double rhythms =
        review.weekly().values().stream()
            .filter(r -> !r.symptom().equals(first))
            .mapToDouble(r -> r.analysis().alpha())
            .sum();
    double breaks =
        review.cycleBreaks().values().stream()
                .mapToDouble(b -> b.analysis().alpha())
                .min()
                .orElseThrow()
            * review.cycleBreaks().size();
    double contexts =
        review.contexts().values().stream()
            .filter(r -> r.tests() > 0)
            .map(ContextScreenResult::analysis)
            .mapToDouble(s -> s.alpha())
            .max()
            .orElse(0);
    double pairs =
        review
            .ranking()
            .filter(r -> !r.comparisons().isEmpty())
            .map(r -> r.analysis().alpha())
            .orElse(0.0);
    boolean isPassedOn = primary.conclusion() == Conclusion.SUPPORTED;
    assertThat(rhythms + breaks + contexts + pairs)
        .isLessThanOrEqualTo((isPassedOn ? .1 : .05) + 1e-12)
        .isPositive();
    assertThat(review.cycleBreaks()).hasSize(2);
  }
}
