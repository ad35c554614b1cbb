// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was known at the end of a day.
 *
 * @param day the day
 */
record KnownBy(LocalDate day) {

  CaseHistory history(CaseHistory history) {
    Refusal.unless(history.period().contains(day), "day", "must be in " + history.period(), day);
    ImmutableList<SessionEvent> events = events(history);
    return CaseHistory.builder()
        .client(client(history.client()))
        .period(new DateRange(history.period().startInclusive(), day.plusDays(1)))
        .inventory(history.inventory())
        .addAllInterpersonalIssues(
            only(
                history.interpersonalIssues(),
                foundAmong(history.events(IssueUnpacked.class), history)))
        .addAllProblemAreas(
            history.problemAreas().stream()
                .filter(a -> isKnown(a.agreedOn()))
                .map(this::area)
                .toList())
        .contract(history.contract().filter(c -> isKnown(c.agreedOn())))
        .addAllSessions(only(history.sessions(), s -> isKnown(s.date())))
        .addAllPhases(only(history.phases(), p -> isKnown(p.start())))
        .addAllEvents(events)
        .addAllSymptomRecordings(history.symptomRecordings().stream().map(this::recording).toList())
        .contactRecording(history.contactRecording().filter(this::hasBegun).map(this::recording))
        .dayStart(history.dayStart())
        .build();
  }

  private ImmutableList<SessionEvent> events(CaseHistory history) {
    ImmutableList<SessionEvent> known =
        only(
            history.events(),
            e ->
                isKnown(e.at().diaryDay(history.dayStart()))
                    && e.session().map(p -> isHeld(history, p.session())).orElse(true));
    Set<EventId> ids = known.stream().map(SessionEvent::id).collect(Collectors.toSet());
    return known.stream()
        .map(this::event)
        .map(e -> resting(e, ids))
        .collect(ImmutableList.toImmutableList());
  }

  /** Tells whether an issue was known: not found behind another, or found by then. */
  private Predicate<InterpersonalIssue> foundAmong(List<IssueUnpacked> edges, CaseHistory history) {
    Set<IssueId> behind = edges.stream().map(IssueUnpacked::to).collect(Collectors.toSet());
    Set<IssueId> known =
        edges.stream()
            .filter(e -> isKnown(e.at().diaryDay(history.dayStart())))
            .flatMap(e -> Stream.of(e.from(), e.to()))
            .collect(Collectors.toSet());
    return issue -> !behind.contains(issue.id()) || known.contains(issue.id());
  }

  private static SessionEvent resting(SessionEvent event, Set<EventId> known) {
    if (event instanceof IssueUnpacked edge) {
      return edge.withEvidence(edge.evidence().stream().filter(known::contains).toList());
    }
    if (event instanceof CommunicationAnalysis analysis) {
      return analysis.withInteraction(analysis.interaction().filter(known::contains));
    }
    return event;
  }

  private Client client(Client client) {
    return client
        .withDiagnoses(only(client.diagnoses(), d -> isKnown(d.date())))
        .withClearances(only(client.clearances(), c -> isKnown(c.date())));
  }

  private boolean hasBegun(ContactRecording recording) {
    return recording.period().map(p -> isKnown(p.startInclusive())).orElse(true);
  }

  private boolean isKnown(LocalDate date) {
    return !date.isAfter(day);
  }

  private boolean isKnown(Optional<LocalDate> date) {
    return date.map(this::isKnown).orElse(true);
  }

  private boolean isHeld(CaseHistory history, int session) {
    return history.session(session).map(s -> isKnown(s.date())).orElse(false);
  }

  private static <T> ImmutableList<T> only(ImmutableList<T> all, Predicate<T> known) {
    return all.stream().filter(known).collect(ImmutableList.toImmutableList());
  }

  private ProblemArea area(ProblemArea area) {
    return area instanceof RoleDispute dispute
        ? dispute.withStages(only(dispute.stages(), s -> isKnown(s.date())))
        : area;
  }

  private SessionEvent event(SessionEvent event) {
    if (event instanceof AssertiveStatement statement) {
      return isKnown(statement.enactedOn())
          ? statement
          : statement.withOutcome(Optional.empty()).withEnactedOn(Optional.empty());
    }
    if (event instanceof Goal goal) {
      return goal.withReachedOn(goal.reachedOn().filter(this::isKnown));
    }
    if (event instanceof SafetyConcern concern) {
      return concern.withReviewedOn(concern.reviewedOn().filter(this::isKnown));
    }
    if (event instanceof DecisionAnalysis decision) {
      return decision
          .withReviewedOn(decision.reviewedOn().filter(this::isKnown))
          .withTriedOn(decision.triedOn().filter(this::isKnown));
    }
    return event;
  }

  private SymptomRecording recording(SymptomRecording recording) {
    return SymptomRecording.builder()
        .symptom(recording.symptom())
        .addAllFreeDays(ImmutableSortedSet.copyOf(recording.freeDays()).headSet(day, true))
        .putAllEntered(
            Maps.filterKeys(ImmutableSortedMap.copyOf(recording.entered()), this::isKnown))
        .build();
  }

  private ContactRecording recording(ContactRecording recording) {
    return recording
        .withPeriod(recording.period().map(p -> isKnown(p.endExclusive()) ? p : upToDay(p)))
        .withNoContacts(recording.noContacts().stream().filter(n -> isKnown(n.date())).toList())
        .withAbsences(recording.absences().stream().filter(a -> isKnown(a.date())).toList());
  }

  private DateRange upToDay(DateRange range) {
    return new DateRange(range.startInclusive(), day.plusDays(1));
  }
}
