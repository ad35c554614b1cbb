// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentContract;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.Relationship;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a case tells of the tasks of the phases, each from what it records. */
final class PhaseTasks {
  private final CaseHistory history;

  PhaseTasks(CaseHistory history) {
    this.history = history;
  }

  /** Returns every task in the order of the kinds; work on an area once for each area. */
  List<PhaseTask> all() {
    return Stream.of(PhaseTaskKind.values()).flatMap(this::ofKind).toList();
  }

  private Stream<PhaseTask> ofKind(PhaseTaskKind kind) {
    return kind == PhaseTaskKind.WORK_ON_AREA ? work() : Stream.of(one(kind));
  }

  private PhaseTask one(PhaseTaskKind kind) {
    return switch (kind) {
      case DIAGNOSIS -> dated(kind, history.client().diagnoses().stream().map(Diagnosis::date));
      case SYMPTOMS_MEASURED -> firstOf(kind, SessionEvent.class, PhaseTasks::measures);
      case SICK_ROLE -> firstOf(kind, Task.class, t -> t.kind() == TaskKind.SICK_ROLE);
      case INVENTORY -> inventory(kind);
      case LINK_TO_ONSET -> firstOf(kind, Formulation.class, f -> f.onsetLink().isPresent());
      case FORMULATION ->
          doneOrBegun(
              kind,
              Formulation.class,
              f -> f.agreed() ? Optional.of(f.at().date()) : Optional.empty());
      case FOCUS ->
          dated(kind, history.problemAreas().stream().flatMap(a -> a.agreedOn().stream()));
      case CONTRACT -> contract(kind);
      case ENDING -> doneOrBegun(kind, Task.class, t -> t.kind() == TaskKind.ENDING, Task::doneOn);
      case GAINS -> firstOf(kind, ConclusionPlan.class, p -> !p.gains().isEmpty());
      case WARNING_SIGNS -> firstOf(kind, ConclusionPlan.class, p -> !p.warningSigns().isEmpty());
      case WORK_ON_AREA -> throw new IllegalStateException("one for each area");
    };
  }

  private static boolean measures(SessionEvent event) {
    return event instanceof SymptomEpisode
        || event instanceof RatingTaken
        || (event instanceof MeasureTaken form && !form.missed());
  }

  private PhaseTask dated(PhaseTaskKind kind, Stream<LocalDate> dates) {
    return dates
        .min(Comparator.naturalOrder())
        .map(date -> PhaseTask.done(kind, Optional.of(date)))
        .orElseGet(() -> PhaseTask.notRecorded(kind));
  }

  private <E extends SessionEvent> PhaseTask firstOf(
      PhaseTaskKind kind, Class<E> type, Predicate<E> which) {
    return history.events(type).stream()
        .filter(which)
        .findFirst()
        .map(e -> PhaseTask.done(kind, Optional.of(e.at().date()), e.id()))
        .orElseGet(() -> PhaseTask.notRecorded(kind));
  }

  private <E extends SessionEvent> PhaseTask doneOrBegun(
      PhaseTaskKind kind, Class<E> type, Function<E, Optional<LocalDate>> done) {
    return doneOrBegun(kind, type, e -> true, done);
  }

  /** Done with the first that was done; where none was, open since the first that was begun. */
  private <E extends SessionEvent> PhaseTask doneOrBegun(
      PhaseTaskKind kind,
      Class<E> type,
      Predicate<E> which,
      Function<E, Optional<LocalDate>> done) {
    ImmutableList<E> events =
        history.events(type).stream().filter(which).collect(ImmutableList.toImmutableList());
    return events.stream()
        .filter(e -> done.apply(e).isPresent())
        .findFirst()
        .map(e -> PhaseTask.done(kind, done.apply(e), e.id()))
        .or(() -> events.stream().findFirst().map(e -> PhaseTask.open(kind, e.at().date(), e.id())))
        .orElseGet(() -> PhaseTask.notRecorded(kind));
  }

  /** The inventory has no date; a list of people of whom nothing is told is none. */
  private PhaseTask inventory(PhaseTaskKind kind) {
    return history.inventory().relationships().stream().anyMatch(PhaseTasks::isGoneThrough)
        ? PhaseTask.done(kind, Optional.empty())
        : PhaseTask.notRecorded(kind);
  }

  private static boolean isGoneThrough(Relationship person) {
    return person.ring().isPresent()
        || person.entry().isPresent()
        || !person.expectations().isEmpty();
  }

  private PhaseTask contract(PhaseTaskKind kind) {
    Optional<TreatmentContract> contract = history.contract();
    return contract
        .map(c -> PhaseTask.done(kind, c.agreedOn()))
        .orElseGet(() -> PhaseTask.notRecorded(kind));
  }

  /** For each area that was agreed on, the first session for which it was noted from then on. */
  private Stream<PhaseTask> work() {
    List<ProblemAreaKind> agreed =
        history.problemAreas().stream()
            .filter(a -> a.agreedOn().isPresent())
            .map(ProblemArea::area)
            .distinct()
            .toList();
    return agreed.isEmpty()
        ? Stream.of(PhaseTask.notRecorded(PhaseTaskKind.WORK_ON_AREA))
        : agreed.stream().map(this::work);
  }

  private PhaseTask work(ProblemAreaKind area) {
    Optional<LocalDate> first =
        history.sessions().stream()
            .filter(s -> agreedBy(s.date(), history.problemAreas()).contains(area))
            .filter(s -> s.areas().contains(area))
            .map(Session::date)
            .findFirst();
    return new PhaseTask(
        PhaseTaskKind.WORK_ON_AREA,
        Optional.of(area),
        first.isPresent() ? PhaseTaskState.DONE : PhaseTaskState.NOT_RECORDED,
        first,
        ImmutableSet.of());
  }

  /** Returns the kinds of the areas that were agreed on by a day. */
  static ImmutableSet<ProblemAreaKind> agreedBy(LocalDate day, List<ProblemArea> areas) {
    return areas.stream()
        .filter(a -> a.agreedOn().filter(d -> !d.isAfter(day)).isPresent())
        .map(ProblemArea::area)
        .collect(ImmutableSet.toImmutableSet());
  }
}
