// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was known at the end of a day: nothing in it bears a later date. That no date of any type is
 * forgotten here is held by a law over all attributes, which stands with the tests of the JSON.
 *
 * @param day the day
 */
record KnownBy(LocalDate day) {

  CaseHistory history(CaseHistory history) {
    Refusal.unless(history.period().contains(day), "day", "must be in " + history.period(), day);
    ImmutableList<SessionEvent> events = events(history);
    DateRange period = DateRange.ofDays(history.period().startInclusive(), day);
    return CaseHistory.builder()
        .client(client(history.client()))
        .period(period)
        .inventory(inventory(history.inventory()))
        .addAllInterpersonalIssues(
            only(
                history.interpersonalIssues(),
                foundAmong(history.events(IssueUnpacked.class), events)))
        .addAllProblemAreas(
            history.problemAreas().stream()
                .filter(a -> isKnown(a.agreedOn()))
                .flatMap(a -> area(a).stream())
                .toList())
        .contract(history.contract().filter(c -> isKnown(c.agreedOn())))
        .addAllSessions(only(history.sessions(), s -> isKnown(s.date())))
        .addAllPhases(only(history.phases(), p -> isKnown(p.start())))
        .addAllMissedSessions(only(history.missedSessions(), m -> isKnown(m.date())))
        .addAllLifeEvents(only(history.lifeEvents(), e -> isKnown(e.on().first())))
        .addAllEvents(events)
        .addAllScales(history.scales())
        .addAllSymptomRecordings(history.symptomRecordings().stream().map(this::recording).toList())
        .contactRecording(
            history.contactRecording().filter(this::hasBegun).map(r -> recording(r, period)))
        .dayStart(history.dayStart())
        .build();
  }

  private ImmutableList<SessionEvent> events(CaseHistory history) {
    List<SessionEvent> known =
        history.events().stream()
            .filter(e -> isKnown(e.at().diaryDay(history.dayStart())))
            .filter(e -> e.session().map(p -> isHeld(history, p.session())).orElse(true))
            .flatMap(e -> event(e).stream())
            .toList();
    Set<EventId> ids = known.stream().map(SessionEvent::id).collect(Collectors.toSet());
    return known.stream()
        .flatMap(e -> resting(e, ids).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Tells whether an issue was known: not found behind another, or found by then. */
  private static Predicate<InterpersonalIssue> foundAmong(
      List<IssueUnpacked> edges, List<SessionEvent> known) {
    Set<EventId> ids = known.stream().map(SessionEvent::id).collect(Collectors.toSet());
    Set<IssueId> behind = edges.stream().map(IssueUnpacked::to).collect(Collectors.toSet());
    Set<IssueId> found =
        edges.stream()
            .filter(e -> ids.contains(e.id()))
            .flatMap(e -> Stream.of(e.from(), e.to()))
            .collect(Collectors.toSet());
    return issue -> !behind.contains(issue.id()) || found.contains(issue.id());
  }

  /** Returns an event without what it rests on and was not known, none if it is about that. */
  private static Optional<SessionEvent> resting(SessionEvent event, Set<EventId> known) {
    if (event instanceof IssueUnpacked edge) {
      return Optional.of(
          edge.withEvidence(edge.evidence().stream().filter(known::contains).toList()));
    }
    if (event instanceof TraditionNote note) {
      return Optional.of(
          note.withEvidence(note.evidence().stream().filter(known::contains).toList()));
    }
    if (event instanceof CommunicationAnalysis analysis) {
      return Optional.of(analysis.withInteraction(analysis.interaction().filter(known::contains)));
    }
    if (event instanceof Belief belief) {
      return Optional.of(belief.withReplaces(belief.replaces().filter(known::contains)));
    }
    if (event instanceof GoalProgress progress) {
      return Optional.of(event).filter(e -> known.contains(progress.goal()));
    }
    if (event instanceof RiskReview review) {
      return Optional.of(event).filter(e -> known.contains(review.concern()));
    }
    return Optional.of(event);
  }

  private InterpersonalInventory inventory(InterpersonalInventory inventory) {
    return inventory.withRelationships(
        inventory.relationships().stream()
            .map(
                r ->
                    r.withCloseness(only(r.closeness(), c -> isKnown(c.date())))
                        .withMetOn(r.metOn().filter(d -> isKnown(d.first())))
                        .withDiedOn(r.diedOn().filter(d -> isKnown(d.first()))))
            .toList());
  }

  private Client client(Client client) {
    return client
        .withReferral(client.referral().filter(r -> isKnown(r.date())))
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

  /**
   * Returns an area without what is dated later, none if it rests on what came later: without the
   * day on which it was agreed on, an area that began later was not known.
   */
  private Optional<ProblemArea> area(ProblemArea area) {
    if (area instanceof RoleDispute dispute) {
      return Optional.of(dispute.withStages(only(dispute.stages(), s -> isKnown(s.date()))));
    }
    if (area instanceof Grief grief) {
      Grief known =
          grief
              .withMourningCourse(only(grief.mourningCourse(), m -> isKnown(m.date())))
              .withReengagements(only(grief.reengagements(), r -> isKnown(r.since())));
      return begun(known, known.diedOn(), known.withDiedOn(Optional.empty()));
    }
    if (area instanceof RoleTransition transition) {
      RoleTransition known =
          transition
              .withMourningCourse(only(transition.mourningCourse(), m -> isKnown(m.date())))
              .withAppraisals(only(transition.appraisals(), a -> isKnown(a.date())));
      return begun(known, known.began(), known.withBegan(Optional.empty()));
    }
    return Optional.of(area);
  }

  private Optional<ProblemArea> begun(
      ProblemArea area, Optional<LocalDate> began, ProblemArea undated) {
    if (isKnown(began)) {
      return Optional.of(area);
    }
    return area.agreedOn().isPresent() ? Optional.of(undated) : Optional.empty();
  }

  /** Returns an event without what is dated later, none if it was written down later. */
  private Optional<SessionEvent> event(SessionEvent event) {
    if (event instanceof AssertiveStatement statement) {
      return Optional.of(
          isKnown(statement.enactedOn())
              ? statement
              : statement.withOutcome(Optional.empty()).withEnactedOn(Optional.empty()));
    }
    if (event instanceof Goal goal) {
      return Optional.of(goal.withReachedOn(goal.reachedOn().filter(this::isKnown)));
    }
    if (event instanceof Task task) {
      return Optional.of(
          isKnown(task.doneOn())
              ? task
              : task.withDoneOn(Optional.empty()).withOutcome(Optional.empty()));
    }
    if (event instanceof SafetyConcern concern) {
      return Optional.of(concern.withReviewedOn(concern.reviewedOn().filter(this::isKnown)));
    }
    if (event instanceof DecisionAnalysis decision) {
      return Optional.of(
          decision
              .withReviewedOn(decision.reviewedOn().filter(this::isKnown))
              .withTriedOn(decision.triedOn().filter(this::isKnown)));
    }
    if (event instanceof SymptomEpisode episode) {
      return isKnown(episode.entered()) ? Optional.of(episode) : Optional.empty();
    }
    if (event instanceof RatingTaken rating) {
      return isKnown(rating.entered()) ? Optional.of(rating) : Optional.empty();
    }
    if (event instanceof DayState state) {
      return isKnown(state.entered()) ? Optional.of(state) : Optional.empty();
    }
    if (event instanceof Interaction contact) {
      return contact(contact);
    }
    return Optional.of(event);
  }

  /** Returns a contact with the sources that were written down by then, none if there is none. */
  private Optional<SessionEvent> contact(Interaction contact) {
    ImmutableList<ContactSource> sources = only(contact.sources(), s -> isKnown(s.entered()));
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    if (sources.size() == contact.sources().size()) {
      return Optional.of(contact);
    }
    Interaction known = contact.withConduct(Optional.empty()).withSources(sources);
    return Optional.of(
        known.withConduct(contact.conduct().filter(c -> known.people().containsAll(c.people()))));
  }

  private SymptomRecording recording(SymptomRecording recording) {
    ImmutableSortedMap<LocalDate, LocalDate> entered = recording.entered();
    Set<LocalDate> free = new HashSet<>(recording.freeDays());
    free.removeIf(d -> !isKnown(d) || !isKnown(entered.getOrDefault(d, d)));
    return recording
        .withEntered(Map.of())
        .withFreeDays(free)
        .withEntered(Maps.filterKeys(entered, free::contains));
  }

  private ContactRecording recording(ContactRecording recording, DateRange period) {
    return recording
        .withPeriod(recording.period().map(period::intersection))
        .withNoContacts(
            only(recording.noContacts(), n -> isKnown(n.date()) && isKnown(n.entered())))
        .withAbsences(only(recording.absences(), a -> isKnown(a.date()) && isKnown(a.entered())));
  }
}
