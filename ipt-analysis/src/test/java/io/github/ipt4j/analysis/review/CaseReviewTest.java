// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.ContextVerdict;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

class CaseReviewTest implements AnalysisContract<CaseHistory> {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  /** Thirteen weeks with a headache on every Friday and on nothing else. */
  private static final String FRIDAYS = "----5--".repeat(13);

  /** The same number of days, and thirteen headaches one after another over the weekdays. */
  private static final String SCATTERED = "5-------5-------5-------".repeat(13).substring(0, 91);

  private static final Context FATHER_IN_LAW =
      Context.contactWith(new RelationshipId("father-in-law"));

  @Override
  public Analysis<CaseHistory, ? extends AnalysisResult> analysis() {
    return CaseReview.withDefaults();
  }

  @Override
  public Arbitrary<CaseHistory> views() {
    return CaseArbitraries.caseHistories();
  }

  @Override
  public CaseHistory emptyView() {
    return caseOf();
  }

  private static CaseHistory caseOf(SymptomDiary... diaries) {
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("c1")).build())
            .period(new DateRange(MONDAY, MONDAY.plusWeeks(13)));
    for (SymptomDiary diary : diaries) {
      history.addSymptomRecording(diary.recording()).addAllEvents(diary.episodes());
    }
    return history.build();
  }

  private static SymptomDiary diary(String symptom, String days) {
    return SymptomDiary.ofDays(Symptom.of(symptom), MONDAY, days);
  }

  @Test
  void theQuietCase_getsNoClaim() {
    CaseReviewResult review = CaseReview.withDefaults().analyze(SampleCases.quiet());
    assertThat(review.results()).noneMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
    assertThat(review.found()).isZero();
    assertThat(review.headline()).startsWith("Of 16 tests, none found anything; ");
    CarefulWords.check(review.toString());
  }

  /** Of whom a figure is that stands without its result: 3 of Joanne's 68 rows of her husband. */
  @Test
  void caveatsWithFigures_sayWhomTheyAreOf() {
    CaseReviewResult joanne = CaseReview.withDefaults().analyze(SampleCases.joanne());
    assertThat(joanne.caveats())
        .extracting(Caveat::text)
        .anyMatch(c -> c.startsWith("Contacts with husband: 3 of 68 contacts were not rated:"))
        .anyMatch(c -> c.startsWith("How father-in-law deals with the client: 11 of 13 contacts"))
        .noneMatch(c -> c.matches("[0-9]+ of [0-9]+ contacts .*"));
  }

  @Test
  void theEvidence_isOfEventsOfTheCase() {
    CaseHistory joanne = SampleCases.joanne();
    ImmutableSet<EventId> events =
        Stream.concat(
                joanne.events().stream().map(SessionEvent::id),
                joanne.lifeEvents().stream().map(LifeEvent::id))
            .collect(ImmutableSet.toImmutableSet());
    assertThat(CaseReview.withDefaults().analyze(joanne).evidence())
        .isNotEmpty()
        .isSubsetOf(events);
  }

  @Test
  void thePrimaryQuestion_isTestedAtAlphaAndTheOthersShareOne() {
    CaseHistory history =
        caseOf(
            diary("anxiety", SCATTERED), diary("headache", FRIDAYS), diary("low mood", SCATTERED));
    CaseReviewResult review =
        CaseReview.withDefaults()
            .withPrimary(PrimaryQuestion.weeklyRhythmOf(Symptom.HEADACHE))
            .analyze(history);
    assertThat(levels(review)).containsExactly(0.05 / 2, 0.05, 0.05 / 2);
    assertThat(levels(CaseReview.withDefaults().withLooks(5).analyze(history)))
        .as("anxiety is the primary question by default, and headache is found at the first step")
        .containsExactly(0.01, 0.01 / 2, 0.01);
  }

  private static List<Double> levels(CaseReviewResult review) {
    return review.weekly().values().stream().map(r -> r.analysis().alpha()).toList();
  }

  @Test
  void threeHeadaches_areTooFewAndTheReviewSaysWhatIsMissing() {
    CaseReviewResult review =
        CaseReview.withDefaults().analyze(caseOf(diary("headache", "----5--".repeat(3))));
    assertThat(review.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    WeeklyPeriodicityResult weekly = review.weekly().values().asList().get(0);
    assertThat(weekly.shortfalls())
        .singleElement()
        .satisfies(s -> assertThat(s.found()).isEqualTo(3))
        .satisfies(s -> assertThat(s.needed()).isEqualTo(4));
    assertThat(review.table().rows()).hasSize(1);
  }

  @Test
  void optionsOutOfRange_areRejected() {
    CaseReview review = CaseReview.withDefaults();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.withAlpha(0.7))
        .withMessage("alpha must be in (0, 0.5], but was 0.7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.withLooks(0))
        .withMessage("looks must be at least 1, but was 0");
  }

  @Test
  void joannesReview_isAboutTheHypothesisNamedInHerFourthSession_onTheDaysSince() {
    CaseReviewResult review = CaseReview.withDefaults().analyze(SampleCases.joanne());
    PrimaryQuestion primary = review.primary().orElseThrow();
    assertThat(primary.since()).contains(LocalDate.of(2025, 2, 5));
    assertThat(primary.context().orElseThrow()).hasToString("a visit with mother-in-law");
    ContextContrastResult contrast = review.primaryContrast().orElseThrow();
    assertThat(contrast.analysis().level()).isEqualTo(0.05);
    assertThat(contrast.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(
            CaseReview.withDefaults()
                .withLooks(2)
                .analyze(SampleCases.joanne())
                .primaryContrast()
                .orElseThrow())
        .as("half of the level for each of two looks")
        .satisfies(
            c -> {
              assertThat(c.analysis().level()).isEqualTo(0.025);
              assertThat(c.conclusion()).isNotEqualTo(Conclusion.SUPPORTED);
            });
    // by hand, over the Fridays at risk from 2025-02-05 on, within phase, block and the break on
    // 2025-03-21: the onsets fell on visits in 2 of 2 with 1 day without, 1 of 1 with 2 without, 2
    // of 2 with 1 without, each with a chance of 1 / 3
    assertThat(contrast.onsetTest().orElseThrow().midP()).isCloseTo(1 / 27.0, within(1e-12));
    assertThat(contrast.headline())
        .startsWith(
            "Headache goes with a visit with mother-in-law: it began on 5 of 8 Fridays with")
        .contains("on 1 of 8 other Fridays");
    assertThat(review.namings())
        .singleElement()
        .satisfies(n -> assertThat(n.analysis().named()).isEqualTo(LocalDate.of(2025, 2, 5)))
        .satisfies(
            n ->
                assertThat(n.headline())
                    .contains(
                        "before that it began on 2 of 2 days with it and on 3 of 16 without"));
  }

  @Test
  void everyFridaysReview_refusesToTellHerVisitsFromHerFridays() {
    CaseReviewResult review = CaseReview.withDefaults().analyze(SampleCases.everyFriday());
    assertThat(review.contexts().values()).allSatisfy(s -> assertThat(s.found()).isEmpty());
    assertThat(review.contexts().values())
        .flatExtracting(ContextScreenResult::contrasts)
        .filteredOn(c -> c.analysis().context().equals(FATHER_IN_LAW))
        .isNotEmpty()
        .allSatisfy(
            c ->
                assertThat(c.verdict().orElseThrow())
                    .isEqualTo(ContextVerdict.CONFOUNDED_WITH_WEEKDAY))
        .allSatisfy(c -> assertThat(c.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE))
        .allSatisfy(c -> assertThat(c.onsetTest().orElseThrow().oddsRatio()).isEmpty());
    CarefulWords.check(review.toString());
  }

  @Test
  void aPrimaryContrast_isDeclaredAndTestedOverTheWholeDiary() {
    Context visit = Context.ofKind(InteractionKind.VISIT);
    CaseReviewResult review =
        CaseReview.withDefaults()
            .withPrimary(PrimaryQuestion.contrastOf(Symptom.HEADACHE, visit))
            .analyze(SampleCases.joanne());
    assertThat(review.primaryContrast().orElseThrow())
        .isEqualTo(
            ContextContrast.of(visit)
                .analyze(
                    SampleCases.joanne()
                        .exposedDiary(Symptom.HEADACHE)
                        .orElseThrow()
                        .withPhase(LocalDate.of(2025, 3, 21))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PrimaryQuestion.weeklyRhythmOf(Symptom.HEADACHE)
                    .withSince(LocalDate.of(2025, 1, 1)))
        .withMessage("since must be empty without a context");
  }
}
