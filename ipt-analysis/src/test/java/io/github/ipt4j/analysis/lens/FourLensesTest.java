// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.BeliefAbout;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FourLensesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final RelationshipId PARTNER = new RelationshipId("partner");

  private static FourLensesResult of(CaseHistory history) {
    return FourLenses.withDefaults().analyze(history);
  }

  private static ImmutableList<String> ids(FourLensesResult result, LensConcept concept) {
    return result.reading(concept.lens()).concept(concept).events().stream()
        .map(EventId::value)
        .collect(ImmutableList.toImmutableList());
  }

  private static int count(FourLensesResult result, LensConcept concept) {
    return ids(result, concept).size();
  }

  private static String text(CaseHistory history, boolean quotes) {
    return Printer.english()
        .with(Names.of(history.inventory()))
        .withQuotes(quotes)
        .text(of(history))
        .replaceAll("\\s+", " ");
  }

  private static CaseHistory caseOf(SessionEvent... events) {
    return CaseHistory.builder()
        .client(Client.builder().id(new ClientId("c1")).build())
        .period(new DateRange(DAY, DAY.plusWeeks(10)))
        .inventory(
            InterpersonalInventory.builder()
                .addRelationship(Relationship.of(PARTNER, RelationshipKind.PARTNER))
                .build())
        .addEvents(events)
        .build();
  }

  // The figures of these tests were counted over joanne.json in Python, such as
  //   [e['id'] for e in d['events'] if e['type'] == 'AffectExpression'
  //    and e.get('openness') in ('DENIED', 'HINTED')]

  @Test
  void joanneAsAPsychodynamicReading_isChildhoodInsightReleaseAndWhatWasTurnedIntoAssertion() {
    FourLensesResult joanne = of(SampleCases.joanne());
    assertThat(ids(joanne, LensConcept.PAST)).containsExactly("account-04");
    assertThat(ids(joanne, LensConcept.HELD_BACK))
        .containsExactly(
            "affect-01",
            "affect-02",
            "affect-03",
            "affect-04",
            "affect-06",
            "affect-09",
            "affect-12",
            "affect-15");
    assertThat(count(joanne, LensConcept.MIXED_FEELINGS)).isEqualTo(30);
    assertThat(count(joanne, LensConcept.WISHED)).isEqualTo(7);
    assertThat(ids(joanne, LensConcept.INSIGHT)).containsExactly("realisation-1", "realisation-2");
    assertThat(ids(joanne, LensConcept.RELEASE)).containsExactly("affect-17", "affect-20");
    assertThat(ids(joanne, LensConcept.TURNED))
        .containsExactly(
            "statement-1",
            "affect-21",
            "statement-2",
            "affect-23",
            "affect-24",
            "affect-27",
            "affect-28",
            "affect-29");
    assertThat(ids(joanne, LensConcept.PSYCHODYNAMIC_TERMS))
        .containsExactlyInAnyOrder(
            "tradition-1", "account-10", "tradition-2", "account-01", "account-02");
    assertThat(joanne.reading(Lens.PSYCHODYNAMIC).concept(LensConcept.IN_THE_ROOM).recorded())
        .isFalse();
    assertThat(joanne.reading(Lens.PSYCHODYNAMIC).credited()).hasSize(2 + 2 + 8);
  }

  @Test
  void joanneAsACognitiveReading_isBeliefsBeforeAndAfterAndWhatWasTried() {
    FourLensesResult joanne = of(SampleCases.joanne());
    assertThat(ids(joanne, LensConcept.BELIEFS))
        .containsExactly("belief-1", "belief-2", "belief-3", "belief-4");
    assertThat(ids(joanne, LensConcept.HOMEWORK))
        .containsExactlyInAnyOrder("task-2", "task-3", "technique-14");
    assertThat(ids(joanne, LensConcept.TRIED))
        .containsExactlyInAnyOrder("statement-1", "statement-2", "decision-1");
    assertThat(ids(joanne, LensConcept.RELAPSE_PLAN)).containsExactly("conclusion-1");
    assertThat(joanne.reading(Lens.CBT).credited()).hasSize(4 + 2 + 3);
    assertThat(text(SampleCases.joanne(), true))
        .contains(
            "Beliefs: “When they find fault I am not good enough at it” (80 %, 2025-01-22), then"
                + " “I can do it my own way and still be liked” (70 %, 2025-04-02); “If I say"
                + " something there will be a row, and he will go” (70 %, 2025-03-05), then"
                + " “He may be annoyed, and we stay together” (60 %, 2025-04-16).");
    assertThat(text(SampleCases.joanne(), false))
        .contains(
            "Beliefs: a belief about self (80 %, 2025-01-22), then a belief about self (70 %,"
                + " 2025-04-02); a belief about the relationship (70 %, 2025-03-05), then");
  }

  @Test
  void joanneAsACoupleReading_isHowTheyTalkAndTheirRules() {
    FourLensesResult joanne = of(SampleCases.joanne());
    // 14 contacts with behaviours, 2 exchanges
    assertThat(count(joanne, LensConcept.PATTERN)).isEqualTo(16);
    assertThat(ids(joanne, LensConcept.STATEMENTS))
        .containsExactly("statement-1", "statement-2", "statement-3");
    assertThat(ids(joanne, LensConcept.RULES)).containsExactly("belief-2", "belief-4");
    assertThat(joanne.reading(Lens.COUPLE).concept(LensConcept.RULES).people())
        .extracting(RelationshipId::value)
        .containsExactlyInAnyOrder("husband", "mother-in-law");
    assertThat(count(joanne, LensConcept.BIDS)).isEqualTo(14);
    assertThat(text(SampleCases.joanne(), true))
        .contains("husband looked on in 9 and husband sided with the other in 2")
        .contains("1 said and dismissed, 1 said and disputed and 1 not said so far")
        .contains("to husband, sister and mother 14 times from 2025-01-18 to 2025-06-06; met 7 of");
    // her bids that were met; none of her statements was heard
    assertThat(joanne.reading(Lens.COUPLE).credited()).hasSize(7);
  }

  @Test
  void joanneAsInterpersonalPsychotherapy_isTheDisputeAndItsStage() {
    FourLensesResult joanne = of(SampleCases.joanne());
    assertThat(joanne.reading(Lens.IPT).concept(LensConcept.PROBLEM_AREA).areas())
        .containsExactly(ProblemAreaKind.ROLE_DISPUTE, ProblemAreaKind.ROLE_TRANSITION);
    assertThat(count(joanne, LensConcept.CURRENT_LIFE)).isEqualTo(25);
    assertThat(count(joanne, LensConcept.AFFECT)).isEqualTo(22);
    assertThat(ids(joanne, LensConcept.LIFE))
        .containsExactly("life-1", "life-2", "life-3", "life-4");
    assertThat(ids(joanne, LensConcept.ENDING)).containsExactly("task-4", "conclusion-1");
    assertThat(ids(joanne, LensConcept.SICK_ROLE)).containsExactly("task-1");
    // exchanges 2, statements said 2, decision tried 1, bids met 7, goals reached 3
    assertThat(joanne.reading(Lens.IPT).credited()).hasSize(15);
    String told = text(SampleCases.joanne(), true);
    assertThat(told)
        .startsWith(
            "The same 391 entries as four traditions would read them; no reading is tested"
                + " against another")
        .contains(
            "role dispute with husband (agreed on 2025-02-05, renegotiation from 2025-02-05 on,"
                + " impasse from 2025-03-19 on); role dispute with mother-in-law")
        .contains("put on 2025-01-29, revised on 2025-03-19, agreed on with the client: “It is")
        .contains("the onset: “The wedding in June, the first Fridays in October")
        .contains("2024-06-15 marriage (husband): “Married”; 2024-07 move (husband)")
        .contains("2024-10 an event (father-in-law and mother-in-law)")
        .contains(
            "Where there is change it would point to the work on role dispute with husband, role"
                + " dispute with mother-in-law and role transition: 15 entries");
    assertThat(text(SampleCases.joanne(), false))
        .contains("agreed on with the client; the onset: linked with what had happened.")
        .contains("role transition (agreed on 2025-02-05, mourning under way).")
        .doesNotContain("“");
  }

  @Test
  void whatAReadingLeavesOut_isCountedByKind() {
    FourLensesResult joanne = of(SampleCases.joanne());
    assertThat(joanne.leftOutOfAll()).isEqualTo(ImmutableMap.of(EntryKind.FORMULATION_NOTE, 2));
    assertThat(joanne.reading(Lens.IPT).leftOut())
        .isEqualTo(
            ImmutableMap.of(
                EntryKind.FORMULATION_NOTE, 2,
                EntryKind.TRADITION_NOTE, 4,
                EntryKind.ACCOUNT, 1,
                EntryKind.FEELING, 8,
                EntryKind.FEELINGS_RATED, 33,
                EntryKind.REALISATION, 2,
                EntryKind.BELIEF, 4,
                EntryKind.TASK, 2));
    assertThat(text(SampleCases.joanne(), false))
        .contains("It leaves out 2 notes on the formulation, 4 notes in the terms of a tradition,")
        .contains("- No reading uses 2 notes on the formulation.");
  }

  @Test
  void inGrief_whatIsToldOfTheDead_isCurrentLifeAndPastAlike() {
    FourLensesResult walter = of(SampleCases.walter());
    // by walter.json: 23 accounts, 13 of them PAST and all of these of his wife
    assertThat(count(walter, LensConcept.CURRENT_LIFE)).isEqualTo(23);
    assertThat(count(walter, LensConcept.PAST)).isEqualTo(13);
    assertThat(text(SampleCases.walter(), false))
        .contains("would point to the work on grief for wife:")
        .contains("grief for wife (agreed on 2025-02-20, mourning");
  }

  @Test
  void aSafetyConcern_belongsToNoReading() {
    FourLensesResult result =
        of(
            caseOf(
                SafetyConcern.builder()
                    .id(new EventId("s1"))
                    .at(EventTime.on(DAY))
                    .kind(SafetyConcernKind.HARM_BY_OTHER)
                    .person(PARTNER)
                    .build()));
    assertThat(result.leftOutOfAll()).isEqualTo(ImmutableMap.of(EntryKind.SAFETY_CONCERN, 1));
    assertThat(result.evidence()).isEmpty();
    assertThat(result.about()).containsExactly(PARTNER);
    for (LensReading reading : result.readings()) {
      assertThat(reading.credited()).isEmpty();
      assertThat(Printer.english().words(reading.credit()))
          .isEqualTo("nothing is recorded to which it would point where there is change");
    }
  }

  private static AffectExpression anger(String id, int week, Openness openness) {
    return AffectExpression.builder()
        .id(new EventId(id))
        .at(EventTime.on(DAY.plusWeeks(week)))
        .affect(Affect.ANGER)
        .target(Target.of(PARTNER))
        .openness(openness)
        .build();
  }

  @Test
  void whatWasOwnedFromTheFirst_wasNotTurnedIntoAnything() {
    AffectExpression held = anger("a1", 1, Openness.DENIED);
    AffectExpression before = anger("a0", 0, Openness.OWNED);
    AffectExpression after = anger("a2", 2, Openness.OWNED);
    assertThat(count(of(caseOf(before, after)), LensConcept.TURNED)).isZero();
    assertThat(ids(of(caseOf(before, held, after)), LensConcept.TURNED)).containsExactly("a2");
    assertThat(
            ids(
                of(caseOf(held, after.withAffect(Affect.GUILT), after.withId(new EventId("a3")))),
                LensConcept.TURNED))
        .containsExactly("a3");
    assertThat(count(of(caseOf(held, after.withTarget(Target.DIFFUSE))), LensConcept.TURNED))
        .isZero();
  }

  @Test
  void aStatement_countsAsTurnedWhereItWasSaidToSomeoneWhomTheFeelingConcerns() {
    AffectExpression held = anger("a1", 1, Openness.HINTED);
    AssertiveStatement said =
        AssertiveStatement.builder()
            .id(new EventId("s1"))
            .at(EventTime.on(DAY.plusWeeks(2)))
            .toward(Target.of(PARTNER))
            .enactedOn(DAY.plusWeeks(2))
            .build();
    assertThat(ids(of(caseOf(held, said)), LensConcept.TURNED)).containsExactly("s1");
    assertThat(count(of(caseOf(held, said.withEnactedOn(Optional.empty()))), LensConcept.TURNED))
        .isZero();
    assertThat(count(of(caseOf(said)), LensConcept.TURNED)).isZero();
    assertThat(text(caseOf(held, said), false))
        .contains("What it was turned into: toward partner, on 2026-01-19; 1 statement said.");
  }

  @Test
  void aContactBetweenTwo_hasNoThirdParty() {
    Interaction two =
        Interaction.builder()
            .id(new EventId("c1"))
            .at(EventTime.on(DAY))
            .kind(InteractionKind.MEAL)
            .addSource(ContactSource.builder().person(PARTNER).build())
            .build();
    FourLensesResult result = of(caseOf(two));
    assertThat(count(result, LensConcept.THIRD_PARTIES)).isZero();
    assertThat(count(result, LensConcept.PATTERN)).isZero();
    assertThat(count(result, LensConcept.SITUATIONS)).as("no symptom on that day").isZero();
    assertThat(count(result, LensConcept.CONTACTS)).isEqualTo(1);
  }

  private static Belief belief(String id, int week, double conviction, String... replaces) {
    Belief.Builder belief =
        Belief.builder()
            .id(new EventId(id))
            .at(EventTime.on(DAY.plusWeeks(week)))
            .about(BeliefAbout.SELF)
            .words(id)
            .conviction(conviction);
    Arrays.stream(replaces).forEach(r -> belief.replaces(new EventId(r)));
    return belief.build();
  }

  @Test
  void aBeliefReplacedTwice_isOneChain_andAnotherStandsApart() {
    CaseHistory history =
        caseOf(
            belief("b1", 0, 80),
            belief("b2", 1, 50, "b1"),
            belief("c1", 1, 40),
            belief("b3", 2, 30, "b2"));
    assertThat(text(history, true))
        .contains(
            "Beliefs: “b1” (80 %, 2026-01-05), then “b2” (50 %, 2026-01-12), then “b3” (30 %,"
                + " 2026-01-19); “c1” (40 %, 2026-01-12).");
    assertThat(of(history).reading(Lens.CBT).credited())
        .extracting(EventId::value)
        .containsExactly("b1", "b2", "b3");
  }

  private static ImmutableList<String> credited(CaseHistory history, Lens lens) {
    return of(history).reading(lens).credited().stream()
        .map(EventId::value)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void theWorkOnADispute_isWithItsPeople_andOnAreasThatWereAgreedOn() {
    CaseHistory martin = SampleCases.martin();
    // by martin.json: the dispute with the colleague was agreed on, that with the supervisor not
    assertThat(credited(martin, Lens.IPT))
        .containsExactlyInAnyOrder(
            "exchange-1",
            "bid-02",
            "bid-04",
            "bid-05",
            "bid-06",
            "bid-07",
            "statement-1",
            "meeting-2025-11-18",
            "meeting-2025-12-11",
            "goal-1");
    ImmutableList<ProblemArea> disputes = martin.problemAreas().subList(1, 3);
    assertThat(credited(martin.withProblemAreas(disputes), Lens.IPT)).containsExactly("exchange-1");
    assertThat(text(martin.withProblemAreas(disputes), false))
        .contains("the work on role dispute with colleague: 1 entry on");
    RoleDispute notAgreed = ((RoleDispute) disputes.get(0)).withAgreedOn(Optional.empty());
    assertThat(
            credited(
                martin.withProblemAreas(ImmutableList.of(notAgreed, disputes.get(1))), Lens.IPT))
        .as("where none was agreed on, those that may be")
        .containsExactly("exchange-1", "statement-1");
    assertThat(credited(martin.withProblemAreas(), Lens.IPT)).isEmpty();
  }

  @Test
  void theWorkOnAGrief_isWhatWasToldAndFeltOfThePersonWhoDied() {
    // walter.json: 13 accounts of his wife, 18 feelings for her at least acknowledged
    CaseHistory walter = SampleCases.walter();
    assertThat(credited(walter, Lens.IPT)).hasSize(13 + 18);
    assertThat(credited(walter, Lens.IPT).stream().filter(id -> id.startsWith("account-")))
        .hasSize(13);
    assertThat(ids(of(walter), LensConcept.WISHES_TOWARD)).containsExactly("wish-4", "wish-5");
  }

  @Test
  void joannesLines_tellWhatIsBehindEachConcept() {
    // headaches on 35 days of joanne-diary.csv, 29 of them with a contact
    assertThat(text(SampleCases.joanne(), true))
        .contains("29 episodes of a symptom on days with a contact among them.")
        .contains(
            "Homework: 3 entries, from 2025-01-15 to 2025-03-12, 2 of them done; in words: “Write"
                + " down headaches and contacts every evening” and “Say the sentence to him before Friday”.")
        .contains(
            "what failed: ambiguous nonverbal, assumed communicated, indirect verbal and silence.")
        .contains(
            "Decisions: 1 decision gone through, on 2025-03-19: “What to do with the Fridays”;"
                + " tried on 2025-03-21.")
        .contains(
            "Goals: 4 goals agreed on, 3 reached; the one set last: “Let the remarks stand without"
                + " answering them”.")
        .contains("The past: 1 account of mother, on 2025-01-22: “At home nobody ever raised")
        .contains(
            "Insight: on 2025-03-05 and 2025-03-19, about father-in-law, mother-in-law and"
                + " husband: “Nobody would put up with that from a stranger; how dare they” and"
                + " “He lets it happen, and it is not all right”.")
        .contains("Release: anger toward mother-in-law and husband on 2025-03-05 and 2025-03-19: “")
        .contains("“idealisation” (2025-03-05, resting on 2 entries).")
        .contains(
            "2 expectations of mother-in-law: “a daughter-in-law who keeps house as she did” and"
                + " “notice before a visit”; 2 beliefs about the relationship; the latest: “He may"
                + " be annoyed, and we stay together”.")
        .contains("- Not recorded: the relationship in the room. - It leaves out 4 life events,");
    assertThat(of(SampleCases.joanne()).reading(Lens.CBT).sentences())
        .as("seven concepts, what it leaves out, what it would credit")
        .hasSize(9);
  }

  @Test
  void bidsWhoseAnswerIsNotKnown_areNeitherMetNorUnmet() {
    // martin.json: 5 of 7 answers met, the eighth is not known
    assertThat(text(SampleCases.martin(), false)).contains("8 times").contains("; met 5 of 7.");
  }

  @Test
  void beliefsAboutTheRelationship_areRulesEvenWhereNoExpectationWasEntered() {
    Belief belief = belief("b1", 0, 80).withAbout(BeliefAbout.RELATIONSHIP);
    assertThat(text(caseOf(belief), true))
        .contains("Rules: 1 belief about the relationship: “b1”.");
    assertThat(text(caseOf(belief), false)).contains("Rules: 1 belief about the relationship.");
    assertThat(of(caseOf(belief("b1", 0, 80))).reading(Lens.COUPLE).concept(LensConcept.RULES))
        .matches(c -> !c.recorded());
  }

  @Test
  void aPlanForARelapse_namesSignsOrSteps() {
    ConclusionPlan plan =
        ConclusionPlan.builder().id(new EventId("p1")).at(EventTime.on(DAY)).addGain("g").build();
    assertThat(count(of(caseOf(plan)), LensConcept.RELAPSE_PLAN)).isZero();
    assertThat(count(of(caseOf(plan.withSteps("s"))), LensConcept.RELAPSE_PLAN)).isEqualTo(1);
    assertThat(count(of(caseOf(plan.withWarningSigns("w"))), LensConcept.RELAPSE_PLAN))
        .isEqualTo(1);
    assertThat(count(of(caseOf(plan)), LensConcept.ENDING)).isEqualTo(1);
  }

  @Test
  void withoutAnEntry_nothingIsRead() {
    FourLensesResult result = of(caseOf());
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo("Too little to describe a case by four traditions: no entry (1 needed)");
    assertThat(result.readings()).isEmpty();
    assertThat(result.blocks()).hasSize(2);
    assertThatThrownBy(() -> result.reading(Lens.CBT)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void theReadings_answerAQuestionOfTheirOwn() {
    assertThat(Question.of(FourLenses.withDefaults())).contains(Question.WHAT_WOULD_OTHERS_SEE);
    assertThat(Arrays.stream(Lens.values()).map(Lens::inWords).collect(Collectors.joining(", ")))
        .isEqualTo(
            "Interpersonal Psychotherapy, psychodynamic therapy, cognitive behavioural therapy,"
                + " couple therapy");
  }

  @Test
  void theTable_hasARowForEachReadingAndConcept() {
    assertThat(of(SampleCases.joanne()).table().rows())
        .hasSize(Lens.values().length + LensConcept.values().length);
    assertThat(Printer.english().text(of(SampleCases.joanne()).table()))
        .containsPattern("- the problem area +2 areas")
        .containsPattern("- expectations +of 2 people")
        .containsPattern("- the relationship in the room +not recorded")
        .containsPattern("\n- what was held back +8 +-\n");
  }
}
