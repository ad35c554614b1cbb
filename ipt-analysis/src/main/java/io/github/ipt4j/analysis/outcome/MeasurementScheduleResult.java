// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;

/** Which measures are overdue, incomplete or missed. */
@Value.Immutable
@IptStyle
public abstract sealed class MeasurementScheduleResult extends Description
    implements WithMeasurementScheduleResult permits ImmutableMeasurementScheduleResult {

  MeasurementScheduleResult() {}

  @Override
  public abstract MeasurementSchedule analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns the measures.
   *
   * @return one for each instrument
   */
  public abstract ImmutableList<MeasureDue> measures();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public Clause subject() {
    return Clause.of("outcome.schedule.subject");
  }

  /**
   * Returns the measures that are overdue.
   *
   * @return the measures
   */
  public ImmutableList<MeasureDue> overdue() {
    return measures().stream()
        .filter(MeasureDue::isOverdue)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(
        Clause.of(overdue().isEmpty() ? "outcome.schedule.none" : "outcome.schedule.overdue")
            .with(
                "measures",
                Cell.list(overdue().stream().map(MeasurementScheduleResult::due).toList()))
            .with("every", analysis().everySessions()));
    counted("incomplete", MeasureDue::incomplete).ifPresent(clauses::add);
    counted("missed", MeasureDue::missed).ifPresent(clauses::add);
    return clauses.build();
  }

  private static Cell due(MeasureDue measure) {
    String phrase = measure.lastComplete().isPresent() ? "due" : "neverComplete";
    return Cell.words(
        Clause.of("outcome.schedule." + phrase)
            .with("instrument", Cell.name(measure.instrument().code()))
            .with("sessions", measure.sessionsSince()));
  }

  private Optional<Clause> counted(String what, ToIntFunction<MeasureDue> count) {
    List<Cell> counts =
        measures().stream()
            .filter(m -> count.applyAsInt(m) > 0)
            .map(
                m ->
                    Cell.words(
                        Clause.of("outcome.schedule.forms")
                            .with("instrument", Cell.name(m.instrument().code()))
                            .with("n", count.applyAsInt(m))))
            .toList();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(Clause.of("outcome.schedule." + what).with("counts", Cell.list(counts)));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "outcome.schedule.column.measure",
            "outcome.schedule.column.last",
            "outcome.schedule.column.since",
            "outcome.schedule.column.incomplete",
            "outcome.schedule.column.missed",
            "outcome.schedule.column.overdue");
    for (MeasureDue measure : measures()) {
      table.row(
          Cell.name(measure.instrument().code()),
          Cell.count(measure.lastComplete()),
          Cell.count(measure.sessionsSince()),
          Cell.count(measure.incomplete()),
          Cell.count(measure.missed()),
          Cell.words(measure.isOverdue() ? "outcome.yes" : "outcome.no"));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return dateCaveats();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
