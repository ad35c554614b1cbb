// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.List;
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
  protected String oldSubject() {
    return "the schedule of measures";
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
  protected String oldDescribed() {
    String overdue =
        overdue().isEmpty()
            ? "No measure is overdue"
            : "Overdue: "
                + Wording.list(
                    overdue().stream()
                        .map(
                            m ->
                                m.instrument().code()
                                    + " ("
                                    + Wording.count(m.sessionsSince(), "session")
                                    + (m.lastComplete().isPresent()
                                        ? " since the last complete form)"
                                        : " and no complete form)"))
                        .toList());
    return overdue
        + " (one every "
        + Wording.count(analysis().everySessions(), "session")
        + ")"
        + counted("incomplete", MeasureDue::incomplete)
        + counted("missed", MeasureDue::missed);
  }

  private String counted(String what, ToIntFunction<MeasureDue> count) {
    List<String> counts =
        measures().stream()
            .filter(m -> count.applyAsInt(m) > 0)
            .map(m -> m.instrument().code() + " " + count.applyAsInt(m))
            .toList();
    return counts.isEmpty() ? "" : "; " + what + " forms: " + Wording.list(counts);
  }

  @Override
  protected TextTable oldFigures() {
    boolean isAnyMissed = measures().stream().anyMatch(m -> m.missed() > 0);
    TextTable.Builder table =
        TextTable.withHeader(
            "measure",
            "last in session",
            "sessions since",
            isAnyMissed ? "incomplete, missed" : "incomplete",
            "overdue");
    for (MeasureDue measure : measures()) {
      table.row(
          measure.instrument().code(),
          measure.lastComplete().isPresent()
              ? Integer.toString(measure.lastComplete().getAsInt())
              : "-",
          Integer.toString(measure.sessionsSince()),
          measure.incomplete() + (isAnyMissed ? ", " + measure.missed() : ""),
          measure.isOverdue() ? "yes" : "no");
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
