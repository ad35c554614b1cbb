// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.CodingSystem;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.DiagnosisSeverity;
import io.github.ipt4j.core.client.MedicalClearance;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.PresentingIssueId;
import io.github.ipt4j.core.client.Profession;
import io.github.ipt4j.core.client.Referral;
import io.github.ipt4j.core.client.ReferralReason;
import io.github.ipt4j.core.client.ReferralSource;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.Elicitation;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentContract;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.DisputeKind;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.Awareness;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.InventoryEntry;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.relationship.RoleExpectation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.OptionalInt;

/** A case in which every type of the model stands with every attribute given. */
final class FullCase {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final RelationshipId HUSBAND = new RelationshipId("husband");
  private static final RelationshipId MOTHER = new RelationshipId("mother-in-law");
  private static final RelationshipId FATHER = new RelationshipId("father-in-law");
  private static final Symptom WORRY = new Symptom("worry about höme", SymptomKind.MOOD);

  private FullCase() {}

  static CaseHistory history() {
    return CaseHistory.builder()
        .client(client())
        .period(new DateRange(MONDAY, MONDAY.plusWeeks(4)))
        .inventory(
            InterpersonalInventory.builder()
                .addRelationship(husband())
                .addRelationship(Relationship.of(MOTHER, RelationshipKind.MOTHER_IN_LAW))
                .addRelationship(Relationship.of(FATHER, RelationshipKind.FATHER_IN_LAW))
                .build())
        .addProblemAreas(dispute(), transition(), grief(), deficits())
        .contract(
            TreatmentContract.builder()
                .plannedSessions(16)
                .minutes(45)
                .cadenceDays(14)
                .agreedOn(MONDAY.plusDays(1))
                .build())
        .addSession(
            Session.builder().number(1).date(MONDAY).minutes(50).note("A \"first\" hour").build())
        .addSession(Session.of(3, MONDAY.plusDays(7)))
        .addPhase(new TreatmentPhase(PhaseKind.INITIAL, MONDAY))
        .addPhase(new TreatmentPhase(PhaseKind.MIDDLE, MONDAY.plusDays(14)))
        .addEvents(episode(), visit(), account(), statement(), itemised(), totalled())
        .addSymptomRecording(
            SymptomRecording.builder()
                .symptom(WORRY)
                .addFreeDays(MONDAY, MONDAY.plusDays(2))
                .putEntered(MONDAY.plusDays(2), MONDAY.plusDays(3))
                .build())
        .contactRecording(
            ContactRecording.builder()
                .sampling(ContactSampling.EVERY_CONTACT)
                .period(new DateRange(MONDAY, MONDAY.plusWeeks(3)))
                .addNoContact(
                    NoContact.builder()
                        .date(MONDAY)
                        .entered(MONDAY.plusDays(1))
                        .note("quiet\u2028\u0000")
                        .build())
                .addAbsence(
                    Absence.builder()
                        .date(MONDAY.plusDays(4))
                        .person(MOTHER)
                        .entered(MONDAY.plusDays(5))
                        .note("at my sister's")
                        .build())
                .build())
        .dayStart(LocalTime.of(5, 30))
        .build();
  }

  private static Client client() {
    return Client.builder()
        .id(new ClientId("C 07"))
        .ageAtIntake(26)
        .referral(
            Referral.builder()
                .source(ReferralSource.GENERAL_PRACTITIONER)
                .date(MONDAY.minusDays(20))
                .addReasons(ReferralReason.SOMATIC_SYMPTOM, ReferralReason.DEPRESSION)
                .note("asks for counselling")
                .build())
        .addDiagnosis(
            Diagnosis.builder()
                .code("F32.0")
                .system(CodingSystem.ICD_10)
                .severity(DiagnosisSeverity.MILD)
                .assertedBy(Profession.PSYCHIATRIST)
                .date(MONDAY.minusDays(10))
                .build())
        .addClearance(
            MedicalClearance.builder()
                .symptom(Symptom.HEADACHE)
                .status(ClearanceStatus.CLEARED)
                .by(Profession.NEUROLOGIST)
                .date(MONDAY.minusDays(15))
                .build())
        .addPresentingIssue(
            PresentingIssue.builder()
                .id(new PresentingIssueId("p1"))
                .description("a headache \uD83D\uDE16 each week")
                .symptom(Symptom.HEADACHE)
                .build())
        .build();
  }

  private static Relationship husband() {
    return Relationship.builder()
        .id(HUSBAND)
        .kind(RelationshipKind.HUSBAND)
        .ring(ClosenessRing.INNER)
        .desiredRing(ClosenessRing.INNER)
        .addExpectation(
            RoleExpectation.builder()
                .topic("who cooks")
                .own(0.1)
                .perceivedOther(0.30000000000000004)
                .importance(2.5)
                .build())
        .entry(
            InventoryEntry.builder()
                .liked("kind")
                .disliked("sits back")
                .timeTogether("evenings")
                .canTalkAbout("work")
                .cannotTalkAbout("his mother")
                .feelings("torn")
                .arguments("about Fridays")
                .awareness(Awareness.SUSPECTS)
                .wantedChanges("to be backed")
                .supportGiven("listens")
                .supportReceived("little")
                .recentChange("none")
                .build())
        .note("a note")
        .build();
  }

  private static RoleDispute dispute() {
    return RoleDispute.builder()
        .agreedOn(MONDAY)
        .addPeople(HUSBAND, MOTHER)
        .addIssue("the Friday visits")
        .kind(DisputeKind.UNMET_EXPECTATIONS)
        .addStage(new DatedStage(MONDAY, DisputeStage.IMPASSE))
        .addStage(new DatedStage(MONDAY.plusDays(9), DisputeStage.RENEGOTIATION))
        .note("dispute")
        .build();
  }

  private static RoleTransition transition() {
    return RoleTransition.builder()
        .agreedOn(MONDAY)
        .addPeople(HUSBAND)
        .oldRole(Role.builder().name("single").addPositive("free").addNegative("alone").build())
        .newRole(Role.of("married"))
        .began(MONDAY.minusYears(1))
        .mourning(MourningStatus.UNDER_WAY)
        .addSupportNeeded("friends")
        .note("transition")
        .build();
  }

  private static Grief grief() {
    return Grief.builder()
        .agreedOn(MONDAY)
        .deceased(FATHER)
        .diedOn(MONDAY.minusYears(3))
        .addPositive("warm")
        .addNegative("stern")
        .mourning(MourningStatus.NOT_BEGUN)
        .reengagement("choir")
        .note("grief")
        .build();
  }

  private static InterpersonalDeficits deficits() {
    return InterpersonalDeficits.builder()
        .agreedOn(MONDAY)
        .addPeople(FATHER)
        .addPattern("withdraws")
        .isolation("few friends")
        .note("deficits")
        .build();
  }

  private static SymptomEpisode episode() {
    return SymptomEpisode.builder()
        .id(new EventId("headache@2026-01-09#1"))
        .at(EventTime.at(LocalDateTime.of(2026, 1, 9, 18, 5)))
        .symptom(Symptom.HEADACHE)
        .intensity(6.5)
        .duration(Duration.ofMinutes(95))
        .entered(MONDAY.plusDays(5))
        .build();
  }

  private static Interaction visit() {
    return Interaction.builder()
        .id(new EventId("v1"))
        .at(EventTime.on(MONDAY.plusDays(4)))
        .kind(InteractionKind.VISIT)
        .addSource(
            ContactSource.builder()
                .person(MOTHER)
                .negativity(8)
                .positivity(0.5)
                .entered(MONDAY.plusDays(5))
                .note("about the cooking")
                .build())
        .addSource(ContactSource.unrated(FATHER))
        .addPresent(HUSBAND)
        .setting("at the table")
        .build();
  }

  private static Account account() {
    return Account.builder()
        .id(new EventId("a1"))
        .at(EventTime.on(MONDAY.plusDays(7)))
        .kind(AccountKind.INCIDENT)
        .subject(Target.of(MOTHER, HUSBAND))
        .negativity(7)
        .positivity(1)
        .incidentDate(MONDAY.plusDays(4))
        .elicitation(Elicitation.ASKED_FOR_DIFFICULT)
        .era(Era.PAST)
        .session(new SessionPoint(3, SessionMoment.DURING))
        .note("says they are all alike")
        .build();
  }

  private static AssertiveStatement statement() {
    return AssertiveStatement.builder()
        .id(new EventId("s1"))
        .at(EventTime.on(MONDAY.plusDays(7)))
        .toward(Target.DIFFUSE)
        .statement("I feel alone when I am judged")
        .enactedOn(MONDAY.plusDays(11))
        .outcome(StatementOutcome.DISMISSED)
        .session(new SessionPoint(3, SessionMoment.END))
        .build();
  }

  private static MeasureTaken itemised() {
    return MeasureTaken.builder()
        .id(new EventId("m1"))
        .at(EventTime.on(MONDAY))
        .instrument(Instrument.GAD_7)
        .items(
            ItemResponses.builder()
                .addAllItems(ItemResponses.of(1, 0, 3, 2, 0, 1).items())
                .addItem(OptionalInt.empty())
                .build())
        .build();
  }

  private static MeasureTaken totalled() {
    return MeasureTaken.builder()
        .id(new EventId("m2"))
        .at(EventTime.on(MONDAY.plusDays(1)))
        .instrument(
            Instrument.builder()
                .code("own-scale")
                .items(3)
                .itemMinimum(1)
                .itemMaximum(5)
                .direction(Direction.HIGHER_IS_BETTER)
                .safetyItem(2)
                .build())
        .reportedTotal(11.5)
        .build();
  }
}
