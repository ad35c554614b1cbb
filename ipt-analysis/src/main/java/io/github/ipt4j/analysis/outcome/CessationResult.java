// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** On how many recorded days a symptom was there since a day. */
@Value.Immutable
@IptStyle
public abstract sealed class CessationResult extends Description
    implements OfSymptom, WithCessationResult permits ImmutableCessationResult {

  private static final double ONE_PERCENT = 0.01;

  CessationResult() {}

  @Override
  public abstract Cessation analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns what is known of its medical clearance.
   *
   * @return the clearance
   */
  public abstract ClearanceStatus clearance();

  /**
   * Returns how the symptom runs: one that is told in levels is not asked whether it stopped.
   *
   * @return the course
   */
  public abstract SymptomCourse course();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns the recorded days since.
   *
   * @return the days and those with the symptom
   */
  public abstract FreeDays free();

  /**
   * Returns the recorded days since, of the weekdays on which it used to be.
   *
   * @return the days, if weekdays were named
   */
  public abstract Optional<FreeDays> inWindow();

  /**
   * Returns the longest run of recorded days without the symptom before.
   *
   * @return the days, empty if no day before was recorded
   */
  public abstract OptionalInt longestRunBefore();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public Clause subject() {
    return phrase("subject").with("symptom", Cell.name(symptom().name()));
  }

  private Clause phrase(String name) {
    return Clause.of("outcome.stopped." + name).with("since", Cell.day(analysis().since()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    if (course() == SymptomCourse.GRADED) {
      return ImmutableList.of(
          phrase("graded")
              .with("symptom", Cell.name(symptom().name()))
              .with("days", Cell.share(free().symptomDays(), free().days())));
    }
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(free().symptomDays() > 0 ? notStopped() : stopped());
    clauses.add(
        longestRunBefore().isPresent()
            ? Clause.of("outcome.stopped.run").with("days", longestRunBefore().getAsInt())
            : Clause.of("outcome.stopped.noDayBefore"));
    ClearanceClause.of(symptom(), clearance()).ifPresent(clauses::add);
    return clauses.build();
  }

  private Clause notStopped() {
    return phrase("not")
        .with("symptom", Cell.name(symptom().name()))
        .with("days", Cell.share(free().symptomDays(), free().days()));
  }

  private Clause stopped() {
    return phrase("free")
        .with("symptom", Cell.name(symptom().name()))
        .with("days", free().days())
        .with("bound", bound(free()))
        .with("window", inWindow().filter(w -> w.days() > 0).map(this::window).orElse(Cell.NONE));
  }

  private Cell window(FreeDays window) {
    return Cell.words(
        Clause.of("outcome.stopped.window")
            .with("bound", bound(window))
            .with("days", window.days())
            .with("weekdays", Weekdays.cell(analysis().days())));
  }

  /** Below one percent with a decimal, since a bound of 0 would say that it stopped for certain. */
  private static Cell bound(FreeDays days) {
    double bound = days.upperBound();
    return new Cell.Decimal(bound, bound < ONE_PERCENT ? 1 : 0, Cell.Style.PERCENT);
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "outcome.stopped.column.days",
            "outcome.stopped.column.recorded",
            "outcome.stopped.column.symptom",
            "outcome.stopped.column.bound");
    row(table, phrase("row.since"), free());
    inWindow().ifPresent(w -> row(table, Clause.of("outcome.stopped.row.window"), w));
    return table
        .row("outcome.stopped.row.run", Cell.count(longestRunBefore()), Cell.NONE, Cell.NONE)
        .build();
  }

  private static void row(Table.Builder table, Clause what, FreeDays days) {
    table.row(what, Cell.count(days.days()), Cell.count(days.symptomDays()), bound(days));
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return dateCaveats();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    ClearanceCaveat.of(symptom(), clearance()).ifPresent(notes::add);
    return notes
        .add(new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.stopped.independent")))
        .build();
  }
}
