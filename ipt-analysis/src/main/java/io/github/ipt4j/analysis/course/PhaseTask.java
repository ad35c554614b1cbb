// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A task of a phase and what the case tells of it.
 *
 * @param kind what it is
 * @param area on which problem area, of work on one that was agreed on
 * @param state what the case tells of it
 * @param date when it was done, or begun, if that is known
 * @param evidence the events that tell of it, perhaps none
 */
public record PhaseTask(
    PhaseTaskKind kind,
    Optional<ProblemAreaKind> area,
    PhaseTaskState state,
    Optional<LocalDate> date,
    ImmutableSet<EventId> evidence) {

  /** Checks the components. */
  public PhaseTask {
    requireNonNull(kind, "kind");
    requireNonNull(area, "area");
    requireNonNull(state, "state");
    requireNonNull(date, "date");
    requireNonNull(evidence, "evidence");
    checkArgument(
        state != PhaseTaskState.NOT_RECORDED || (date.isEmpty() && evidence.isEmpty()),
        "date and evidence must be empty where nothing is recorded, but were %s and %s",
        date,
        evidence);
  }

  static PhaseTask notRecorded(PhaseTaskKind kind) {
    return new PhaseTask(
        kind, Optional.empty(), PhaseTaskState.NOT_RECORDED, Optional.empty(), ImmutableSet.of());
  }

  static PhaseTask done(PhaseTaskKind kind, Optional<LocalDate> date, EventId... evidence) {
    return new PhaseTask(
        kind, Optional.empty(), PhaseTaskState.DONE, date, ImmutableSet.copyOf(evidence));
  }

  static PhaseTask open(PhaseTaskKind kind, LocalDate since, EventId evidence) {
    return new PhaseTask(
        kind, Optional.empty(), PhaseTaskState.OPEN, Optional.of(since), ImmutableSet.of(evidence));
  }

  /**
   * Returns what it is, in words.
   *
   * @return a noun, such as "the sick role given"
   */
  public Clause name() {
    String phrase = "course.adherence.task." + kind.name();
    return area.isEmpty()
        ? Clause.of(phrase)
        : Clause.of(phrase + ".of").with("area", Cell.term(area.get(), area.get().inWords()));
  }
}
