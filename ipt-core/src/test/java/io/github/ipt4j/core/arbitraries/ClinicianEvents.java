// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.ChangeMechanism;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.CommunicationFailure;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.FormulationNote;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.NoteKind;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RealisationKind;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.SupportKind;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.event.Turn;
import io.github.ipt4j.core.event.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** One event of each kind that a clinician enters, with every attribute given. */
final class ClinicianEvents {
  private static final LocalDate DAY = FilledCase.FIRST.plusDays(14);
  private static final SessionPoint POINT = new SessionPoint(2, SessionMoment.DURING);

  private ClinicianEvents() {}

  static AffectExpression affect() {
    return AffectExpression.builder()
        .id(new EventId("affect-1"))
        .at(EventTime.on(DAY))
        .affect(Affect.ANGER)
        .target(Target.of(FilledCase.HUSBAND))
        .openness(Openness.EXPRESSED)
        .intensity(7)
        .release(true)
        .session(POINT)
        .note(FilledCase.SECRET + " affect")
        .build();
  }

  static AffectRating feelings() {
    return AffectRating.builder()
        .id(new EventId("feelings-1"))
        .at(EventTime.on(DAY))
        .target(Target.of(FilledCase.HUSBAND))
        .positive(6)
        .negative(4)
        .session(POINT)
        .build();
  }

  static SupportBid bid() {
    return SupportBid.builder()
        .id(new EventId("bid-1"))
        .at(EventTime.on(DAY.minusDays(1)))
        .toward(FilledCase.HUSBAND)
        .kind(SupportKind.EMOTIONAL)
        .response(BidResponse.DISMISSED)
        .expected(8)
        .received(1)
        .session(POINT)
        .note(FilledCase.SECRET + " bid")
        .build();
  }

  static Realisation realisation() {
    return Realisation.builder()
        .id(new EventId("realisation-1"))
        .at(EventTime.on(DAY))
        .toward(Target.of(FilledCase.HUSBAND))
        .kind(RealisationKind.UNACCEPTABLE)
        .statement(FilledCase.SECRET + " realisation")
        .session(POINT)
        .build();
  }

  static TechniqueUse technique() {
    return TechniqueUse.builder()
        .id(new EventId("technique-1"))
        .at(EventTime.on(DAY))
        .technique(Technique.PERSPECTIVE_SHIFT)
        .about(Target.of(FilledCase.MOTHER_IN_LAW))
        .session(POINT)
        .note(FilledCase.SECRET + " technique")
        .build();
  }

  static Goal goal() {
    return Goal.builder()
        .id(new EventId("goal-1"))
        .at(EventTime.on(DAY))
        .description(FilledCase.SECRET + " goal")
        .owner(GoalOwner.CLIENT)
        .mechanism(ChangeMechanism.IMPROVING_INTERPERSONAL_SKILLS)
        .reachedOn(DAY.plusDays(7))
        .session(POINT)
        .build();
  }

  static Wish wish() {
    return Wish.builder()
        .id(new EventId("wish-1"))
        .at(EventTime.on(DAY))
        .description(FilledCase.SECRET + " wish")
        .importance(6)
        .toward(Target.of(FilledCase.HUSBAND))
        .session(POINT)
        .build();
  }

  static SafetyConcern concern() {
    return SafetyConcern.builder()
        .id(new EventId("concern-1"))
        .at(EventTime.on(DAY))
        .kind(SafetyConcernKind.HARM_BY_OTHER)
        .person(FilledCase.MOTHER_IN_LAW)
        .reviewedOn(DAY.plusDays(1))
        .session(POINT)
        .note(FilledCase.SECRET + " concern")
        .build();
  }

  static CommunicationAnalysis exchange() {
    return CommunicationAnalysis.builder()
        .id(new EventId("exchange-1"))
        .at(EventTime.on(DAY))
        .with(Target.of(FilledCase.MOTHER_IN_LAW))
        .interaction(new EventId("visit-1"))
        .addTurn(
            Turn.builder()
                .speaker(FilledCase.MOTHER_IN_LAW)
                .said(FilledCase.SECRET + " said")
                .meant(FilledCase.SECRET + " meant")
                .heard(FilledCase.SECRET + " heard")
                .felt(FilledCase.SECRET + " felt")
                .build())
        .addFailure(CommunicationFailure.INDIRECT_VERBAL)
        .effect(FilledCase.SECRET + " effect")
        .addAlternative(FilledCase.SECRET + " alternative")
        .session(POINT)
        .build();
  }

  static DecisionAnalysis decision() {
    return DecisionAnalysis.builder()
        .id(new EventId("decision-1"))
        .at(EventTime.on(DAY))
        .question(FilledCase.SECRET + " question")
        .addOption(
            DecisionOption.builder()
                .description(FilledCase.SECRET + " option")
                .addPro(FilledCase.SECRET + " pro")
                .addCon(FilledCase.SECRET + " con")
                .build())
        .chosen(1)
        .triedOn(DAY.plusDays(4))
        .reviewedOn(DAY.plusDays(7))
        .breaksCycle(CycleToBreak.of(Symptom.HEADACHE, DayOfWeek.FRIDAY, DayOfWeek.THURSDAY))
        .session(POINT)
        .note(FilledCase.SECRET + " decision")
        .build();
  }

  static FormulationNote note() {
    return FormulationNote.builder()
        .id(new EventId("note-1"))
        .at(EventTime.on(DAY))
        .kind(NoteKind.ATTACHMENT)
        .text(FilledCase.SECRET + " formulation")
        .session(POINT)
        .build();
  }

  static IssueUnpacked unpacked() {
    return IssueUnpacked.builder()
        .id(new EventId("unpacked-1"))
        .at(EventTime.on(DAY))
        .from(new IssueId("issue-1"))
        .to(new IssueId("issue-2"))
        .addEvidence(new EventId("account-1"))
        .session(POINT)
        .build();
  }
}
