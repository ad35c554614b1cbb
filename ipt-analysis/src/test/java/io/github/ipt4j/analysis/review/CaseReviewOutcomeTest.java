// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.time.DayOfWeek.FRIDAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.PhaseCounts;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    assertThat(within.phaseDeclared()).isTrue();
    assertThat(within)
        .isEqualTo(
            ContextContrast.of(VISITOR)
                .analyze(history.exposedDiary(Symptom.HEADACHE).orElseThrow().withPhase(day)));
    assertThat(review.analyze(history).primaryContrast().orElseThrow().phaseDeclared()).isFalse();
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

  /** Gone through a week before it was tried. */
  private static DecisionAnalysis decision(String id, LocalDate triedOn) {
    return DecisionAnalysis.builder()
        .id(new EventId(id))
        .at(EventTime.on(triedOn.minusWeeks(1)))
        .addOption(DecisionOption.builder().description("Fridays elsewhere").build())
        .chosen(1)
        .triedOn(triedOn)
        .build();
  }

  private static CaseHistory with(CaseHistory history, DecisionAnalysis... decisions) {
    return history.withEvents(
        ImmutableList.<SessionEvent>builder().addAll(history.events()).add(decisions).build());
  }

  @Test
  void aDecisionThatDeclaresNothing_isCounted_andNeitherTestNorPhase() {
    CaseHistory without = caseOf(diary("headache", "----5--", "-------"));
    CaseHistory history = with(without, decision("d1", DAY));
    CaseReviewResult review = CaseReview.withDefaults().analyze(history);
    assertThat(review.cycleBreaks()).isEmpty();
    assertThat(review.daysOfBreak()).isEmpty();
    assertThat(review.dayOfChange()).contains(DAY);
    assertThat(review.table()).isEqualTo(CaseReview.withDefaults().analyze(without).table());
    assertThat(review.triedDecisions())
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.before().get(Symptom.HEADACHE))
                    .isEqualTo(new PhaseCounts(7, 49, 7, 42, 7)));
    assertThat(Dossier.of(review).full().text().replaceAll("\\s+", " "))
        .contains(
            ", tried on "
                + DAY
                + ": headache began on 0 of 49 days on which it could, before on 7 of 42")
        .contains("counted and not tested")
        .contains("was it to make a symptom rarer, and which?");
  }

  @Test
  void aDecisionThatDeclaresNothing_isNoStratumOfAContrast() {
    CaseHistory history = HEADACHES.caseHistory(3);
    CaseReview review =
        CaseReview.withDefaults()
            .withPrimary(PrimaryQuestion.contrastOf(Symptom.HEADACHE, VISITOR));
    LocalDate day = HEADACHES.start().plusWeeks(8);
    DecisionAnalysis tried = decision("d1", day);
    CaseReviewResult undeclared = review.analyze(with(history, tried));
    assertThat(undeclared.primaryContrast()).isEqualTo(review.analyze(history).primaryContrast());
    CaseReviewResult declared =
        review.analyze(
            with(history, tried.withBreaksCycle(CycleToBreak.of(Symptom.of("low mood")))));
    assertThat(declared.primaryContrast())
        .as("a break is a phase, whosever it is")
        .isEqualTo(review.withCycleBreak(day).analyze(history).primaryContrast());
  }

  @Test
  void decisionsForTwoSymptoms_areTestedEachFromItsDay_onItsWeekdays() {
    DecisionAnalysis first =
        decision("d1", DAY).withBreaksCycle(CycleToBreak.of(Symptom.HEADACHE, FRIDAY));
    DecisionAnalysis second =
        decision("d2", DAY.minusWeeks(1)).withBreaksCycle(CycleToBreak.of(Symptom.of("nausea")));
    DecisionAnalysis again =
        decision("d3", DAY.plusWeeks(2)).withBreaksCycle(CycleToBreak.of(Symptom.HEADACHE));
    CaseReviewResult review =
        CaseReview.withDefaults()
            .analyze(
                with(
                    caseOf(
                        diary("headache", "----5--", "-------"),
                        diary("nausea", "-5-----", "--5----"),
                        diary("cramp", "-5-----", "--5----")),
                    first,
                    second,
                    again));
    assertThat(review.cycleBreaks().keySet())
        .containsExactly(Symptom.HEADACHE, Symptom.of("nausea"));
    assertThat(breakOf("headache", review).analysis().since()).isEqualTo(DAY);
    assertThat(breakOf("headache", review).days()).containsExactly(FRIDAY);
    assertThat(breakOf("nausea", review).analysis().since()).isEqualTo(DAY.minusWeeks(1));
    assertThat(breakOf("nausea", review).days()).hasSize(7);
    assertThat(review.daysOfBreak()).containsExactly(DAY.minusWeeks(1), DAY, DAY.plusWeeks(2));
    assertThat(review.triedDecisions())
        .as("the second try for one symptom is counted")
        .extracting(d -> d.analysis().decision())
        .containsExactly(again.id());
  }

  @Test
  void theDayOfTheReview_isAskedOfEverySymptom_inPlaceOfThatOfADecision() {
    DecisionAnalysis tried =
        decision("d1", DAY.plusWeeks(1)).withBreaksCycle(CycleToBreak.of(Symptom.HEADACHE));
    CaseReviewResult review =
        REVIEW.analyze(
            with(
                caseOf(
                    diary("headache", "----5--", "-------"), diary("nausea", "-5-----", "-5-----")),
                tried));
    assertThat(review.cycleBreaks().values())
        .hasSize(2)
        .allMatch(b -> b.analysis().since().equals(DAY));
    assertThat(review.triedDecisions()).hasSize(1);
  }

  @Test
  void aDeclaredBreakThatWasNotTried_asksNothing() {
    DecisionAnalysis planned =
        decision("d1", DAY)
            .withTriedOn(Optional.empty())
            .withBreaksCycle(CycleToBreak.of(Symptom.HEADACHE));
    CaseReviewResult review =
        CaseReview.withDefaults()
            .analyze(with(caseOf(diary("headache", "----5--", "-------")), planned));
    assertThat(review.cycleBreaks()).isEmpty();
    assertThat(review.daysOfBreak()).isEmpty();
    assertThat(review.triedDecisions()).isEmpty();
  }

  @Test
  void joanneAndMartin_declareWhatTheirDecisionsWereToBreak() {
    CaseReviewResult joanne = CaseReview.withDefaults().analyze(SampleCases.joanne());
    assertThat(joanne.cycleBreaks().keySet()).containsExactly(Symptom.HEADACHE);
    assertThat(joanne.daysOfBreak()).containsExactly(LocalDate.of(2025, 3, 21));
    assertThat(joanne.triedDecisions()).isEmpty();
    CaseReviewResult martin = CaseReview.withDefaults().analyze(SampleCases.martin());
    assertThat(martin.cycleBreaks()).as("not tried").isEmpty();
    assertThat(
            SampleCases.martin().events(DecisionAnalysis.class).get(0).breaksCycle().orElseThrow())
        .isEqualTo(CycleToBreak.of(Symptom.of("stomach ache")));
  }
}
