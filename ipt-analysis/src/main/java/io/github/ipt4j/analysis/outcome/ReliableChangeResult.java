// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.OfInstrument;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What became of a total from the first form that has one to the last. */
@Value.Immutable
@IptStyle
public abstract sealed class ReliableChangeResult extends Description
    implements OfInstrument, WithReliableChangeResult permits ImmutableReliableChangeResult {

  ReliableChangeResult() {}

  @Override
  public abstract ReliableChange analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns the instrument.
   *
   * @return the instrument
   */
  @Override
  public abstract Instrument instrument();

  /**
   * Returns how many forms have a total by the rule for missing items.
   *
   * @return the count and the number of forms
   */
  public abstract Share forms();

  /**
   * Returns the first total.
   *
   * @return the total
   */
  public abstract OptionalDouble first();

  /**
   * Returns the last total.
   *
   * @return the total
   */
  public abstract OptionalDouble last();

  /**
   * Returns when the first form with a total was filled in.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> firstOn();

  /**
   * Returns when the last form with a total was filled in.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> lastOn();

  /**
   * Returns the reliable change index.
   *
   * @return the index; empty for a preset
   */
  public abstract OptionalDouble index();

  /**
   * Returns the cut-off of a case; without norms it is the instrument's own.
   *
   * @return the total, if there is one
   */
  public abstract OptionalDouble cutOff();

  /**
   * Returns what became of the total.
   *
   * @return the category; empty without norms or a preset
   */
  public abstract Optional<ChangeCategory> category();

  /**
   * Returns whether the total came at least half the way to the best one.
   *
   * @return whether it did; empty where nothing is said of change
   */
  public abstract Optional<Boolean> isResponse();

  /**
   * Returns whether the last total is on the better side of the instrument's cut-off for remission.
   *
   * @return whether it is; empty where the instrument has none
   */
  public abstract Optional<Boolean> isRemission();

  /**
   * Returns how the totals before a day and from then on overlap, for an instrument without norms.
   *
   * @return the overlap
   */
  public abstract Optional<Overlap> overlap();

  /**
   * Returns what a reader must know of the forms themselves: how they were coded and ordered.
   *
   * @return the caveats, which hold even where there are too few forms
   */
  public abstract ImmutableList<Caveat> formNotes();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns whether the first total was on the side of the cases.
   *
   * @return whether it was; false where there is no cut-off
   */
  public boolean wasCase() {
    return isCase(first());
  }

  /**
   * Returns whether the last total is on the side of the cases.
   *
   * @return whether it is; false where there is no cut-off
   */
  public boolean endsAsCase() {
    return isCase(last());
  }

  private boolean isCase(OptionalDouble total) {
    return total.isPresent()
        && cutOff().isPresent()
        && analysis().isCase(total.getAsDouble(), cutOff().getAsDouble(), instrument());
  }

  @Override
  public Clause subject() {
    return Clause.of("outcome.change.subject").with("instrument", code());
  }

  private Cell code() {
    return Cell.name(instrument().code());
  }

  @Override
  protected ImmutableList<Clause> described() {
    return new ChangeClauses(this).headline();
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                Clause.of("outcome.column.instrument").with("instrument", code()),
                Clause.of("outcome.column.value"),
                Clause.of("outcome.column.interval")));
    boolean isStrict = analysis().missingItems().equals(MissingItems.STRICT);
    total(table, "first", firstOn(), first());
    total(table, "last", lastOn(), last());
    row(table, isStrict ? "completeForms" : "formsWithATotal", Cell.share(forms()));
    index().ifPresent(i -> row(table, "index", Cell.signed(i, 2)));
    analysis().preset().ifPresent(p -> row(table, "takes", Cell.rating(p.reliableChange())));
    cutOff()
        .ifPresent(
            c ->
                row(
                    table,
                    analysis().isOwnCutOff(instrument()) ? "ownCutOff" : "cutOff",
                    Cell.rating(c)));
    overlap()
        .ifPresent(
            o ->
                table.row(
                    "outcome.row.overlap",
                    Cell.number(o.share().value(), 2),
                    Cell.interval(o.share().interval(), 2)));
    category().ifPresent(c -> row(table, "category", Cell.term(c, c.inWords())));
    return table.build();
  }

  private static void total(
      Table.Builder table, String which, Optional<LocalDate> on, OptionalDouble total) {
    table.row(
        Clause.of("outcome.row." + which).with("on", Cell.day(on.orElseThrow())),
        Cell.rating(total),
        Cell.NONE);
  }

  private static void row(Table.Builder table, String what, Cell value) {
    table.row("outcome.row." + what, value, Cell.NONE);
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return ImmutableList.<Caveat>builder().addAll(dateCaveats()).addAll(formNotes()).build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    boolean isLowerBetter = instrument().direction() == Direction.HIGHER_IS_WORSE;
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    notes.add(note(isLowerBetter ? "waitingFalls" : "waitingRises"));
    if (category().isEmpty() && overlap().isEmpty()) {
      notes.add(note("noNorms"));
    }
    if (category().isPresent() && cutOff().isEmpty()) {
      notes.add(note("noCutOff"));
    }
    return notes.build();
  }

  private static Caveat note(String phrase) {
    return new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.change." + phrase));
  }
}
