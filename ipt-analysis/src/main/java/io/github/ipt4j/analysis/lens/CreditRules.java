// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.ProblemArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * To which entries a tradition would point where there is change; that is a word of the tradition,
 * not a finding.
 */
final class CreditRules {
  private final CaseHistory history;
  private final ConceptRules rules;

  CreditRules(CaseHistory history, ConceptRules rules) {
    this.history = history;
    this.rules = rules;
  }

  /** Returns the events, in the order of time. */
  List<? extends SessionEvent> events(Lens lens) {
    return switch (lens) {
      case IPT -> history.events().stream().filter(this::isWorkOnAnArea).toList();
      case PSYCHODYNAMIC -> together(LensConcept.INSIGHT, LensConcept.RELEASE, LensConcept.TURNED);
      case CBT -> {
        ImmutableSet<EventId> beliefs = changedBeliefs();
        ImmutableSet<EventId> tried = ids(LensConcept.TRIED);
        yield history.events().stream()
            .filter(e -> beliefs.contains(e.id()) || tried.contains(e.id()) || isDoneHomework(e))
            .toList();
      }
      case COUPLE -> history.events().stream().filter(CreditRules::isMet).toList();
    };
  }

  /** Returns what the tradition would point to, in its words. */
  Clause told(Lens lens, List<? extends SessionEvent> events) {
    if (events.isEmpty()) {
      return Clause.of("lens.credit.none");
    }
    Clause clause =
        Clause.of("lens.credit." + lens.name())
            .with("n", events.size())
            .with("span", ConceptWords.span(events));
    return lens == Lens.IPT
        ? clause.with(
            "areas", Cell.list(worked().stream().map(a -> Cell.words(AreaWords.brief(a))).toList()))
        : clause;
  }

  private List<SessionEvent> together(LensConcept... concepts) {
    ImmutableSet<EventId> ids =
        Stream.of(concepts).flatMap(c -> ids(c).stream()).collect(ImmutableSet.toImmutableSet());
    return history.events().stream().filter(e -> ids.contains(e.id())).toList();
  }

  private ImmutableSet<EventId> ids(LensConcept concept) {
    return rules.events(concept).stream()
        .map(SessionEvent::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The areas that were agreed on; where none was, those that may be. */
  private ImmutableList<ProblemArea> worked() {
    ImmutableList<ProblemArea> agreed =
        history.problemAreas().stream()
            .filter(a -> a.agreedOn().isPresent())
            .collect(ImmutableList.toImmutableList());
    return agreed.isEmpty() ? history.problemAreas() : agreed;
  }

  private boolean isWorkOnAnArea(SessionEvent event) {
    return worked().stream().anyMatch(area -> isWorkOn(area, event));
  }

  private boolean isWorkOn(ProblemArea area, SessionEvent event) {
    return switch (area.area()) {
      case GRIEF -> isOfGrief(area, event);
      case ROLE_DISPUTE -> concerns(area, event) && isOfDispute(event);
      case ROLE_TRANSITION, INTERPERSONAL_DEFICITS -> isMet(event) || isReached(event);
    };
  }

  private static boolean isOfGrief(ProblemArea area, SessionEvent event) {
    return event.people().stream().anyMatch(area.people()::contains)
        && (event instanceof Account
            || (event instanceof AffectExpression affect && affect.voiced()));
  }

  /** A decision names nobody and so may be about anyone. */
  private static boolean concerns(ProblemArea area, SessionEvent event) {
    return event instanceof DecisionAnalysis
        || event.people().stream().anyMatch(area.people()::contains);
  }

  private static boolean isOfDispute(SessionEvent event) {
    return event instanceof CommunicationAnalysis
        || (event instanceof AssertiveStatement said && said.enactedOn().isPresent())
        || (event instanceof DecisionAnalysis decision && decision.triedOn().isPresent());
  }

  private static boolean isReached(SessionEvent event) {
    return (event instanceof Goal goal && goal.reachedOn().isPresent())
        || (event instanceof DecisionAnalysis decision && decision.triedOn().isPresent());
  }

  private static boolean isDoneHomework(SessionEvent event) {
    return event instanceof Task task
        && task.kind() == TaskKind.HOMEWORK
        && task.doneOn().isPresent();
  }

  private static boolean isMet(SessionEvent event) {
    return (event instanceof SupportBid bid && bid.response() == BidResponse.MET)
        || (event instanceof AssertiveStatement said
            && said.outcome().equals(Optional.of(StatementOutcome.HEARD)))
        || (event instanceof Interaction contact
            && contact
                .conduct()
                .filter(
                    c ->
                        c.stances().stream().anyMatch(s -> s.kind() == StanceKind.SUPPORTED_CLIENT))
                .isPresent());
  }

  /** The beliefs that came in the place of others, and those others. */
  private ImmutableSet<EventId> changedBeliefs() {
    ImmutableSet.Builder<EventId> ids = ImmutableSet.builder();
    for (Belief belief : history.events(Belief.class)) {
      belief.replaces().ifPresent(before -> ids.add(before, belief.id()));
    }
    return ids.build();
  }
}
