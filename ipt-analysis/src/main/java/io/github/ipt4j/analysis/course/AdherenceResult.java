// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.MissedBy;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far what is recorded of a treatment keeps to Interpersonal Psychotherapy. */
@Value.Immutable
@IptStyle
public abstract sealed class AdherenceResult extends Description implements WithAdherenceResult
    permits ImmutableAdherenceResult {

  AdherenceResult() {}

  @Override
  public abstract Adherence analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns whether phases were declared.
   *
   * @return whether there is one
   */
  public abstract boolean declared();

  /**
   * Returns the phase of the last session.
   *
   * @return the phase; empty before the first and where none was declared
   */
  public abstract Optional<PhaseKind> phase();

  /**
   * Returns the tasks of the phases that have begun; where none was declared, those of all.
   *
   * @return the tasks in the order of their kinds
   */
  public abstract ImmutableList<PhaseTask> tasks();

  /**
   * Returns the techniques by phase.
   *
   * @return the phases in which one was written down, in their order
   */
  public abstract ImmutableList<PhaseTechniques> techniques();

  /**
   * Returns the number of sessions.
   *
   * @return the number
   */
  public abstract int sessions();

  /**
   * Returns how many sessions were on the agreed focus, of those for which an area was noted once
   * one had been agreed on.
   *
   * @return the share; empty where there is no such session
   */
  public abstract Optional<Share> focus();

  /**
   * Returns how many accounts are of current life, or of someone who died.
   *
   * @return the share of all accounts
   */
  public abstract Share current();

  /**
   * Returns on whose side it lay that sessions fell out.
   *
   * @return the counts, of sides on which it lay at least once
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<MissedBy, Integer> missed();

  /**
   * Returns the totals of the scale on which the therapist rated the own keeping to the treatment.
   *
   * @return the totals in the order of the sessions, perhaps none
   */
  public abstract ImmutableList<SelfRating> selfRatings();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns the tasks of the phase of the last session of which the case does not tell that they
   * are done.
   *
   * @return the tasks, open or not recorded; none where no phase was declared
   */
  public ImmutableList<PhaseTask> openTasks() {
    return unfinished().stream()
        .filter(t -> phase().equals(Optional.of(t.kind().phase())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the tasks of earlier phases of which the case does not tell that they are done.
   *
   * @return the tasks, open or not recorded; none where no phase was declared
   */
  public ImmutableList<PhaseTask> openBefore() {
    return unfinished().stream()
        .filter(t -> phase().filter(p -> p.compareTo(t.kind().phase()) > 0).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private List<PhaseTask> unfinished() {
    return tasks().stream().filter(t -> t.state() != PhaseTaskState.DONE).toList();
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(tasksDone());
    listed("open", PhaseTaskState.OPEN).ifPresent(clauses::add);
    listed("notRecorded", PhaseTaskState.NOT_RECORDED).ifPresent(clauses::add);
    focus().ifPresent(f -> clauses.add(phrase("focus").with("share", Cell.share(f))));
    if (current().of() > 0) {
      clauses.add(phrase("current").with("current", Cell.share(current())));
    }
    if (!missed().isEmpty()) {
      int all = missed().values().stream().mapToInt(Integer::intValue).sum();
      clauses.add(phrase("missed").with("n", all).with("sides", sides()));
    }
    if (!selfRatings().isEmpty()) {
      clauses.add(rated());
    }
    return clauses.build();
  }

  private Clause tasksDone() {
    int done = (int) tasks().stream().filter(t -> t.state() == PhaseTaskState.DONE).count();
    return phrase("tasks").with("share", Cell.share(done, tasks().size()));
  }

  private Optional<Clause> listed(String name, PhaseTaskState state) {
    List<Cell> listed =
        tasks().stream().filter(t -> t.state() == state).map(t -> Cell.words(t.name())).toList();
    return listed.isEmpty()
        ? Optional.empty()
        : Optional.of(phrase(name).with("tasks", Cell.list(listed)));
  }

  private Cell sides() {
    return Cell.list(
        missed().entrySet().stream()
            .map(e -> Cell.words(phrase("side." + e.getKey().name()).with("n", e.getValue())))
            .toList());
  }

  private Clause rated() {
    SelfRating first = selfRatings().get(0);
    SelfRating last = selfRatings().get(selfRatings().size() - 1);
    boolean isOne = selfRatings().size() == 1;
    return phrase("rated")
        .with("first", Cell.rating(first.total()))
        .with("session", first.session())
        .with("last", isOne ? Cell.NONE : Cell.rating(last.total()))
        .with("lastSession", last.session());
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "course.adherence.column.what",
            "course.adherence.column.phase",
            "course.adherence.column.found");
    for (PhaseTask task : tasks()) {
      table.row(task.name(), term(task.kind().phase()), found(task));
    }
    for (PhaseTechniques part : techniques()) {
      part.uses()
          .forEach(
              (technique, uses) ->
                  table.row(
                      phrase("row.technique")
                          .with("technique", Cell.term(technique, technique.inWords())),
                      part.phase().map(AdherenceResult::term).orElse(Cell.NONE),
                      Cell.count(uses)));
    }
    focus().ifPresent(f -> table.row(phrase("row.focus"), Cell.NONE, Cell.share(f)));
    if (current().of() > 0) {
      table.row(phrase("row.current"), Cell.NONE, Cell.share(current()));
    }
    missed()
        .forEach(
            (by, n) ->
                table.row(
                    phrase("row.missed").with("by", Cell.term(by, by.inWords())),
                    Cell.NONE,
                    Cell.count(n)));
    for (SelfRating rating : selfRatings()) {
      table.row(
          phrase("row.rated").with("session", rating.session()),
          Cell.NONE,
          Cell.rating(rating.total()));
    }
    return table.build();
  }

  private static Cell term(PhaseKind phase) {
    return Cell.term(phase, phase.inWords());
  }

  private static Cell found(PhaseTask task) {
    return switch (task.state()) {
      case DONE -> task.date().isPresent() ? Cell.day(task.date()) : Cell.words(phrase("done"));
      case OPEN -> Cell.words(phrase("openSince").with("date", Cell.day(task.date())));
      case NOT_RECORDED -> Cell.words(phrase("missing"));
    };
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    if (!declared()) {
      notes.add(new Caveat(Caveat.Kind.PHASE_NOT_DECLARED, phrase("noPhase")));
    }
    if (unfinished().stream().anyMatch(t -> t.state() == PhaseTaskState.NOT_RECORDED)) {
      notes.add(new Caveat(Caveat.Kind.METHOD, phrase("mayBe")));
    }
    return notes.build();
  }

  private static Clause phrase(String name) {
    return Clause.of("course.adherence." + name);
  }
}
