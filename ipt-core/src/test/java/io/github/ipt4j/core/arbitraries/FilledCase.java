// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.CodingSystem;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.DiagnosisSeverity;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.MedicalClearance;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.Profession;
import io.github.ipt4j.core.client.Referral;
import io.github.ipt4j.core.client.ReferralReason;
import io.github.ipt4j.core.client.ReferralSource;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactBehaviour;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.Directness;
import io.github.ipt4j.core.event.Elicitation;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.Initiator;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Stance;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.StatementPart;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.MissedBy;
import io.github.ipt4j.core.history.MissedSession;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentContract;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.DisputeKind;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.problem.Reengagement;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleAppraisal;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleSide;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.Awareness;
import io.github.ipt4j.core.relationship.ClosenessAt;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.InventoryEntry;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.relationship.RoleExpectation;
import io.github.ipt4j.core.time.PartialDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** A small case in which every attribute of every type is given, and every free text is marked. */
public final class FilledCase {
  /** What every free text of the case begins with. */
  public static final String SECRET = "in confidence";

  /** The first day of the case: a Monday. */
  public static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  /** The person who criticises. */
  public static final RelationshipId MOTHER_IN_LAW = new RelationshipId("mil");

  /** The person who sits back. */
  public static final RelationshipId HUSBAND = new RelationshipId("husband");

  private FilledCase() {}

  /**
   * Returns the case.
   *
   * @return the case
   */
  public static CaseHistory history() {
    return CaseHistory.builder()
        .client(client())
        .period(new DateRange(FIRST, FIRST.plusWeeks(4)))
        .inventory(inventory())
        .addInterpersonalIssue(
            InterpersonalIssue.builder()
                .id(new IssueId("issue-2"))
                .description(SECRET + " interpersonal issue")
                .addPerson(HUSBAND)
                .area(ProblemAreaKind.ROLE_DISPUTE)
                .build())
        .addAllProblemAreas(problemAreas())
        .contract(
            TreatmentContract.builder()
                .plannedSessions(8)
                .minutes(45)
                .cadenceDays(14)
                .agreedOn(FIRST)
                .build())
        .addSession(
            Session.builder()
                .number(1)
                .date(FIRST)
                .minutes(45)
                .addPresent(HUSBAND)
                .addArea(ProblemAreaKind.ROLE_DISPUTE)
                .selfRating(21.5)
                .note(SECRET + " session")
                .build())
        .addSession(Session.of(2, FIRST.plusDays(14)))
        .addPhase(new TreatmentPhase(PhaseKind.INITIAL, FIRST))
        .addPhase(new TreatmentPhase(PhaseKind.MIDDLE, FIRST.plusDays(14)))
        .addMissedSession(new MissedSession(FIRST.plusDays(9), MissedBy.THERAPIST))
        .addLifeEvent(CourseEvents.lifeEvent())
        .addAllEvents(events())
        .addSymptomRecording(
            SymptomRecording.builder()
                .symptom(Symptom.HEADACHE)
                .addFreeDays(FIRST, FIRST.plusDays(1))
                .putEntered(FIRST, FIRST.plusDays(2))
                .build())
        .contactRecording(recording())
        .dayStart(LocalTime.of(5, 0))
        .build();
  }

  /**
   * Returns the client of the case.
   *
   * @return the client
   */
  public static Client client() {
    return Client.builder()
        .id(new ClientId("c-1"))
        .ageAtIntake(26)
        .referral(
            Referral.builder()
                .source(ReferralSource.GENERAL_PRACTITIONER)
                .date(FIRST.minusDays(10))
                .addReasons(ReferralReason.STRESS_MANAGEMENT, ReferralReason.SOMATIC_SYMPTOM)
                .note(SECRET + " referral")
                .build())
        .addDiagnosis(
            Diagnosis.builder()
                .code("F32.0")
                .system(CodingSystem.ICD_10)
                .name(SECRET + " diagnosis")
                .severity(DiagnosisSeverity.MILD)
                .assertedBy(Profession.GENERAL_PRACTITIONER)
                .date(FIRST.minusDays(10))
                .build())
        .addClearance(
            MedicalClearance.builder()
                .symptom(Symptom.HEADACHE)
                .status(ClearanceStatus.CLEARED)
                .by(Profession.NEUROLOGIST)
                .date(FIRST.minusDays(3))
                .build())
        .addPresentingIssue(
            PresentingIssue.builder()
                .id(new IssueId("issue-1"))
                .description(SECRET + " issue")
                .symptom(Symptom.HEADACHE)
                .build())
        .build();
  }

  /**
   * Returns the people of the case.
   *
   * @return the inventory
   */
  public static InterpersonalInventory inventory() {
    return InterpersonalInventory.builder()
        .addRelationship(
            Relationship.builder()
                .id(MOTHER_IN_LAW)
                .kind(RelationshipKind.MOTHER_IN_LAW)
                .ring(ClosenessRing.MIDDLE)
                .desiredRing(ClosenessRing.OUTER)
                .addExpectation(
                    RoleExpectation.builder()
                        .topic(SECRET + " expectation")
                        .own(0.2)
                        .perceivedOther(1)
                        .importance(2)
                        .build())
                .entry(entry())
                .addCloseness(new ClosenessAt(FIRST.plusDays(14), ClosenessRing.OUTER))
                .metOn(PartialDate.of(FIRST.minusYears(2)))
                .diedOn(PartialDate.of(FIRST.minusMonths(2)))
                .note(SECRET + " relationship")
                .build())
        .addRelationship(Relationship.of(HUSBAND, RelationshipKind.HUSBAND))
        .build();
  }

  private static InventoryEntry entry() {
    return InventoryEntry.builder()
        .liked(SECRET + " liked")
        .disliked(SECRET + " disliked")
        .timeTogether(SECRET + " time")
        .canTalkAbout(SECRET + " can")
        .cannotTalkAbout(SECRET + " cannot")
        .feelings(SECRET + " feelings")
        .arguments(SECRET + " arguments")
        .awareness(Awareness.SUSPECTS)
        .wantedChanges(SECRET + " wanted")
        .supportGiven(SECRET + " given")
        .supportReceived(SECRET + " received")
        .recentChange(SECRET + " change")
        .build();
  }

  /**
   * Returns one problem area of each kind.
   *
   * @return the problem areas
   */
  public static ImmutableList<ProblemArea> problemAreas() {
    return ImmutableList.of(
        RoleDispute.builder()
            .agreedOn(FIRST)
            .addPeople(MOTHER_IN_LAW, HUSBAND)
            .addIssue(SECRET + " dispute")
            .kind(DisputeKind.UNMET_EXPECTATIONS)
            .addStage(new DatedStage(FIRST, DisputeStage.IMPASSE))
            .addStage(new DatedStage(FIRST.plusDays(14), DisputeStage.RENEGOTIATION))
            .note(SECRET + " dispute note")
            .build(),
        RoleTransition.builder()
            .agreedOn(FIRST)
            .addPerson(HUSBAND)
            .oldRole(role("old"))
            .newRole(role("new"))
            .began(FIRST.minusMonths(3))
            .mourning(MourningStatus.UNDER_WAY)
            .addSupportNeeded(SECRET + " support")
            .addSupportFound(SECRET + " found")
            .addMourningCourse(new DatedMourning(FIRST.plusDays(7), MourningStatus.UNDER_WAY))
            .addAppraisal(
                RoleAppraisal.builder()
                    .date(FIRST.plusDays(14))
                    .side(RoleSide.NEW)
                    .addPositive(SECRET + " later good")
                    .addNegative(SECRET + " later hard")
                    .build())
            .note(SECRET + " transition note")
            .build(),
        Grief.builder()
            .agreedOn(FIRST)
            .deceased(MOTHER_IN_LAW)
            .diedOn(FIRST.minusYears(1))
            .addPositive(SECRET + " good")
            .addNegative(SECRET + " hard")
            .mourning(MourningStatus.NOT_BEGUN)
            .reengagement(SECRET + " life")
            .addReengagement(new Reengagement(FIRST.plusDays(14), SECRET + " choir"))
            .addMourningCourse(new DatedMourning(FIRST, MourningStatus.NOT_BEGUN))
            .note(SECRET + " grief note")
            .build(),
        InterpersonalDeficits.builder()
            .agreedOn(FIRST)
            .addPerson(HUSBAND)
            .addPattern(SECRET + " pattern")
            .isolation(SECRET + " alone")
            .note(SECRET + " deficits note")
            .build());
  }

  private static Role role(String name) {
    return Role.builder()
        .name(SECRET + " role " + name)
        .addPositive(SECRET + " role good")
        .addNegative(SECRET + " role hard")
        .build();
  }

  /**
   * Returns one event of each kind.
   *
   * @return the events
   */
  public static ImmutableList<SessionEvent> events() {
    return ImmutableList.<SessionEvent>builder()
        .add(
            SymptomEpisode.builder()
                .id(new EventId("episode-1"))
                .at(EventTime.at(FIRST.plusDays(5).atTime(1, 30)))
                .symptom(Symptom.HEADACHE)
                .intensity(6.5)
                .duration(Duration.ofMinutes(200))
                .entered(FIRST.plusDays(5))
                .build(),
            Interaction.builder()
                .id(new EventId("visit-1"))
                .at(EventTime.at(FIRST.plusDays(4).atTime(19, 0)))
                .kind(InteractionKind.VISIT)
                .addSource(
                    ContactSource.builder()
                        .person(MOTHER_IN_LAW)
                        .negativity(7)
                        .positivity(2)
                        .entered(FIRST.plusDays(5))
                        .note(SECRET + " source")
                        .build())
                .addPresent(HUSBAND)
                .setting(SECRET + " setting")
                .initiator(Initiator.OTHER)
                .conduct(
                    Conduct.builder()
                        .addBehaviour(
                            ContactBehaviour.builder()
                                .actor(MOTHER_IN_LAW)
                                .kind(BehaviourKind.CRITICISM)
                                .directness(Directness.INDIRECT)
                                .softened(true)
                                .exchange(2)
                                .build())
                        .addStance(new Stance(HUSBAND, StanceKind.BYSTANDER))
                        .build())
                .build(),
            Account.builder()
                .id(new EventId("account-1"))
                .at(EventTime.on(FIRST.plusDays(14)))
                .kind(AccountKind.INCIDENT)
                .subject(Target.of(MOTHER_IN_LAW))
                .negativity(6)
                .positivity(0)
                .incidentDate(FIRST.plusDays(4))
                .elicitation(Elicitation.ASKED_FOR_DIFFICULT)
                .era(Era.CURRENT)
                .session(new SessionPoint(2, SessionMoment.DURING))
                .note(SECRET + " account")
                .build(),
            AssertiveStatement.builder()
                .id(new EventId("statement-1"))
                .at(EventTime.on(FIRST.plusDays(14)))
                .toward(Target.of(HUSBAND))
                .statement(SECRET + " statement")
                .addPart(StatementPart.STATES_NEED)
                .affect(Affect.ANGER)
                .enactedOn(FIRST.plusDays(16))
                .outcome(StatementOutcome.DISMISSED)
                .session(new SessionPoint(2, SessionMoment.END))
                .build(),
            HypothesisNamed.builder()
                .id(new EventId("hypothesis-1"))
                .at(EventTime.on(FIRST.plusDays(14)))
                .symptom(Symptom.HEADACHE)
                .person(MOTHER_IN_LAW)
                .kind(InteractionKind.VISIT)
                .session(new SessionPoint(2, SessionMoment.END))
                .note(SECRET + " hypothesis")
                .build(),
            MeasureTaken.builder()
                .id(new EventId("phq-1"))
                .at(EventTime.on(FIRST))
                .instrument(Instrument.PHQ_9)
                .items(ItemResponses.of(1, 1, 1, 1, 1, 1, 1, 1, 0))
                .session(new SessionPoint(1, SessionMoment.START))
                .build(),
            ClinicianEvents.affect(),
            ClinicianEvents.feelings(),
            ClinicianEvents.bid(),
            ClinicianEvents.realisation(),
            ClinicianEvents.technique(),
            ClinicianEvents.goal(),
            ClinicianEvents.wish(),
            ClinicianEvents.concern(),
            ClinicianEvents.exchange(),
            ClinicianEvents.decision(),
            ClinicianEvents.note(),
            ClinicianEvents.unpacked())
        .addAll(CourseEvents.all())
        .build();
  }

  /**
   * Returns how contacts were recorded in the case.
   *
   * @return the recording
   */
  public static ContactRecording recording() {
    return ContactRecording.builder()
        .sampling(ContactSampling.DAILY)
        .period(new DateRange(FIRST, FIRST.plusWeeks(2)))
        .addNoContact(
            NoContact.builder()
                .date(FIRST)
                .entered(FIRST.plusDays(1))
                .note(SECRET + " no contact")
                .build())
        .addAbsence(
            Absence.builder()
                .date(FIRST.plusDays(1))
                .person(MOTHER_IN_LAW)
                .entered(FIRST.plusDays(1))
                .note(SECRET + " absence")
                .build())
        .build();
  }
}
