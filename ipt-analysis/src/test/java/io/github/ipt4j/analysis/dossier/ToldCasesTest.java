// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.FormulationNote;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a dossier tells of a case, and where, whatever its words. */
class ToldCasesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final CaseHistory JOANNE = SampleCases.joanne();

  /** Thirteen weeks with a headache on every Friday and on nothing else. */
  private static final String FRIDAYS = "----5--".repeat(13);

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

  private static Dossier dossier(CaseHistory history) {
    return Dossier.of(CaseReview.withDefaults().analyze(history));
  }

  private static List<Page> pages(CaseHistory history) {
    Dossier dossier = dossier(history);
    return List.of(dossier.brief(), dossier.letter(), dossier.full());
  }

  private static String oneLine(Page page) {
    return page.text().replaceAll("\\s+", " ");
  }

  /** The text of a section, without line breaks. */
  private static String section(Page page, SectionKind kind) {
    Section section = page.section(kind).orElseThrow();
    return page.printer().text(section.blocks()).replaceAll("\\s+", " ");
  }

  @Test
  void joanneInFull_isToldInTheOrderOfTheQuestions() {
    Page full = dossier(JOANNE).full();
    assertThat(full.sections())
        .extracting(Section::kind)
        .containsSubsequence(
            SectionKind.SAFETY,
            SectionKind.WHO_AND_WHY,
            SectionKind.WHEN,
            SectionKind.WHAT_ELSE,
            SectionKind.WITH_WHOM,
            SectionKind.WHAT_CHANGES,
            SectionKind.DID_IT_HELP,
            SectionKind.SINCE_LAST_SESSION,
            SectionKind.WORTH_ASKING,
            SectionKind.CANNOT_BE_SAID,
            SectionKind.TESTED);
    assertThat(section(full, SectionKind.WHO_AND_WHY))
        .contains("26", "general practitioner", "mild", "2024-12-13", "husband, impasse");
    assertThat(full.text()).contains("V visit, v visit while away", "S out with sister");
    assertThat(section(full, SectionKind.WHEN)).contains("Headaches keep to Thursday to Saturday");
    assertThat(section(full, SectionKind.WHAT_ELSE))
        .contains("Headache goes with a visit with mother-in-law: it began on 5 of 8 Fridays with")
        .contains(
            "On 2025-02-05 it was suggested that headache goes with a visit with mother-in-law");
    assertThat(section(full, SectionKind.WITH_WHOM))
        .contains("Contacts with mother-in-law weigh", "general account of mother-in-law, given")
        .contains("Husband met 1 of 7 bids", "Sister met 6 of 6 bids");
    assertThat(section(full, SectionKind.WHAT_CHANGES))
        .contains("(2025-03-12) a statement to husband was rehearsed")
        .contains("(2025-03-16) a statement to husband was said and dismissed");
    assertThat(section(full, SectionKind.DID_IT_HELP))
        .contains("it began on 7 of 78 days on which it could, before on 13 of 45")
        .contains("PHQ-9 fell from 9 of 27 on 2025-01-15 to 3 on 2025-06-25");
    CarefulWords.check(full.text());
  }

  @Test
  void joannesLetter_holdsWhatAStrangerAsks_andNoTable() {
    Page letter = dossier(JOANNE).letter();
    assertThat(letter.sections())
        .extracting(Section::kind)
        .containsSubsequence(
            SectionKind.SAFETY,
            SectionKind.IN_SHORT,
            SectionKind.WHO_AND_WHY,
            SectionKind.DID_IT_HELP,
            SectionKind.WHAT_CHANGES,
            SectionKind.WHEN,
            SectionKind.WITH_WHOM,
            SectionKind.WORTH_ASKING,
            SectionKind.CANNOT_BE_SAID);
    assertThat(section(letter, SectionKind.DID_IT_HELP))
        .as("a line for each measure and each symptom, by hand")
        .contains("PHQ-9", "9 of 27", "17 of 18", "GAD-7", "7 of 21", "6 forms")
        .contains("3 of 10", "2 at its worst", "8 at last", "18 forms")
        .contains("9 of 24", "0 of 22");
    assertThat(section(letter, SectionKind.WHEN))
        .contains("it began on 5 of 8 Fridays with it and on 1 of 8 other Fridays")
        .contains("on which the client was away it no longer holds (p = 0.167)");
    assertThat(letter.text()).doesNotContain("recorded  with it", "criticism  ");
    assertThat(dossier(JOANNE).full().text().lines().count())
        .isGreaterThan(3 * letter.text().lines().count());
  }

  @Test
  void joanneUnquoted_isToldInNobodysWords() {
    Stream<String> notes =
        Stream.of(
                JOANNE.events(Account.class).stream().flatMap(a -> a.note().stream()),
                JOANNE.events(Interaction.class).stream()
                    .flatMap(c -> c.sources().stream())
                    .map(ContactSource::note)
                    .flatMap(n -> n.stream()),
                JOANNE.events(FormulationNote.class).stream().map(FormulationNote::text),
                JOANNE.events(Realisation.class).stream().flatMap(r -> r.statement().stream()),
                JOANNE.events(Goal.class).stream().map(Goal::description),
                JOANNE.events(Wish.class).stream().flatMap(w -> w.description().stream()),
                JOANNE.events(CommunicationAnalysis.class).stream()
                    .flatMap(c -> c.alternatives().stream()),
                JOANNE.events(DecisionAnalysis.class).stream()
                    .flatMap(d -> d.options().stream())
                    .map(o -> o.description()),
                JOANNE.interpersonalIssues().stream().map(i -> i.description()))
            .flatMap(s -> s);
    List<String> told = pages(JOANNE).stream().map(ToldCasesTest::oneLine).toList();
    assertThat(notes.toList())
        .hasSizeGreaterThan(40)
        .allSatisfy(note -> assertThat(told).noneMatch(text -> text.contains(note)));
    assertThat(told.get(2))
        .contains("was seen as \"unacceptable\" (as entered)")
        .doesNotContain("turned inward", "attachment", "repress", "enjoy");
  }

  @Test
  void theQuietCase_isToldWithoutAClaim() {
    for (Page page : pages(SampleCases.quiet())) {
      assertThat(oneLine(page))
          .doesNotContain(
              "keep to", "keeps to", "and improved", "goes with a", "goes with contact");
      CarefulWords.check(page.text());
    }
  }

  @Test
  void martinsTreatmentSeenAsAbusive_isGoneThroughFirst() {
    for (Page page : pages(SampleCases.martin())) {
      assertThat(section(page, SectionKind.SAFETY))
          .contains("2025-10-15", "was entered as \"even abusive\"", "go through it");
      assertThat(page.sections().get(0).kind()).isEqualTo(SectionKind.SAFETY);
    }
    assertThat(section(dossier(JOANNE).letter(), SectionKind.SAFETY))
        .doesNotContain("go through", "ask about");
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
  void anItemOnSelfHarmOnceAboveZero_standsBeforeEverythingElse() {
    CaseHistory history =
        caseOf(diary("headache", FRIDAYS))
            .withEvents(
                phq9(1, OptionalInt.of(0)),
                phq9(8, OptionalInt.of(1)),
                phq9(15, OptionalInt.of(0)));
    assertThat(pages(history))
        .allSatisfy(
            page ->
                assertThat(section(page, SectionKind.SAFETY))
                    .contains(
                        "PHQ-9 item 9, which asks about self-harm: 0, 1, 0; answered 0 of 3 on"
                            + " 2026-01-20; highest 1 of 3 on 2026-01-13."))
        .allSatisfy(
            page -> assertThat(page.sections().get(0).kind()).isEqualTo(SectionKind.SAFETY));
  }

  @Test
  void theLatestAnswerOnSelfHarm_threeInPlaceOfBlank_changesTheWording() {
    CaseHistory history = caseOf();
    MeasureTaken before = phq9(1, OptionalInt.of(1));
    String blank = safety(history.withEvents(before, phq9(8, OptionalInt.empty())));
    String three = safety(history.withEvents(before, phq9(8, OptionalInt.of(3))));
    assertThat(blank).contains("left blank on 2026-01-13", "last answered 1 of 3 on 2026-01-06");
    assertThat(three)
        .contains("answered 3 of 3", "on 2026-01-13", "UP from 1")
        .doesNotContain("left blank");
    assertThat(words(three)).isNotEqualTo(words(blank));
  }

  private static String safety(CaseHistory history) {
    return section(dossier(history).brief(), SectionKind.SAFETY);
  }

  private static String words(String text) {
    return text.replaceAll("[0-9]", "");
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
    assertThat(pages(history.withEvents(concern)))
        .allSatisfy(
            page ->
                assertThat(section(page, SectionKind.SAFETY))
                    .contains(
                        "2026-01-13: harm by other. NOT GONE THROUGH, no session since: go through"
                            + " it."));
    assertThat(pages(history.withEvents(concern.withReviewedOn(MONDAY.plusDays(15)))))
        .allSatisfy(
            page ->
                assertThat(section(page, SectionKind.SAFETY))
                    .contains("harm by other; last gone through on 2026-01-20."));
  }

  @Test
  void anItemOnSelfHarmLeftOut_standsBeforeEverythingElse() {
    assertThat(pages(caseOf().withEvents(phq9(1, OptionalInt.empty()))))
        .allSatisfy(
            page ->
                assertThat(section(page, SectionKind.SAFETY))
                    .contains(
                        "PHQ-9 item 9: left blank on 2026-01-06; answered in no form: ask about"
                            + " self-harm."));
  }

  @Test
  void anItemOnSelfHarmAnsweredWithZero_isNotRaised() {
    assertThat(pages(caseOf().withEvents(phq9(1, OptionalInt.of(0)))))
        .allSatisfy(page -> assertThat(oneLine(page)).doesNotContain("ask about", "go through"));
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
    Dossier dossier =
        dossier(
            caseOf()
                .withEvents(
                    rating("c1", 1, Instrument.SENSE_OF_CONTROL, 2),
                    rating("c2", 8, Instrument.SENSE_OF_CONTROL, 7),
                    rating("p1", 1, Instrument.PERCEIVED_CRITICISM, 8),
                    rating("p2", 8, Instrument.PERCEIVED_CRITICISM, 3)));
    assertThat(section(dossier.letter(), SectionKind.DID_IT_HELP))
        .contains("2 of 10", "7 at last", "8 of 10", "3 at last", "; 2 forms");
    assertThat(section(dossier.full(), SectionKind.DID_IT_HELP))
        .contains(
            "Sense-of-control (higher is better): 2 of 10 on 2026-01-06, 7 on 2026-01-13",
            "Perceived-criticism (lower is better): 8 of 10 on 2026-01-06, 3 on 2026-01-13");
  }

  @Test
  void answersWithoutALowestOne_areAskedAbout() {
    String asked =
        "None of the 27 answers on 3 forms of PHQ-9 is 0, the lowest: were they coded from 1?"
            + " Totals, bands and cut-offs would then not hold, nor the answers to the item on"
            + " self-harm.";
    Dossier dossier =
        dossier(
            caseOf()
                .withEvents(
                    rating("a", 1, Instrument.PHQ_9, 2),
                    rating("b", 8, Instrument.PHQ_9, 2),
                    rating("c", 15, Instrument.PHQ_9, 1)));
    assertThat(oneLine(dossier.full())).contains(asked);
    assertThat(oneLine(dossier.letter())).contains(asked);
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
    assertThat(section(dossier(history).letter(), SectionKind.DID_IT_HELP))
        .contains("1 of 2 forms complete")
        .doesNotContain("2026-01-13");
    assertThat(dossier(history).sinceLastSession().forms()).isEmpty();
  }

  @Test
  void aSymptomWithoutClearance_isSaidToHaveNone() {
    assertThat(
            section(dossier(caseOf(diary("headache", FRIDAYS))).letter(), SectionKind.WHO_AND_WHY))
        .containsIgnoringCase("headache: no medical clearance is known");
    assertThat(pages(caseOf(diary("low mood", FRIDAYS))))
        .allSatisfy(page -> assertThat(page.text()).doesNotContainIgnoringCase("clearance"));
  }

  /** The answer that would settle it is a number of weeks, in the full version and as a result. */
  @Test
  void threeHeadaches_areTooFew_andTheDossierSaysWhatIsMissing() {
    Dossier dossier = dossier(caseOf(diary("headache", "----5--".repeat(3))));
    assertThat(dossier.cannotBeSaid())
        .isNotEmpty()
        .allMatch(r -> r.conclusion() == Conclusion.INSUFFICIENT_DATA);
    assertThat(section(dossier.full(), SectionKind.WHEN))
        .contains("3", "4 symptom days are needed");
    assertThat(section(dossier.letter(), SectionKind.CANNOT_BE_SAID)).contains("headache");
  }

  @Test
  void afterTwoSessions_joannesDossierSaysWhatIsMissing() {
    CaseHistory then = JOANNE.asOf(JOANNE.session(2).orElseThrow().date());
    assertThat(section(dossier(then).full(), SectionKind.WHAT_CHANGES))
        .contains(
            "Too little to describe anger at husband: 1 session in which it was rated (2 needed)");
    assertThat(dossier(then).review().descriptions().get(Question.WHAT_CHANGES))
        .anyMatch(d -> d.conclusion() == Conclusion.INSUFFICIENT_DATA);
  }

  @Test
  void everyFridaysVisits_areNotToldFromHerFridays() {
    Dossier dossier = dossier(SampleCases.everyFriday());
    assertThat(section(dossier.full(), SectionKind.WHAT_ELSE)).contains("no, weekday");
    assertThat(section(dossier.letter(), SectionKind.CANNOT_BE_SAID))
        .contains("The diary cannot tell contact with father-in-law from the weekday");
    pages(SampleCases.everyFriday()).forEach(page -> CarefulWords.check(page.text()));
  }

  @Test
  void whatSeparatesAVisitFromTheWeekday_isCounted() {
    assertThat(
            new Separation(JOANNE.exposedDiary(Symptom.HEADACHE).orElseThrow())
                .clause(CaseReview.withDefaults().analyze(JOANNE).primaryContrast().orElseThrow()))
        .hasValueSatisfying(
            clause -> {
              assertThat(clause.cells().get("days")).isEqualTo(Cell.count(9));
              assertThat(dossier(JOANNE).full().printer().words(clause))
                  .contains("9 Fridays without it, 7 of them with an outing with sister");
            });
  }

  @Test
  void calendarWeeks_belowOne_areRejected() {
    Dossier dossier = dossier(caseOf());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier.withCalendarWeeks(0))
        .withMessage("weeks must be at least 1, but was 0");
  }

  /** Nothing but a diary: what is no better is the one thing to say, and is said once. */
  @Test
  void inShort_ofADiaryAlone_saysWhatIsNoBetterOnce() {
    Page letter = dossier(caseOf(diary("headache", FRIDAYS))).letter();
    assertThat(section(letter, SectionKind.IN_SHORT))
        .matches("(?i)((?!headache on).)*headache on((?!headache on).)*");
  }
}
