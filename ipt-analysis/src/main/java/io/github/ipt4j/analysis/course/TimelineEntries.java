// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays all that has a date in a case on one line. */
final class TimelineEntries {
  private static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing(TimelineEntry::from)
          .thenComparing(TimelineEntry::to)
          .thenComparing(TimelineEntry::kind)
          .thenComparing(e -> e.ids().toString())
          .thenComparing(e -> e.people().toString());

  private final CaseHistory history;
  private final List<TimelineEntry> entries = new ArrayList<>();

  private TimelineEntries(CaseHistory history) {
    this.history = history;
  }

  /** Returns the entries but the levels, in the order of time. */
  static ImmutableList<TimelineEntry> of(CaseHistory history) {
    TimelineEntries line = new TimelineEntries(history);
    line.life();
    line.deaths();
    line.roles();
    line.closeness();
    line.treatment();
    line.decisions();
    return sorted(line.entries);
  }

  static ImmutableList<TimelineEntry> sorted(List<TimelineEntry> entries) {
    return entries.stream().sorted(ORDER).collect(ImmutableList.toImmutableList());
  }

  static TimelineEntry level(LevelStretch stretch) {
    return new TimelineEntry(
        TimelineKind.LEVEL,
        stretch.from(),
        stretch.to(),
        Cell.day(stretch.from()),
        phrase("level").with("of", Cell.name(stretch.of())).with("level", stretch.level()),
        ImmutableSet.of(),
        ImmutableSet.of());
  }

  private static Clause phrase(String name) {
    return Clause.of("course.timeline." + name);
  }

  private void add(
      TimelineKind kind,
      PartialDate on,
      Clause told,
      Set<EventId> ids,
      Set<RelationshipId> people) {
    entries.add(
        new TimelineEntry(
            kind,
            on.first(),
            on.last(),
            Cell.date(on),
            told,
            ImmutableSet.copyOf(ids),
            ImmutableSet.copyOf(people)));
  }

  private void add(TimelineKind kind, LocalDate day, Clause told, Set<EventId> ids) {
    add(kind, PartialDate.of(day), told, ids, Set.of());
  }

  private void life() {
    for (LifeEvent event : history.lifeEvents()) {
      add(
          event.kind() == LifeEventKind.ANNIVERSARY
              ? TimelineKind.ANNIVERSARY
              : TimelineKind.LIFE_EVENT,
          event.on(),
          phrase(event.kind() == LifeEventKind.OTHER ? "life.OTHER" : "life")
              .with("kind", Cell.term(event.kind(), event.kind().inWords()))
              .with("people", event.people().isEmpty() ? Cell.NONE : Cell.people(event.people()))
              .with("words", quote(event.words())),
          Set.of(event.id()),
          event.people());
    }
  }

  private static Cell quote(Optional<String> words) {
    return words.map(Cell::quote).orElse(Cell.NONE);
  }

  private void deaths() {
    for (RelationshipId person : history.deceased()) {
      diedOn(person)
          .filter(on -> !isTold(person, on))
          .ifPresent(
              on ->
                  add(
                      TimelineKind.DEATH,
                      on,
                      phrase("death").with("person", Cell.person(person)),
                      Set.of(),
                      Set.of(person)));
    }
  }

  private Optional<PartialDate> diedOn(RelationshipId person) {
    Optional<PartialDate> ofGrief =
        history.problemAreas().stream()
            .filter(Grief.class::isInstance)
            .map(Grief.class::cast)
            .filter(g -> g.deceased().equals(person))
            .flatMap(g -> g.diedOn().stream())
            .map(PartialDate::of)
            .findFirst();
    return ofGrief.or(() -> history.relationship(person).flatMap(Relationship::diedOn));
  }

  /** Whether a life event tells the death, and its date no less closely. */
  private boolean isTold(RelationshipId person, PartialDate on) {
    return history.lifeEvents().stream()
        .filter(e -> e.kind() == LifeEventKind.DEATH && e.people().contains(person))
        .anyMatch(e -> !e.on().first().isBefore(on.first()) && !e.on().last().isAfter(on.last()));
  }

  private void roles() {
    history.problemAreas().stream()
        .filter(RoleTransition.class::isInstance)
        .map(RoleTransition.class::cast)
        .forEach(
            t ->
                t.began()
                    .filter(day -> !isLifeEvent(day))
                    .ifPresent(
                        day ->
                            add(
                                TimelineKind.ROLE_CHANGE,
                                PartialDate.of(day),
                                phrase("role").with("new", Cell.quote(t.newRole().name())),
                                Set.of(),
                                t.people())));
  }

  /** Whether a life event of that day tells the change of role. */
  private boolean isLifeEvent(LocalDate day) {
    return history.lifeEvents().stream()
        .filter(e -> e.kind() != LifeEventKind.ANNIVERSARY)
        .anyMatch(e -> e.on().equals(PartialDate.of(day)));
  }

  private void closeness() {
    for (Relationship person : history.inventory().relationships()) {
      person
          .closeness()
          .forEach(
              c ->
                  add(
                      TimelineKind.CLOSENESS,
                      PartialDate.of(c.date()),
                      phrase("closeness")
                          .with("person", Cell.person(person.id()))
                          .with("ring", Cell.term(c.ring(), c.ring().inWords())),
                      Set.of(),
                      Set.of(person.id())));
    }
  }

  private void treatment() {
    List<TreatmentPhase> phases = history.phases();
    for (int i = 0; i < phases.size(); i++) {
      LocalDate start = phases.get(i).start();
      LocalDate end =
          i + 1 < phases.size()
              ? phases.get(i + 1).start().minusDays(1)
              : history.period().endInclusive();
      entries.add(
          new TimelineEntry(
              TimelineKind.PHASE,
              start,
              end.isBefore(start) ? start : end,
              Cell.day(start),
              phrase("phase")
                  .with("phase", Cell.term(phases.get(i).kind(), phases.get(i).kind().inWords())),
              ImmutableSet.of(),
              ImmutableSet.of()));
    }
    history
        .sessions()
        .forEach(
            s ->
                add(
                    TimelineKind.SESSION,
                    s.date(),
                    phrase("session").with("session", s.number()),
                    Set.of()));
    history
        .missedSessions()
        .forEach(
            m -> add(TimelineKind.MISSED_SESSION, m.date(), phrase("missed." + m.by()), Set.of()));
  }

  private void decisions() {
    for (DecisionAnalysis decision : history.events(DecisionAnalysis.class)) {
      LocalDate day = decision.at().date();
      Set<EventId> ids = Set.of(decision.id());
      add(
          TimelineKind.DECISION,
          day,
          phrase("decision").with("words", quote(decision.question())),
          ids);
      decision
          .triedOn()
          .ifPresent(
              tried ->
                  add(
                      TimelineKind.DECISION_TRIED,
                      tried,
                      phrase("tried")
                          .with("date", Cell.day(day))
                          .with("words", quote(chosen(decision))),
                      ids));
    }
  }

  private static Optional<String> chosen(DecisionAnalysis decision) {
    return decision.chosen().stream()
        .mapToObj(n -> decision.options().get(n - 1))
        .map(DecisionOption::description)
        .findFirst();
  }
}
