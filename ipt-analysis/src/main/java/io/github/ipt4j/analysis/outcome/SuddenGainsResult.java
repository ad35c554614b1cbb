// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.OfInstrument;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The sudden gains and losses of a series of forms. */
@Value.Immutable
@IptStyle
public abstract sealed class SuddenGainsResult extends Description
    implements OfInstrument, WithSuddenGainsResult permits ImmutableSuddenGainsResult {

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

  @Override
  protected String oldSubject() {
    return "sudden gains of " + instrument().code();
  }

  @Override
  protected String oldDescribed() {
    int losses = losses().size();
    return instrument().code()
        + ": "
        + Wording.count(gains().size(), "sudden gain")
        + " and "
        + losses
        + (losses == 1 ? " sudden loss" : " sudden losses")
        + " in "
        + forms().count()
        + " complete forms"
        + changes().stream().map(this::words).collect(Collectors.joining());
  }

  private String words(SuddenChange change) {
    return (change.isGain() ? "; a gain from " : "; a loss from ")
        + Wording.rating(change.before())
        + " to "
        + Wording.rating(change.after())
        + " on "
        + change.on()
        + (change.isReversed() ? ", at least half of it " + again(change) : "")
        + (change.isGain() && gradual() ? ", compatible with gradual improvement" : "");
  }

  private static String again(SuddenChange change) {
    return change.isGain() ? "lost again" : "made good again";
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader(instrument().code(), "before", "after", "reversed");
    for (SuddenChange change : changes()) {
      table.row(
          (change.isGain() ? "gain on " : "loss on ") + change.on(),
          Wording.rating(change.before()),
          Wording.rating(change.after()),
          change.isReversed() ? "yes" : "no");
    }
    pStep().ifPresent(p -> table.row("a step beside a line", Wording.pCell(pStep()), "", ""));
    return table.row("complete forms", forms().toString(), "", "").build();
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
            new Caveat(
                Caveat.Kind.METHOD,
                "In a trial of Interpersonal Psychotherapy sudden gains did not go with remission"
                    + " (Kelly et al. 2007)."));
  }
}
