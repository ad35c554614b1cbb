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
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

class CaseReviewTest implements AnalysisContract<CaseHistory> {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  /** Thirteen weeks with a headache on every Friday and on nothing else. */
  private static final String FRIDAYS = "----5--".repeat(13);

  /** The same number of days, and thirteen headaches one after another over the weekdays. */
  private static final String SCATTERED = "5-------5-------5-------".repeat(13).substring(0, 91);

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

  private static MeasureTaken phq9(int day, OptionalInt item9) {
    ItemResponses.Builder items = ItemResponses.builder();
    for (int i = 1; i <= 8; i++) {
      items.addItem(OptionalInt.of(1));
    }
    return MeasureTaken.builder()
        .id(new EventId("phq-" + day))
        .at(EventTime.on(MONDAY.plusDays(day)))
        .instrument(Instrument.PHQ_9)
        .items(items.addItem(item9).build())
        .build();
  }

  @Test
  void joannesDossier_tellsHerStoryInTheOrderOfTheQuestions() {
    CaseReviewResult review = CaseReview.withDefaults().inFull().analyze(SampleCases.joanne());
    assertThat(review.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(review.toString())
        .containsSubsequence(
            "joanne, 26 at intake, referred by: general practitioner",
            "mild.",
            "Headache: medically cleared (general practitioner, 2024-12-13)",
            "role dispute with husband, impasse",
            "When does it hurt?",
            "V visit, v visit while away",
            "S out with sister",
            "Headaches keep to Thursday to Saturday",
            "With whom, and how is it really?",
            "Contacts with mother-in-law weigh",
            "Mother-in-law: told of at large",
            "What changes, in the room and between sessions?",
            "A statement to husband was rehearsed on 2025-03-12 and said on 2025-03-16",
            "Did it help?",
            "Headache began on 7 of 78 days at risk",
            "PHQ-9: 9 of 27 on 2025-01-15, 3 on 2025-06-25 (17 of 18 forms complete);",
            "Since the last session (18, 2025-06-25)",
            "Worth asking next",
            "Cannot be said yet",
            "What was tested");
    CarefulWords.check(review.toString());
  }

  @Test
  void joannesDossier_saysNothingOfWhatSheOrAnyoneWrote() {
    CaseHistory joanne = SampleCases.joanne();
    String dossier =
        CaseReview.withDefaults().inFull().analyze(joanne).toString().replace("\n", " ");
    Stream<String> notes =
        Stream.concat(
            joanne.events(Account.class).stream().flatMap(a -> a.note().stream()),
            joanne.events(Interaction.class).stream()
                .flatMap(c -> c.sources().stream())
                .map(ContactSource::note)
                .flatMap(n -> n.stream()));
    assertThat(notes.toList()).isNotEmpty().noneMatch(dossier::contains);
  }

  @Test
  void theQuietCase_getsNoClaim() {
    CaseReviewResult review = CaseReview.withDefaults().analyze(SampleCases.quiet());
    assertThat(review.results()).noneMatch(r -> r.conclusion() == Conclusion.SUPPORTED);
    assertThat(review.toString()).doesNotContain("keep to", "keeps to");
    CarefulWords.check(review.toString());
  }

  @Test
  void theEvidence_isOfEventsOfTheCase() {
    CaseHistory joanne = SampleCases.joanne();
    ImmutableSet<EventId> events =
        joanne.events().stream().map(SessionEvent::id).collect(ImmutableSet.toImmutableSet());
    assertThat(CaseReview.withDefaults().analyze(joanne).evidence())
        .isNotEmpty()
        .isSubsetOf(events);
  }

  @Test
  void anItemOnSelfHarmOnceAboveZero_standsBeforeEverythingElse() {
    CaseHistory history =
        caseOf(diary("headache", FRIDAYS))
            .withEvents(
                phq9(1, OptionalInt.of(0)),
                phq9(8, OptionalInt.of(1)),
                phq9(15, OptionalInt.of(0)));
    assertThat(dossier(history))
        .containsSubsequence(
            "Safety first",
            "PHQ-9 item 9, which asks about self-harm: 0, 1, 0; answered 0 of 3 on 2026-01-20;"
                + " highest 1 of 3 on 2026-01-13.",
            "When does it hurt?");
  }

  @Test
  void aSafetyConcern_standsBeforeEverythingElse() {
    SafetyConcern concern =
        SafetyConcern.builder()
            .id(new EventId("concern"))
            .at(EventTime.on(MONDAY.plusDays(8)))
            .kind(SafetyConcernKind.HARM_BY_OTHER)
            .build();
    CaseHistory history = caseOf(diary("headache", FRIDAYS));
    assertThat(dossier(history.withEvents(concern)))
        .containsSubsequence(
            "Safety first",
            "2026-01-13: harm by other. NOT GONE THROUGH, no session since: go through it.",
            "When does it hurt?");
    assertThat(dossier(history.withEvents(concern.withReviewedOn(MONDAY.plusDays(15)))))
        .contains("harm by other; last gone through on 2026-01-20.");
  }

  @Test
  void anItemOnSelfHarmLeftOut_standsBeforeEverythingElse() {
    CaseHistory history = caseOf().withEvents(phq9(1, OptionalInt.empty()));
    assertThat(dossier(history))
        .contains(
            "PHQ-9 item 9: left blank on 2026-01-06; answered in no form: ask about self-harm.");
  }

  @Test
  void anItemOnSelfHarmAnsweredWithZero_isNotRaised() {
    assertThat(dossier(caseOf().withEvents(phq9(1, OptionalInt.of(0))))).doesNotContain("Safety");
  }

  private static MeasureTaken rating(String id, int day, Instrument instrument, int answer) {
    return MeasureTaken.builder()
        .id(new EventId(id))
        .at(EventTime.on(MONDAY.plusDays(day)))
        .instrument(instrument)
        .items(ItemResponses.of(IntStream.range(0, instrument.items()).map(i -> answer).toArray()))
        .build();
  }

  @Test
  void measuresWithoutNorms_areToldWithTheDirectionInWhichTheyGetBetter() {
    CaseHistory history =
        caseOf()
            .withEvents(
                rating("c1", 1, Instrument.SENSE_OF_CONTROL, 2),
                rating("c2", 8, Instrument.SENSE_OF_CONTROL, 7),
                rating("p1", 1, Instrument.PERCEIVED_CRITICISM, 8),
                rating("p2", 8, Instrument.PERCEIVED_CRITICISM, 3));
    assertThat(dossier(history))
        .contains(
            "sense-of-control: 2 of 2 forms complete; 2 of 10 on 2026-01-06, 7 of 10 on 2026-01-13"
                + " (higher is better).")
        .contains(
            "perceived-criticism: 2 of 2 forms complete; 8 of 10 on 2026-01-06, 3 of 10 on"
                + " 2026-01-13 (lower is better).");
  }

  @Test
  void answersWithoutALowestOne_areAskedAboutInTheDossier_inEveryLength() {
    String asked =
        "None of the 27 answers on 3 forms of PHQ-9 is 0, the lowest: were they coded from 1?"
            + " Totals, bands and cut-offs would then not hold, nor the answers to the item on"
            + " self-harm.";
    CaseHistory history =
        caseOf()
            .withEvents(
                rating("a", 1, Instrument.PHQ_9, 2),
                rating("b", 8, Instrument.PHQ_9, 2),
                rating("c", 15, Instrument.PHQ_9, 1));
    assertThat(dossier(history)).contains(asked);
    assertThat(
            CaseReview.withDefaults()
                .inFull()
                .analyze(history)
                .toString()
                .replaceAll("\\n  ?", " "))
        .contains(asked);
    CaseHistory own =
        caseOf()
            .withEvents(
                IntStream.range(0, 20)
                    .mapToObj(i -> rating("r" + i, i, Instrument.SENSE_OF_CONTROL, 5))
                    .toList());
    assertThat(dossier(own))
        .contains("None of the 20 answers on 20 forms of sense-of-control is 0, the lowest");
  }

  @Test
  void aMissedForm_isNotFilledIn() {
    CaseHistory history =
        caseOf()
            .withEvents(
                rating("a", 1, Instrument.SENSE_OF_CONTROL, 2),
                MeasureTaken.builder()
                    .id(new EventId("b"))
                    .at(EventTime.on(MONDAY.plusDays(8)))
                    .instrument(Instrument.SENSE_OF_CONTROL)
                    .build());
    assertThat(dossier(history))
        .contains("sense-of-control: 1 of 2 forms complete; 2 of 10 on 2026-01-06")
        .doesNotContain("sense-of-control on 2026-01-13");
  }

  private static String dossier(CaseHistory history) {
    return CaseReview.withDefaults().analyze(history).toString().replaceAll("\\n  ?", " ");
  }

  @Test
  void aSymptomWithoutClearance_isSaidToHaveNone() {
    assertThat(dossier(caseOf(diary("headache", FRIDAYS))))
        .contains("Headache: no medical clearance is known.");
    assertThat(dossier(caseOf(diary("low mood", FRIDAYS)))).doesNotContain("clearance");
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
    assertThat(review.toString().replace("\n", " "))
        .containsSubsequence("Cannot be said yet", "4 symptom days are needed");
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.withCalendarWeeks(0))
        .withMessage("calendarWeeks must be at least 1, but was 0");
  }

  @Test
  void joannesReview_isAboutTheHypothesisNamedInHerFourthSession_onTheDaysSince() {
    CaseReviewResult review = CaseReview.withDefaults().analyze(SampleCases.joanne());
    PrimaryQuestion primary = review.primary().orElseThrow();
    assertThat(primary.since()).contains(LocalDate.of(2025, 2, 5));
    assertThat(primary.context().orElseThrow().inWords()).isEqualTo("a visit with mother-in-law");
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
    assertThat(CaseReview.withDefaults().inFull().analyze(SampleCases.joanne()).toString())
        .contains(
            "The question of this review, as it was named on 2025-02-05",
            "Headache goes with a visit with mother-in-law among Fridays of the same phase\nand"
                + " 12-week block: it began on 5 of 8 Fridays with it and 1 of 8 without",
            "What separates a visit with mother-in-law from the weekday: 9 Fridays without\nit, 7 of"
                + " them with an outing with sister",
            "before, it began on 2 of 2 days with it and 3 of 16 without");
  }

  @Test
  void everyFridaysReview_refusesToTellHerVisitsFromHerFridays() {
    CaseReviewResult review = CaseReview.withDefaults().inFull().analyze(SampleCases.everyFriday());
    assertThat(review.contexts().values()).allSatisfy(s -> assertThat(s.found()).isEmpty());
    assertThat(review.toString().replace("\n", " "))
        .contains("The diary cannot tell a visit from the weekday", "no, weekday");
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
