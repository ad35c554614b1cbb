// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.Stance;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.DisputeKind;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RoleExpectation;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DisputeWorksheetTest {
  private static final RoleDispute DISPUTE =
      RoleDispute.builder()
          .addPerson(SheetCases.SISTER)
          .addIssue("the house")
          .addStage(new DatedStage(LocalDate.of(2026, 3, 9), DisputeStage.IMPASSE))
          .build();

  private static Interaction contact(String id, RelationshipId source, Stance... stances) {
    Interaction.Builder contact =
        Interaction.builder()
            .id(SheetCases.id(id))
            .at(SheetCases.at(2))
            .kind(InteractionKind.VISIT)
            .addSource(ContactSource.unrated(source))
            .conduct(Conduct.builder().addStances(stances).build());
    for (Stance stance : stances) {
      contact.addPresent(stance.person());
    }
    return contact.build();
  }

  private static AssertiveStatement statement(int session, RelationshipId toward) {
    return AssertiveStatement.builder()
        .id(SheetCases.id("statement-" + session))
        .at(SheetCases.at(session))
        .toward(Target.of(toward))
        .statement("I would like to")
        .build();
  }

  private static DisputeWorksheetResult of(CaseHistory.Builder history) {
    return DisputeWorksheet.withDefaults().analyze(history.build());
  }

  private static CaseHistory.Builder dispute() {
    return SheetCases.weekly(4).addProblemArea(DISPUTE);
  }

  @Test
  void whoSidedAndWhoStoodBy_isCountedInContactsWithTheOther() {
    DisputeWorksheetResult found =
        of(
            dispute()
                .addEvents(
                    contact("a", SheetCases.SISTER, stood(SheetCases.WIFE, StanceKind.BYSTANDER)),
                    contact(
                        "b",
                        SheetCases.SISTER,
                        stood(SheetCases.WIFE, StanceKind.SIDED_WITH_OTHER)),
                    contact("c", SheetCases.SISTER, stood(SheetCases.WIFE, StanceKind.BYSTANDER)),
                    contact(
                        "d",
                        SheetCases.SISTER,
                        stood(SheetCases.FRIEND, StanceKind.SUPPORTED_CLIENT)),
                    contact("e", SheetCases.FRIEND, stood(SheetCases.WIFE, StanceKind.LEFT)),
                    contact("f", SheetCases.FRIEND, stood(SheetCases.SISTER, StanceKind.LEFT))));
    // by hand: e is no contact with the sister, and in f she herself is the one who stood there
    assertThat(found.sheets().get(0).stances())
        .containsExactly(
            new Stances(
                SheetCases.WIFE,
                ImmutableMap.of(StanceKind.SIDED_WITH_OTHER, 1, StanceKind.BYSTANDER, 2)),
            new Stances(SheetCases.FRIEND, ImmutableMap.of(StanceKind.SUPPORTED_CLIENT, 1)));
    assertThat(found.sheets().get(0).stances().get(0).share(StanceKind.BYSTANDER))
        .isEqualTo(new Share(2, 3));
    assertThat(found.sheets().get(0).stances().get(0).share(StanceKind.LEFT))
        .isEqualTo(new Share(0, 3));
    assertThat(found.headline())
        .contains(
            "where it was noted, wife sided with the other in 1 of 3 contacts and sat back in 2 of"
                + " 3 contacts, friend stood by the client in 1 of 1 contact");
    assertThat(found.evidence()).extracting(Object::toString).containsExactly("a", "b", "c", "d");
    assertThat(found.about())
        .containsExactly(SheetCases.SISTER, SheetCases.WIFE, SheetCases.FRIEND);
  }

  private static Stance stood(RelationshipId person, StanceKind kind) {
    return new Stance(person, kind);
  }

  @Test
  void statements_areRehearsedSaidAndHeard() {
    DisputeWorksheetResult found =
        of(
            dispute()
                .addEvents(
                    statement(1, SheetCases.SISTER),
                    statement(2, SheetCases.SISTER)
                        .withEnactedOn(SheetCases.day(3))
                        .withOutcome(StatementOutcome.HEARD),
                    statement(3, SheetCases.SISTER)
                        .withEnactedOn(SheetCases.day(4))
                        .withOutcome(StatementOutcome.DISMISSED),
                    statement(4, SheetCases.FRIEND)));
    assertThat(found.sheets().get(0).statements()).hasSize(3);
    assertThat(found.sheets().get(0).said()).isEqualTo(2);
    assertThat(found.sheets().get(0).heard()).isEqualTo(1);
    assertThat(found.headline()).contains("3 statements were rehearsed, 2 said, 1 of these heard");
    assertThat(found.evidence()).hasSize(3);
    assertThat(of(dispute().addEvent(statement(1, SheetCases.SISTER))).headline())
        .contains("1 statement was rehearsed and none said");
    assertThat(of(dispute()).headline()).contains("no statement was rehearsed; no decision");
  }

  private static DecisionAnalysis.Builder decision() {
    return DecisionAnalysis.builder()
        .id(SheetCases.id("decision"))
        .at(SheetCases.at(2))
        .question("whether to go")
        .addOption(DecisionOption.builder().description("stay").build())
        .addOption(DecisionOption.builder().description("leave early").build());
  }

  @Test
  void aDecision_isToldWithItsOptions_whatWasChosenTriedAndGoneThrough() {
    assertThat(of(dispute().addEvent(decision().build())).headline())
        .endsWith("decisions: on 2026-03-09 2 options were considered, none chosen so far");
    assertThat(of(dispute().addEvent(decision().chosen(2).build())).headline())
        .endsWith("decisions: on 2026-03-09 2 options were considered, not tried so far");
    DecisionAnalysis tried =
        decision()
            .chosen(2)
            .triedOn(SheetCases.day(3))
            .reviewedOn(SheetCases.day(4))
            .note("it was quiet")
            .build();
    DisputeWorksheetResult found = of(dispute().addEvent(tried));
    assertThat(found.headline())
        .endsWith(
            "decisions: on 2026-03-09 2 options were considered, tried on 2026-03-16 and gone"
                + " through on 2026-03-23");
    assertThat(found.decisions()).containsExactly(tried);
    assertThat(found.evidence()).containsExactly(tried.id());
    assertThat(Printer.english().withQuotes(true).text(found).replaceAll("\\s+", " "))
        .contains("2 options were considered and \u201cleave early\u201d chosen, tried on")
        .contains("gone through: \u201cit was quiet\u201d 2026-03-23");
    assertThat(found.caveats()).isEmpty();
  }

  @Test
  void ofTwoDisputes_theDecisionsAreSaidToBeOfAll() {
    DisputeWorksheetResult found =
        of(
            dispute()
                .addProblemArea(DISPUTE.withPeople(SheetCases.FRIEND))
                .addEvent(decision().build()));
    assertThat(found.sheets()).hasSize(2);
    assertThat(found.caveats()).extracting(Caveat::kind).containsExactly(Caveat.Kind.METHOD);
    assertThat(of(dispute().addProblemArea(DISPUTE)).caveats()).isEmpty();
  }

  @Test
  void issuesStagesAndExpectations_areLaidOut() {
    CaseHistory history = dispute().build();
    CaseHistory expecting =
        history.withInventory(
            history
                .inventory()
                .withRelationships(
                    history.inventory().relationships().stream()
                        .map(
                            r ->
                                r.withExpectations(
                                    RoleExpectation.builder()
                                        .topic("who calls")
                                        .own(0.25)
                                        .perceivedOther(1)
                                        .build()))
                        .toList()));
    DisputeWorksheetResult found = DisputeWorksheet.withDefaults().analyze(expecting);
    assertThat(found.sheets().get(0).expectations())
        .extracting(SharedExpectation::person)
        .containsExactly(SheetCases.SISTER);
    assertThat(found.headline())
        .startsWith(
            "Role dispute with sister; 1 thing is noted as what it is about; impasse from"
                + " 2026-03-09 on; 1 expectation gone through;");
    assertThat(found.table().toCsv()).contains("an expectation of sister,,0.25,1.0,");
    assertThat(found.toString()).doesNotContain("the house", "who calls");
  }

  @Test
  void theTable_hasARowForEverythingThatWasEntered() {
    DisputeWorksheetResult found =
        of(
            dispute()
                .addEvents(
                    contact("a", SheetCases.SISTER, stood(SheetCases.WIFE, StanceKind.BYSTANDER)),
                    statement(2, SheetCases.SISTER)
                        .withEnactedOn(SheetCases.day(3))
                        .withOutcome(StatementOutcome.HEARD),
                    decision()
                        .chosen(2)
                        .triedOn(SheetCases.day(3))
                        .reviewedOn(SheetCases.day(4))
                        .build()));
    assertThat(found.table().toCsv().lines())
        .containsExactly(
            "what,when,own,other,contacts,contacts_of",
            "role dispute with sister,,,,,",
            "what it is about,,,,,",
            "impasse,2026-03-09,,,,",
            "wife sat back,,,,1,1",
            "statement to sister rehearsed,2026-03-09,,,,",
            "statement to sister said and heard,2026-03-16,,,,",
            "decision,2026-03-09,,,,",
            "option considered,,,,,",
            "option considered,,,,,",
            "tried,2026-03-16,,,,",
            "gone through,2026-03-23,,,,");
  }

  @Test
  void whatADisputeIsLike_andWhenItWasAgreedOn_isTold() {
    RoleDispute agreed =
        RoleDispute.builder()
            .addPerson(SheetCases.SISTER)
            .kind(DisputeKind.BETRAYAL)
            .agreedOn(SheetCases.day(2))
            .build();
    assertThat(of(SheetCases.weekly(1).addProblemArea(agreed)).headline())
        .isEqualTo(
            "Role dispute with sister (betrayal), agreed on as a focus on 2026-03-09; no statement"
                + " was rehearsed; no decision was gone through");
  }

  @Test
  void anOpenConcernAboutThePerson_standsFirst() {
    SafetyConcern concern =
        SafetyConcern.builder()
            .id(SheetCases.id("safety"))
            .at(SheetCases.at(1))
            .kind(SafetyConcernKind.HARM_BY_OTHER)
            .person(SheetCases.SISTER)
            .build();
    assertThat(of(dispute().addEvent(concern)).caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.SAFETY);
    assertThat(of(dispute().addEvent(concern.withPerson(SheetCases.FRIEND))).caveats()).isEmpty();
  }

  @Test
  void withoutADispute_nothingIsLaidOut_notEvenDecisions() {
    DisputeWorksheetResult found = of(SheetCases.weekly(3).addEvent(decision().build()));
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.decisions()).isEmpty();
    assertThat(found.evidence()).isEmpty();
    assertThat(found.headline()).contains("no role dispute among the problem areas (1 needed)");
  }

  @Test
  void joannesHusband_satBackOrSided() {
    // by hand over joanne.json: 11 contacts with his mother in which his stance was noted
    assertThat(
            DisputeWorksheet.withDefaults().analyze(SampleCases.joanne()).sheets().get(1).stances())
        .containsExactly(
            new Stances(
                new RelationshipId("husband"),
                ImmutableMap.of(StanceKind.SIDED_WITH_OTHER, 2, StanceKind.BYSTANDER, 9)));
  }
}
