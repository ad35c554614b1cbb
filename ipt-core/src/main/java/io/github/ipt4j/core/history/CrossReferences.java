// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checks of a case history that concern more than one of its parts.
 *
 * <p>All faults are gathered before the first is thrown, each with the part that is at fault, so
 * that a reader can say where in its document every one of them stands.
 */
final class CrossReferences {
  private final CaseHistory history;
  private final Refusals refusals = new Refusals();
  private final Set<Integer> sessions;

  CrossReferences(CaseHistory history) {
    this.history = history;
    this.sessions = history.sessions().stream().map(Session::number).collect(Collectors.toSet());
  }

  void check() {
    checkSessions();
    checkLife();
    checkPhases();
    history
        .problemAreas()
        .forEach(a -> checkKnown(() -> words("problem area " + a.inWords()), a.people(), a));
    history
        .interpersonalIssues()
        .forEach(
            issue ->
                checkKnown(
                    () -> words("issue " + Quoted.token(issue.id().value())),
                    issue.people(),
                    issue));
    checkEvents();
    checkInstruments();
    checkRecordings();
    history.contactRecording().ifPresent(this::checkContacts);
    new RatingReferences(history, refusals).check();
    if (refusals.isEmpty()) {
      refusals.gather(this::checkViews);
    }
    refusals.throwIfAny();
  }

  private void checkSessions() {
    for (int i = 0; i < history.sessions().size(); i++) {
      Session session = history.sessions().get(i);
      checkInPeriod("date", words("session " + session.number()), session.date(), session);
      checkKnown(() -> words("session " + session.number()), session.present(), session);
      if (i == 0) {
        continue;
      }
      Session before = history.sessions().get(i - 1);
      if (session.number() <= before.number()) {
        refusals.add(
            Refusal.builder(
                    "number", "must be above that of the session before, " + before.number())
                .found(session.number())
                .culprits(session));
      }
      if (!session.date().isAfter(before.date())) {
        refusals.add(
            Refusal.builder("date", "must be after that of the session before, " + before.date())
                .found(session.date())
                .culprits(session.date(), session));
      }
    }
  }

  private void checkPhases() {
    refusals.gather(() -> TreatmentPhase.checkOrder(history.phases()));
    history.phases().forEach(phase -> checkInPeriod("start", phase.kind(), phase.start(), phase));
  }

  private void checkEvents() {
    Set<EventId> ids = new HashSet<>();
    for (SessionEvent event : history.events()) {
      if (!ids.add(event.id())) {
        refusals.add(
            Refusal.builder("id", "must not be that of another event")
                .found(event.id().value())
                .culprits(event.id(), event));
      }
      LocalDate day = event.at().diaryDay(history.dayStart());
      if (!history.period().contains(day)) {
        refusals.add(outside("day", day).owner(named(event.id())).culprits(event.at(), event));
      }
      checkKnown(() -> named(event.id()), event.people(), event);
      checkSession(event);
      checkOutcome(event);
    }
    for (LifeEvent event : history.lifeEvents()) {
      if (!ids.add(event.id())) {
        refusals.add(
            Refusal.builder("id", "must not be that of another event")
                .found(event.id().value())
                .culprits(event.id(), event));
      }
    }
    new IssueReferences(history, ids, refusals).check();
    Map<EventId, SessionEvent> byId = new HashMap<>();
    history.events().forEach(event -> byId.putIfAbsent(event.id(), event));
    new EventReferences(history, ImmutableMap.copyOf(byId), refusals).check();
  }

  /** Checks what happened in the client's life, which may lie before the period but not after. */
  private void checkLife() {
    for (LifeEvent event : history.lifeEvents()) {
      if (event.on().first().isAfter(history.period().endInclusive())) {
        refusals.add(
            Refusal.builder("on", "must not begin after " + history.period().endInclusive())
                .owner(named(event.id()))
                .found(Quoted.number(event.on().toString()))
                .culprits(event.on(), event));
      }
      checkKnown(
          () -> words("life event " + Quoted.token(event.id().value())), event.people(), event);
    }
    Set<LocalDate> missed = new HashSet<>();
    for (MissedSession session : history.missedSessions()) {
      checkInPeriod("missedSessions", words("session that fell out"), session.date(), session);
      if (!missed.add(session.date()) || history.sessionOn(session.date()).isPresent()) {
        refusals.add(
            Refusal.builder("missedSessions", "must lie on a day of no other session")
                .found(session.date())
                .culprits(session.date(), session));
      }
    }
  }

  /** Checks the days on which something came of an event, which the period has to hold too. */
  private void checkOutcome(SessionEvent event) {
    if (event instanceof AssertiveStatement statement) {
      checkStatement(statement);
    } else if (event instanceof Goal goal) {
      checkInPeriod("reachedOn", goal, goal.reachedOn());
    } else if (event instanceof Task task) {
      checkInPeriod("doneOn", task, task.doneOn());
    } else if (event instanceof SafetyConcern concern) {
      checkInPeriod("reviewedOn", concern, concern.reviewedOn());
    } else if (event instanceof DecisionAnalysis decision) {
      checkInPeriod("triedOn", decision, decision.triedOn());
      checkInPeriod("reviewedOn", decision, decision.reviewedOn());
    }
  }

  private void checkStatement(AssertiveStatement statement) {
    statement
        .enactedOn()
        .filter(day -> day.isBefore(statement.at().date()))
        .ifPresent(
            day ->
                refusals.add(
                    Refusal.builder(
                            "enactedOn",
                            "must not be before its rehearsal on " + statement.at().date())
                        .owner(statement.id())
                        .found(day)
                        .culprits(day, statement)));
    checkInPeriod("enactedOn", statement, statement.enactedOn());
  }

  private void checkInPeriod(String attribute, SessionEvent event, Optional<LocalDate> date) {
    date.ifPresent(day -> checkInPeriod(attribute, event.id(), day, event));
  }

  private void checkSession(SessionEvent event) {
    event
        .session()
        .filter(point -> !sessions.contains(point.session()))
        .ifPresent(
            point ->
                refusals.add(
                    Refusal.builder("session", "must be a session of the case")
                        .owner(named(event.id()))
                        .found(point.session())
                        .culprits(point, event)));
  }

  private void checkInstruments() {
    Map<String, Instrument> byCode = new HashMap<>();
    for (MeasureTaken measure : history.events(MeasureTaken.class)) {
      Instrument instrument = measure.instrument();
      Instrument known = byCode.putIfAbsent(instrument.code(), instrument);
      if (known != null && !known.equals(instrument)) {
        refusals.add(
            Refusal.builder("instrument", "must be like every other of its code")
                .owner(measure.id())
                .found(instrument.code())
                .culprits(instrument, measure));
      }
    }
  }

  private void checkRecordings() {
    Set<Symptom> symptoms = new HashSet<>();
    for (SymptomRecording recording : history.symptomRecordings()) {
      if (!symptoms.add(recording.symptom())) {
        refusals.add(
            Refusal.builder("symptomRecordings", "must name each symptom once")
                .found(Quoted.length(recording.symptom().name()))
                .culprits(recording.symptom(), recording));
      }
      for (LocalDate day : recording.freeDays()) {
        if (!history.period().contains(day)) {
          refusals.add(outside("freeDays", day).culprits(day, recording));
        }
      }
    }
  }

  private void checkContacts(ContactRecording recording) {
    recording
        .period()
        .filter(p -> !history.period().encloses(p))
        .ifPresent(
            p ->
                refusals.add(
                    Refusal.builder("period of contactRecording", "must be in " + history.period())
                        .found(Quoted.number(p.toString()))
                        .culprits(p, recording)));
    for (NoContact day : recording.noContacts()) {
      if (!history.period().contains(day.date())) {
        refusals.add(outside("noContacts", day.date()).culprits(day.date(), day));
      }
    }
    for (Absence absence : recording.absences()) {
      if (!history.period().contains(absence.date())) {
        refusals.add(outside("absences", absence.date()).culprits(absence.date(), absence));
      }
      checkKnown(() -> words("absence of " + absence.date()), Set.of(absence.person()), absence);
    }
  }

  /** Builds the views, which refuse days that contradict each other. */
  private void checkViews() {
    Map<String, Symptom> byName = new HashMap<>();
    Stream.concat(
            history.symptoms().stream(),
            history.events(DecisionAnalysis.class).stream()
                .flatMap(d -> d.breaksCycle().stream())
                .map(CycleToBreak::symptom))
        .forEach(symptom -> checkKind(byName, symptom));
    requireNonNull(history.dayStates(), "dayStates");
    requireNonNull(history.contactLog(), "contactLog");
  }

  private static void checkKind(Map<String, Symptom> byName, Symptom symptom) {
    if (!byName.merge(symptom.name(), symptom, (known, same) -> known).equals(symptom)) {
      throw Refusal.builder("symptom", "must be of one kind wherever it is named")
          .found(Quoted.length(symptom.name()))
          .culprits(symptom)
          .build();
    }
  }

  private void checkInPeriod(String attribute, Object owner, LocalDate date, Object part) {
    if (!history.period().contains(date)) {
      refusals.add(outside(attribute, date).owner(owner).culprits(date, part));
    }
  }

  private Refusal.Builder outside(String attribute, LocalDate date) {
    return Refusal.builder(attribute, "must be in " + history.period()).found(date);
  }

  private void checkKnown(Supplier<Quoted> owner, Set<RelationshipId> people, Object part) {
    for (RelationshipId person : people) {
      if (!history.inventory().ids().contains(person)) {
        refusals.add(
            Refusal.builder("people", "must be in the inventory")
                .owner(owner.get())
                .found(person.value())
                .culprits(person, part));
      }
    }
  }

  /** Returns words of this class, which may be said as they are. */
  private static Quoted words(String words) {
    return new Quoted(words, true);
  }

  private static Quoted named(EventId event) {
    return words("event " + Quoted.token(event.value()));
  }
}
