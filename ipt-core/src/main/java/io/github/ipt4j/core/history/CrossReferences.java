// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checks of a case history that concern more than one of its parts. */
final class CrossReferences {
  private final CaseHistory history;

  CrossReferences(CaseHistory history) {
    this.history = history;
  }

  void check() {
    checkSessions();
    checkPhases();
    history.problemAreas().forEach(this::checkProblemArea);
    checkIssues();
    checkEvents();
    checkInstruments();
    checkRecordings();
    history.contactRecording().ifPresent(this::checkContacts);
    checkViews();
  }

  private void checkSessions() {
    for (int i = 0; i < history.sessions().size(); i++) {
      Session session = history.sessions().get(i);
      checkInPeriod("date of session " + session.number(), session.date());
      if (i > 0) {
        Session before = history.sessions().get(i - 1);
        checkArgument(
            session.number() > before.number(),
            "sessions must have ascending numbers, but %s follows %s",
            session.number(),
            before.number());
        checkArgument(
            session.date().isAfter(before.date()),
            "sessions must have ascending dates, but session %s on %s follows one on %s",
            session.number(),
            session.date(),
            before.date());
      }
    }
  }

  private void checkPhases() {
    TreatmentPhase.checkOrder(history.phases());
    history.phases().forEach(phase -> checkInPeriod("start of " + phase.kind(), phase.start()));
  }

  private void checkProblemArea(ProblemArea area) {
    checkKnown("problem area " + area.inWords(), area.people());
  }

  private void checkEvents() {
    Set<EventId> ids = new HashSet<>();
    for (SessionEvent event : history.events()) {
      checkArgument(
          ids.add(event.id()), "events must have distinct ids, but %s was twice", event.id());
      checkInPeriod("day of event " + event.id(), event.at().diaryDay(history.dayStart()));
      checkKnown("event " + event.id(), event.people());
      checkSession(event.id(), event.session());
      checkOutcome(event);
    }
    new IssueReferences(history, ids).check();
  }

  private void checkIssues() {
    history
        .interpersonalIssues()
        .forEach(issue -> checkKnown("issue " + issue.id(), issue.people()));
  }

  /** Checks the days on which something came of an event, which the period has to hold too. */
  private void checkOutcome(SessionEvent event) {
    if (event instanceof AssertiveStatement statement) {
      checkStatement(statement);
    } else if (event instanceof Goal goal) {
      checkInPeriod("reachedOn", goal, goal.reachedOn());
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
        .ifPresent(
            day ->
                checkArgument(
                    !day.isBefore(statement.at().date()),
                    "enactedOn of %s must not be before its rehearsal on %s, but was %s",
                    statement.id(),
                    statement.at().date(),
                    day));
    checkInPeriod("enactedOn", statement, statement.enactedOn());
  }

  private void checkInPeriod(String name, SessionEvent event, Optional<LocalDate> date) {
    date.ifPresent(day -> checkInPeriod(name + " of " + event.id(), day));
  }

  private void checkSession(EventId event, Optional<SessionPoint> point) {
    point.ifPresent(
        p ->
            checkArgument(
                history.session(p.session()).isPresent(),
                "session of event %s must be a session of the case, but was %s",
                event,
                p.session()));
  }

  private void checkInstruments() {
    Map<String, Instrument> byCode = new HashMap<>();
    for (MeasureTaken measure : history.events(MeasureTaken.class)) {
      Instrument instrument = measure.instrument();
      Instrument known = byCode.putIfAbsent(instrument.code(), instrument);
      checkArgument(
          known == null || known.equals(instrument),
          "instruments of one code must be alike, but those of %s were not",
          instrument.code());
    }
  }

  private void checkRecordings() {
    Set<Symptom> symptoms = new HashSet<>();
    for (SymptomRecording recording : history.symptomRecordings()) {
      checkArgument(
          symptoms.add(recording.symptom()),
          "symptomRecordings must name each symptom once, but %s was twice",
          recording.symptom());
      recording.freeDays().forEach(day -> checkInPeriod("free day", day));
    }
  }

  private void checkContacts(ContactRecording recording) {
    recording
        .period()
        .ifPresent(
            p ->
                checkArgument(
                    encloses(history.period(), p),
                    "period of contactRecording must be in %s, but was %s",
                    history.period(),
                    p));
    for (NoContact day : recording.noContacts()) {
      checkInPeriod("day without contact", day.date());
    }
    for (Absence absence : recording.absences()) {
      checkInPeriod("day away", absence.date());
      checkKnown("absence of " + absence.date(), Set.of(absence.person()));
    }
  }

  /** Builds the views, which refuse days that contradict each other. */
  private void checkViews() {
    Map<String, Symptom> byName = new HashMap<>();
    for (Symptom symptom : history.symptoms()) {
      checkArgument(
          byName.putIfAbsent(symptom.name(), symptom) == null,
          "symptoms of one name must be of one kind, but %s was of two",
          symptom);
    }
    requireNonNull(history.contactLog(), "contactLog");
  }

  private void checkInPeriod(String name, LocalDate date) {
    checkArgument(
        history.period().contains(date),
        "%s must be in %s, but was %s",
        name,
        history.period(),
        date);
  }

  private void checkKnown(String name, Set<RelationshipId> people) {
    for (RelationshipId person : people) {
      checkArgument(
          history.inventory().ids().contains(person),
          "people of %s must be in the inventory, but %s was not",
          name,
          person);
    }
  }

  private static boolean encloses(DateRange outer, DateRange inner) {
    return !inner.startInclusive().isBefore(outer.startInclusive())
        && !inner.endExclusive().isAfter(outer.endExclusive());
  }
}
