// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.BeliefAbout;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.event.Tradition;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;

/** One event of each kind that belongs to the course as a whole, with every attribute given. */
final class CourseEvents {
  private static final LocalDate DAY = FilledCase.FIRST.plusDays(15);
  private static final SessionPoint POINT = new SessionPoint(2, SessionMoment.HOME);

  private CourseEvents() {}

  static ImmutableList<SessionEvent> all() {
    return ImmutableList.of(
        formulation(),
        belief("belief-1"),
        newBelief(),
        tradition(),
        progress(),
        review(),
        task(),
        plan());
  }

  static LifeEvent lifeEvent() {
    return LifeEvent.builder()
        .id(new EventId("life-1"))
        .on(PartialDate.of(FilledCase.FIRST.minusYears(1)))
        .kind(LifeEventKind.MARRIAGE)
        .addPerson(FilledCase.HUSBAND)
        .words(FilledCase.SECRET + " life event")
        .build();
  }

  private static Formulation formulation() {
    return Formulation.builder()
        .id(new EventId("formulation-1"))
        .at(EventTime.on(DAY))
        .text(FilledCase.SECRET + " formulation text")
        .addArea(ProblemAreaKind.ROLE_DISPUTE)
        .addPerson(FilledCase.HUSBAND)
        .onsetLink(FilledCase.SECRET + " onset")
        .agreed(false)
        .session(POINT)
        .build();
  }

  private static Belief belief(String id) {
    return Belief.builder()
        .id(new EventId(id))
        .at(EventTime.on(DAY))
        .about(BeliefAbout.RELATIONSHIP)
        .person(FilledCase.HUSBAND)
        .words(FilledCase.SECRET + " belief")
        .conviction(80)
        .session(POINT)
        .build();
  }

  private static Belief newBelief() {
    return belief("belief-2").withReplaces(new EventId("belief-1"));
  }

  private static TraditionNote tradition() {
    return TraditionNote.builder()
        .id(new EventId("tradition-1"))
        .at(EventTime.on(DAY))
        .tradition(Tradition.PSYCHODYNAMIC)
        .term(FilledCase.SECRET + " term")
        .addEvidence(new EventId("account-1"))
        .note(FilledCase.SECRET + " tradition")
        .session(POINT)
        .build();
  }

  private static GoalProgress progress() {
    return GoalProgress.builder()
        .id(new EventId("progress-1"))
        .at(EventTime.on(DAY))
        .goal(new EventId("goal-1"))
        .degree(6)
        .note(FilledCase.SECRET + " progress")
        .session(POINT)
        .build();
  }

  private static RiskReview review() {
    return RiskReview.builder()
        .id(new EventId("review-1"))
        .at(EventTime.on(DAY))
        .concern(new EventId("concern-1"))
        .closes(true)
        .plan(FilledCase.SECRET + " plan")
        .intent(FilledCase.SECRET + " intent")
        .addProtectiveFactor(FilledCase.SECRET + " protects")
        .nextReview(DAY.plusDays(60))
        .session(POINT)
        .build();
  }

  private static Task task() {
    return Task.builder()
        .id(new EventId("task-1"))
        .at(EventTime.on(DAY))
        .kind(TaskKind.HOMEWORK)
        .description(FilledCase.SECRET + " task")
        .doneOn(DAY.plusDays(3))
        .outcome(FilledCase.SECRET + " outcome")
        .session(POINT)
        .build();
  }

  private static ConclusionPlan plan() {
    return ConclusionPlan.builder()
        .id(new EventId("plan-1"))
        .at(EventTime.on(DAY))
        .addGain(FilledCase.SECRET + " gain")
        .addHelped(FilledCase.SECRET + " helped")
        .addWarningSign(FilledCase.SECRET + " sign")
        .addStep(FilledCase.SECRET + " step")
        .addRemaining(FilledCase.SECRET + " remains")
        .maintenance(FilledCase.SECRET + " maintenance")
        .session(POINT)
        .build();
  }
}
