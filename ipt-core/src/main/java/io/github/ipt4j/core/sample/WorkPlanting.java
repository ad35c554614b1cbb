// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.StatementPart;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;

/** Plants what is worked on in the sessions and between them. */
final class WorkPlanting {
  private static final int RATINGS = 11;
  private static final int TO_SAY = 2;

  private final Plot plot;
  private final PlantedWork work;
  private final Draws draws;

  WorkPlanting(Plot plot, PlantedWork work) {
    this.plot = plot;
    this.work = work;
    this.draws = plot.draws(Draws.Purpose.WORK, 0);
  }

  private EventTime on(int session) {
    return EventTime.on(plot.session(session));
  }

  void plant(ProblemAreaKind area) {
    for (int k = 1; k <= plot.sessions(); k++) {
      for (int i = 1; i <= work.tasks(); i++) {
        task(k, i);
      }
      for (int i = 1; i <= work.techniques(); i++) {
        technique(k, i);
      }
      for (int i = 1; i <= work.wishes(); i++) {
        wish(k, i);
      }
      if (k <= work.statements()) {
        statement(k);
      }
      if (k <= work.formulations()) {
        formulation(k, area);
      }
    }
    if (plot.sessions() > 0) {
      for (int i = 1; i <= work.goals(); i++) {
        goal(i);
      }
      plan();
    }
  }

  private void task(int session, int entry) {
    Task.Builder task =
        Task.builder()
            .id(Plot.id("task", session, entry))
            .at(on(session))
            .kind(TaskKind.HOMEWORK)
            .description("to write down what happened and what was felt")
            .session(Plot.point(session, SessionMoment.END));
    plot.count(Counted.TASKS, "");
    if (draws.happens(work.done())) {
      task.doneOn(plot.session(session).plusDays(1));
      plot.count(Counted.TASKS_DONE, "");
    }
    plot.add(task.build());
  }

  private void technique(int session, int entry) {
    Technique[] all = Technique.values();
    plot.add(
        TechniqueUse.builder()
            .id(Plot.id("technique", session, entry))
            .at(on(session))
            .technique(all[(int) (draws.next() * all.length)])
            .session(Plot.point(session, SessionMoment.DURING))
            .build());
    plot.count(Counted.TECHNIQUES, "");
  }

  private void wish(int session, int entry) {
    plot.add(
        Wish.builder()
            .id(Plot.id("wish", session, entry))
            .at(on(session))
            .description("to be asked how it was")
            .importance((int) (draws.next() * RATINGS))
            .session(Plot.point(session, SessionMoment.DURING))
            .build());
    plot.count(Counted.WISHES, "");
  }

  private void statement(int session) {
    AssertiveStatement.Builder statement =
        AssertiveStatement.builder()
            .id(Plot.id("statement", session, 1))
            .at(on(session))
            .toward(Target.of(plot.person()))
            .statement("I feel alone when nobody asks me, and I need to be asked")
            .addParts(StatementPart.STATES_FEELING, StatementPart.STATES_NEED)
            .session(Plot.point(session, SessionMoment.DURING));
    boolean isSaid = draws.happens(work.said());
    boolean isHeard = draws.happens(work.heard()) && isSaid;
    plot.count(Counted.STATEMENTS, plot.person());
    if (isSaid) {
      statement
          .enactedOn(plot.session(session).plusDays(TO_SAY))
          .outcome(isHeard ? StatementOutcome.HEARD : StatementOutcome.DISMISSED);
      plot.count(Counted.STATEMENTS_SAID, plot.person());
      plot.count(Counted.STATEMENTS_HEARD, plot.person().value(), isHeard ? 1 : 0);
    }
    plot.add(statement.build());
  }

  private void formulation(int session, ProblemAreaKind area) {
    plot.add(
        Formulation.builder()
            .id(Plot.id("formulation", session, 1))
            .at(on(session))
            .text("What happens between you and what you feel go together")
            .addArea(area)
            .addPerson(plot.person())
            .session(Plot.point(session, SessionMoment.DURING))
            .build());
    plot.count(Counted.FORMULATIONS, "");
  }

  private void goal(int entry) {
    int last = plot.sessions();
    boolean isReached = draws.happens(work.reached());
    Goal.Builder goal =
        Goal.builder()
            .id(Plot.id("goal", 1, entry))
            .at(on(1))
            .description("to spend an evening a week with friends")
            .owner(GoalOwner.CLIENT)
            .session(Plot.point(1, SessionMoment.DURING));
    plot.count(Counted.GOALS, "");
    if (isReached) {
      goal.reachedOn(plot.session(last));
      plot.count(Counted.GOALS_REACHED, "");
    }
    plot.add(goal.build());
    plot.add(
        GoalProgress.builder()
            .id(Plot.id("progress", last, entry))
            .at(on(last))
            .goal(Plot.id("goal", 1, entry))
            .degree(isReached ? RATINGS - 1.0 : (int) (draws.next() * RATINGS))
            .session(Plot.point(last, SessionMoment.END))
            .build());
    plot.count(Counted.GOAL_STEPS, "");
  }

  private void plan() {
    int last = plot.sessions();
    plot.add(
        ConclusionPlan.builder()
            .id(Plot.id("plan", last, 1))
            .at(on(last))
            .addGain("says what is needed")
            .addHelped("going through evenings one by one")
            .addWarningSign("staying at home for a week")
            .addStep("to call a friend")
            .session(Plot.point(last, SessionMoment.END))
            .build());
    plot.count(Counted.PLANS, "");
  }

  /** Plants the decision that is tried from the planted turn on. */
  void plantTurn(LocalDate turn, Symptom symptom) {
    plot.add(
        DecisionAnalysis.builder()
            .id(Plot.id("decision", 0, 1))
            .at(EventTime.on(turn))
            .question("whether to stay or to go out")
            .addOption(DecisionOption.builder().description("to spend the evenings out").build())
            .addOption(DecisionOption.builder().description("to stay").build())
            .chosen(1)
            .triedOn(turn)
            .breaksCycle(CycleToBreak.of(symptom))
            .build());
    plot.count(Counted.DECISIONS, "");
  }

  void plantHypothesis(Symptom symptom, RelationshipId person) {
    int session = work.hypothesisAt().orElse(0);
    if (session >= 1 && session <= plot.sessions()) {
      plot.add(
          HypothesisNamed.builder()
              .id(Plot.id("hypothesis", session, 1))
              .at(on(session))
              .symptom(symptom)
              .person(person)
              .session(Plot.point(session, SessionMoment.DURING))
              .build());
    }
  }

  void plant(PlantedSafety safety) {
    Draws closed = plot.draws(Draws.Purpose.SAFETY, 0);
    for (int k = 1; k <= Math.min(safety.concerns(), plot.sessions()); k++) {
      plot.add(
          SafetyConcern.builder()
              .id(Plot.id("concern", k, 1))
              .at(on(k))
              .kind(SafetyConcernKind.SELF_HARM)
              .session(Plot.point(k, SessionMoment.DURING))
              .build());
      boolean isClosed = closed.happens(safety.closed());
      plot.count(Counted.CONCERNS, "");
      plot.count(Counted.OPEN_CONCERNS, "", isClosed ? 0 : 1);
      if (isClosed) {
        plot.add(
            RiskReview.builder()
                .id(Plot.id("review", k, 1))
                .at(EventTime.on(plot.session(k).plusWeeks(1)))
                .concern(Plot.id("concern", k, 1))
                .closes(true)
                .build());
      }
    }
  }
}
