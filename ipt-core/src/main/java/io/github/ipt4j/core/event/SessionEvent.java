// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Optional;

/**
 * Something that a session brings to light, whenever it happened.
 *
 * <p>The hierarchy is closed: {@code history.events(Interaction.class)} selects a kind, and a
 * switch over the kinds is exhaustive where the language has one.
 */
public sealed interface SessionEvent
    permits Account,
        AffectExpression,
        AffectRating,
        AssertiveStatement,
        Belief,
        CommunicationAnalysis,
        ConclusionPlan,
        DayState,
        DecisionAnalysis,
        Formulation,
        FormulationNote,
        Goal,
        GoalProgress,
        HypothesisNamed,
        Interaction,
        IssueUnpacked,
        MeasureTaken,
        RatingTaken,
        Realisation,
        RiskReview,
        SafetyConcern,
        SupportBid,
        SymptomEpisode,
        Task,
        TechniqueUse,
        TraditionNote,
        Wish {

  /**
   * Returns the id, unique within a case.
   *
   * @return the id
   */
  EventId id();

  /**
   * Returns when it happened, on the client's own clock.
   *
   * @return the time
   */
  EventTime at();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  default Optional<SessionPoint> session() {
    return Optional.empty();
  }

  /**
   * Returns everyone whom it names.
   *
   * @return the people, perhaps none
   */
  default ImmutableSet<RelationshipId> people() {
    return ImmutableSet.of();
  }

  /**
   * Returns this event under another id.
   *
   * @param id the id
   * @return the event
   */
  SessionEvent withId(EventId id);
}
