// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.BeliefAbout;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * In which entries of a case a tradition would find its concepts. Each rule only ever gains entries
 * as a case grows.
 */
final class ConceptRules {
  private final CaseHistory history;

  ConceptRules(CaseHistory history) {
    this.history = history;
  }

  /** Returns the events of a concept in the order of time; life events are none of them. */
  ImmutableList<? extends SessionEvent> events(LensConcept concept) {
    return switch (concept.lens()) {
      case IPT -> interpersonal(concept);
      case PSYCHODYNAMIC -> psychodynamic(concept);
      case CBT -> cognitive(concept);
      case COUPLE -> couple(concept);
    };
  }

  private ImmutableList<? extends SessionEvent> interpersonal(LensConcept concept) {
    return switch (concept) {
      case FORMULATION -> history.events(Formulation.class);
      case BEHIND_IT -> history.events(IssueUnpacked.class);
      case LINK -> history.events(HypothesisNamed.class);
      case SYMPTOMS -> any(Set.of(SymptomEpisode.class, MeasureTaken.class, RatingTaken.class));
      case CURRENT_LIFE -> some(Account.class, history::isCurrent);
      case CONTACTS -> history.events(Interaction.class);
      case COMMUNICATION -> history.events(CommunicationAnalysis.class);
      case WISHES -> history.events(Wish.class);
      case AFFECT -> some(AffectExpression.class, AffectExpression::voiced);
      case SUPPORT -> history.events(SupportBid.class);
      case DECISIONS -> history.events(DecisionAnalysis.class);
      case REHEARSAL -> history.events(AssertiveStatement.class);
      case GOALS -> any(Set.of(Goal.class, GoalProgress.class));
      case TECHNIQUES -> history.events(TechniqueUse.class);
      case SICK_ROLE -> tasks(TaskKind.SICK_ROLE, TaskKind.MEDICATION);
      case ENDING -> where(e -> e instanceof ConclusionPlan || isTask(e, TaskKind.ENDING));
      default -> ImmutableList.of();
    };
  }

  private ImmutableList<? extends SessionEvent> psychodynamic(LensConcept concept) {
    return switch (concept) {
      case PAST -> some(Account.class, a -> a.era() == Era.PAST);
      case HELD_BACK -> some(AffectExpression.class, a -> !a.voiced());
      case MIXED_FEELINGS -> some(AffectRating.class, r -> r.positive() > 0 && r.negative() > 0);
      case WISHED -> history.events(Wish.class);
      case INSIGHT -> history.events(Realisation.class);
      case RELEASE -> some(AffectExpression.class, AffectExpression::release);
      case TURNED -> turned();
      case IN_THE_ROOM ->
          some(TechniqueUse.class, t -> t.technique() == Technique.USE_OF_THERAPEUTIC_RELATIONSHIP);
      default -> terms(concept.lens());
    };
  }

  private ImmutableList<? extends SessionEvent> cognitive(LensConcept concept) {
    return switch (concept) {
      case BELIEFS -> history.events(Belief.class);
      case SITUATIONS -> situations();
      case MONITORING ->
          any(Set.of(MeasureTaken.class, RatingTaken.class, DayState.class, AffectRating.class));
      case HOMEWORK -> where(e -> isTask(e, TaskKind.HOMEWORK) || isHomework(e));
      case TRIED ->
          where(
              e ->
                  (e instanceof DecisionAnalysis decision && decision.triedOn().isPresent())
                      || (e instanceof AssertiveStatement said && said.enactedOn().isPresent()));
      case RELAPSE_PLAN ->
          some(ConclusionPlan.class, p -> !p.warningSigns().isEmpty() || !p.steps().isEmpty());
      default -> terms(concept.lens());
    };
  }

  private ImmutableList<? extends SessionEvent> couple(LensConcept concept) {
    return switch (concept) {
      case PATTERN ->
          where(
              e ->
                  e instanceof CommunicationAnalysis
                      || (e instanceof Interaction contact
                          && contact.conduct().filter(c -> !c.behaviours().isEmpty()).isPresent()));
      case STATEMENTS -> history.events(AssertiveStatement.class);
      case RULES -> some(Belief.class, b -> b.about() == BeliefAbout.RELATIONSHIP);
      case THIRD_PARTIES -> some(Interaction.class, i -> i.people().size() > 1);
      case BIDS -> history.events(SupportBid.class);
      case WISHES_TOWARD -> some(Wish.class, w -> w.toward().filter(t -> !t.diffuse()).isPresent());
      default -> terms(concept.lens());
    };
  }

  /** Returns the people whose expectations a concept rests on. */
  ImmutableSet<RelationshipId> people(LensConcept concept) {
    return concept == LensConcept.EXPECTATIONS || concept == LensConcept.RULES
        ? history.inventory().relationships().stream()
            .filter(r -> !r.expectations().isEmpty())
            .map(Relationship::id)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  /** Returns the kinds of the problem areas that a concept rests on. */
  ImmutableSet<ProblemAreaKind> areas(LensConcept concept) {
    return concept == LensConcept.PROBLEM_AREA
        ? history.problemAreas().stream()
            .map(ProblemArea::area)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  /** What was owned after it had been held back, and what was said to those whom that concerned. */
  private ImmutableList<SessionEvent> turned() {
    ImmutableList<AffectExpression> held = some(AffectExpression.class, a -> !a.voiced());
    Set<RelationshipId> whom =
        held.stream().flatMap(a -> a.people().stream()).collect(Collectors.toSet());
    return where(
        e ->
            (e instanceof AffectExpression owned
                    && owned.openness().equals(Optional.of(Openness.OWNED))
                    && held.stream().anyMatch(h -> isLater(owned, h)))
                || (e instanceof AssertiveStatement said
                    && said.enactedOn().isPresent()
                    && said.people().stream().anyMatch(whom::contains)));
  }

  private static boolean isLater(AffectExpression owned, AffectExpression held) {
    Target whom = held.target();
    return held.affect() == owned.affect()
        && whom.equals(owned.target())
        && held.at().compareTo(owned.at()) <= 0;
  }

  /** The contacts and the episodes that share a day. */
  private ImmutableList<SessionEvent> situations() {
    Set<LocalDate> contacts = days(Interaction.class);
    Set<LocalDate> shared = days(SymptomEpisode.class);
    shared.retainAll(contacts);
    return where(
        e ->
            e instanceof HypothesisNamed
                || ((e instanceof SymptomEpisode || e instanceof Interaction)
                    && shared.contains(day(e))));
  }

  private Set<LocalDate> days(Class<? extends SessionEvent> kind) {
    return history.events(kind).stream().map(this::day).collect(Collectors.toSet());
  }

  private LocalDate day(SessionEvent event) {
    return event.at().diaryDay(history.dayStart());
  }

  private static boolean isTask(SessionEvent event, TaskKind... kinds) {
    return event instanceof Task task && Set.of(kinds).contains(task.kind());
  }

  private static boolean isHomework(SessionEvent event) {
    return event instanceof TechniqueUse use && use.technique() == Technique.HOMEWORK;
  }

  private ImmutableList<SessionEvent> tasks(TaskKind... kinds) {
    return where(e -> isTask(e, kinds));
  }

  /** The notes in the terms of a tradition, and the events that they rest on. */
  private ImmutableList<SessionEvent> terms(Lens lens) {
    return new TraditionTerms(history, lens).events();
  }

  private <E extends SessionEvent> ImmutableList<E> some(Class<E> kind, Predicate<E> which) {
    return history.events(kind).stream().filter(which).collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<SessionEvent> any(Set<Class<? extends SessionEvent>> kinds) {
    return where(e -> kinds.stream().anyMatch(kind -> kind.isInstance(e)));
  }

  private ImmutableList<SessionEvent> where(Predicate<SessionEvent> which) {
    return history.events().stream().filter(which).collect(ImmutableList.toImmutableList());
  }
}
