// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.FormulationNote;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.event.Wish;
import java.util.Arrays;

/** The kinds of entries of a case, in the order in which they are listed. */
public enum EntryKind {
  /** A life event. */
  LIFE_EVENT(LifeEvent.class),
  /** A formulation. */
  FORMULATION(Formulation.class),
  /** A note on the formulation. */
  FORMULATION_NOTE(FormulationNote.class),
  /** A note in the terms of a tradition. */
  TRADITION_NOTE(TraditionNote.class),
  /** A link from an issue to what was found behind it. */
  ISSUE_UNPACKED(IssueUnpacked.class),
  /** A link of a symptom with a person, a kind of contact or a state, as it was named. */
  HYPOTHESIS(HypothesisNamed.class),
  /** An episode of a symptom. */
  EPISODE(SymptomEpisode.class),
  /** A filling-in of a form. */
  MEASURE(MeasureTaken.class),
  /** A rating of a scale of the day. */
  RATING(RatingTaken.class),
  /** A state of a day. */
  DAY_STATE(DayState.class),
  /** A contact. */
  CONTACT(Interaction.class),
  /** An account. */
  ACCOUNT(Account.class),
  /** A feeling that showed itself. */
  FEELING(AffectExpression.class),
  /** A rating of feelings for someone. */
  FEELINGS_RATED(AffectRating.class),
  /** A realisation. */
  REALISATION(Realisation.class),
  /** A belief. */
  BELIEF(Belief.class),
  /** A wish. */
  WISH(Wish.class),
  /** A bid for support. */
  BID(SupportBid.class),
  /** An analysis of an exchange. */
  EXCHANGE(CommunicationAnalysis.class),
  /** A decision that was gone through. */
  DECISION(DecisionAnalysis.class),
  /** A statement that was rehearsed. */
  STATEMENT(AssertiveStatement.class),
  /** A use of a technique. */
  TECHNIQUE(TechniqueUse.class),
  /** A task. */
  TASK(Task.class),
  /** A goal. */
  GOAL(Goal.class),
  /** Progress toward a goal. */
  PROGRESS(GoalProgress.class),
  /** A plan for the time after the treatment. */
  CONCLUSION(ConclusionPlan.class),
  /** A concern about safety. */
  SAFETY_CONCERN(SafetyConcern.class),
  /** A review of a concern about safety. */
  RISK_REVIEW(RiskReview.class);

  private final Class<?> type;

  EntryKind(Class<?> type) {
    this.type = type;
  }

  /**
   * Returns the kind of an event.
   *
   * @param event the event
   * @return its kind
   */
  public static EntryKind of(SessionEvent event) {
    return Arrays.stream(values())
        .filter(kind -> kind.type.isInstance(event))
        .findFirst()
        .orElseThrow();
  }
}
