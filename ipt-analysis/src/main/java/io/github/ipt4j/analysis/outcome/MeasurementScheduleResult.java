// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Caveat;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.Table;
import java.util.List;
import org.immutables.value.Value;

/** Which measures are overdue or incomplete. */
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
  public String subject() {
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
  protected String described() {
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
    List<String> incomplete =
        measures().stream()
            .filter(m -> m.incomplete() > 0)
            .map(m -> m.instrument().code() + " " + m.incomplete())
            .toList();
    return overdue
        + " (one every "
        + Wording.count(analysis().everySessions(), "session")
        + ")"
        + (incomplete.isEmpty() ? "" : "; incomplete forms: " + Wording.list(incomplete));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withHeader("measure", "last in session", "sessions since", "incomplete", "overdue");
    for (MeasureDue measure : measures()) {
      table.row(
          measure.instrument().code(),
          measure.lastComplete().isPresent()
              ? Integer.toString(measure.lastComplete().getAsInt())
              : "-",
          Integer.toString(measure.sessionsSince()),
          Integer.toString(measure.incomplete()),
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
