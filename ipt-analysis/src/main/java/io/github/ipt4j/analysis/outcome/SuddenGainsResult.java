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
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The sudden gains and losses of a series of forms. */
@Value.Immutable
@IptStyle
public abstract sealed class SuddenGainsResult extends Description
    implements OfInstrument, WithSuddenGainsResult permits ImmutableSuddenGainsResult {

  private static final int KELLY = 2007;

  SuddenGainsResult() {}

  @Override
  public abstract SuddenGains analysis();

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
   * Returns how many forms are complete.
   *
   * @return the count and the number of forms
   */
  public abstract Share forms();

  /**
   * Returns the gains and losses.
   *
   * @return the changes in the order of time
   */
  public abstract ImmutableList<SuddenChange> changes();

  /**
   * Returns how likely some step would fit at least as well in a course without one.
   *
   * @return the p-value, if there was a gain
   */
  public abstract OptionalDouble pStep();

  /**
   * Returns what a reader must know of the forms themselves: how they were coded and ordered.
   *
   * @return the caveats, which hold even where there are too few forms
   */
  public abstract ImmutableList<Caveat> formNotes();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns the gains.
   *
   * @return the gains in the order of time
   */
  public ImmutableList<SuddenChange> gains() {
    return changes().stream().filter(SuddenChange::isGain).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the losses.
   *
   * @return the losses in the order of time
   */
  public ImmutableList<SuddenChange> losses() {
    return changes().stream().filter(c -> !c.isGain()).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether the gains are compatible with gradual improvement.
   *
   * @return whether a step says no more than a line; false without a gain
   */
  public boolean gradual() {
    return pStep().isPresent() && pStep().getAsDouble() > analysis().alpha();
  }

  /**
   * Returns the same result read at another level of the step; nothing is computed again.
   *
   * @param level the level, between 0 and 1
   * @return the result
   */
  public SuddenGainsResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  private Clause phrase(String name) {
    return Clause.of("outcome.gains." + name).with("instrument", code());
  }

  private Cell code() {
    return Cell.name(instrument().code());
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(
        phrase(changes().isEmpty() ? "none" : "some")
            .with("gains", gains().size())
            .with("losses", losses().size())
            .with("forms", forms().count()));
    changes().forEach(change -> clauses.add(clause(change)));
    return clauses.build();
  }

  private Clause clause(SuddenChange change) {
    return Clause.of(change.isGain() ? "outcome.gains.gain" : "outcome.gains.loss")
        .with("before", Cell.rating(change.before()))
        .with("after", Cell.rating(change.after()))
        .with("on", Cell.day(change.on()))
        .with(
            "reversed",
            change.isReversed()
                ? Cell.words(
                    change.isGain() ? "outcome.gains.lostAgain" : "outcome.gains.madeGoodAgain")
                : Cell.NONE)
        .with("gradual", change.isGain() && gradual() ? Cell.words(gradualClause()) : Cell.NONE);
  }

  private Clause gradualClause() {
    double p = pStep().orElseThrow();
    return Clause.of("outcome.gains.gradual")
        .with("p", Cell.p(p, analysis().alpha()))
        .with("level", Levels.cell(p, analysis().alpha()));
  }

  @Override
  protected Table figures() {
    Cell none = Cell.NONE;
    Table.Builder table =
        Table.withColumns(
            List.of(
                Clause.of("outcome.column.instrument").with("instrument", code()),
                Clause.of("outcome.column.before"),
                Clause.of("outcome.column.after"),
                Clause.of("outcome.gains.column.reversed"),
                Clause.of("outcome.column.p")));
    for (SuddenChange change : changes()) {
      table.row(
          Clause.of(change.isGain() ? "outcome.gains.row.gain" : "outcome.gains.row.loss")
              .with("on", Cell.day(change.on())),
          Cell.rating(change.before()),
          Cell.rating(change.after()),
          Cell.words(change.isReversed() ? "outcome.yes" : "outcome.no"),
          none);
    }
    if (pStep().isPresent()) {
      table.row("outcome.gains.row.step", none, none, none, Cell.p(pStep(), analysis().alpha()));
    }
    return table.row("outcome.row.completeForms", none, Cell.share(forms()), none, none).build();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return ImmutableList.<Caveat>builder().addAll(dateCaveats()).addAll(formNotes()).build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return changes().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.gains.kelly").with("year", KELLY)));
  }
}
