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
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.LocalDate;
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
  protected String oldSubject() {
    return "the change of " + instrument().code();
  }

  @Override
  protected String oldDescribed() {
    String totals =
        instrument().code()
            + ": "
            + Wording.rating(first().orElseThrow())
            + " of "
            + instrument().totalMaximum()
            + " on "
            + firstOn().orElseThrow()
            + ", "
            + Wording.rating(last().orElseThrow())
            + " on "
            + lastOn().orElseThrow()
            + " ("
            + forms()
            + (isStrict()
                ? " forms complete"
                : " forms with a total, incomplete ones in proportion")
            + analysis().until().map(day -> ", before " + day).orElse("")
            + ")";
    if (category().isPresent()) {
      return totals + "; " + changed();
    }
    return totals
        + overlap()
            .map(
                o ->
                    "; of pairs of totals before and from "
                        + analysis().since().orElseThrow()
                        + " on, the later is the better in a share of "
                        + o.inWords())
            .orElse("")
        + (cutOff().isPresent() ? "; " + beside(cutOff().getAsDouble()) : "")
        + reached();
  }

  /** Where the first and the last total lie beside a cut-off, of which nothing else is known. */
  private String beside(double cutOff) {
    String of = " side of the cut-off of a case (" + Wording.rating(cutOff) + ")";
    if (wasCase() == endsAsCase()) {
      return "first and last total on the " + (endsAsCase() ? "worse" : "better") + of;
    }
    return "crossed to the " + (endsAsCase() ? "worse" : "better") + of;
  }

  private boolean isStrict() {
    return analysis().missingItems().equals(MissingItems.STRICT);
  }

  private String changed() {
    return category().orElseThrow().inWords()
        + (category().get() == ChangeCategory.IMPROVED && cutOff().isPresent() && !wasCase()
            ? "; was "
                + startBeside(cutOff().getAsDouble())
                + " the cut-off of a case ("
                + Wording.rating(cutOff().getAsDouble())
                + ") at the start"
            : "")
        + by()
        + reached();
  }

  private String startBeside(double cutOff) {
    double first = first().orElseThrow();
    int beside = instrument().compare(first, cutOff);
    return beside == 0 ? "on" : beside < 0 ? "below" : "above";
  }

  private String reached() {
    return isResponse().map(r -> r ? ", a response" : ", no response").orElse("")
        + isRemission().map(r -> r ? ", in remission" : ", not in remission").orElse("");
  }

  private String by() {
    if (analysis().preset().isPresent()) {
      return " (a change of "
          + Wording.rating(analysis().preset().get().reliableChange())
          + " counts)";
    }
    return " (index "
        + Wording.signed(index().orElseThrow(), 2)
        + ", "
        + (analysis().referralMean().isPresent()
            ? "Gulliksen, Lord and Novick"
            : "Jacobson and Truax")
        + ")";
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table = TextTable.withHeader(instrument().code(), "value");
    table.row("first total, " + firstOn().orElseThrow(), Wording.rating(first().orElseThrow()));
    table.row("last total, " + lastOn().orElseThrow(), Wording.rating(last().orElseThrow()));
    table.row(isStrict() ? "complete forms" : "forms with a total", forms().toString());
    index().ifPresent(i -> table.row("reliable change index", Wording.signed(i, 2)));
    cutOff().ifPresent(c -> table.row("cut-off", Wording.rating(c)));
    overlap()
        .ifPresent(
            o -> table.row("share of pairs with the later better", Wording.number(o.value(), 2)));
    overlap().ifPresent(o -> table.row("  95 % interval", Wording.interval(o.low(), o.high(), 2)));
    category().ifPresent(c -> table.row("category", c.inWords()));
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return ImmutableList.<Caveat>builder().addAll(dateCaveats()).addAll(formNotes()).build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    notes.add(
        new Caveat(
            Caveat.Kind.METHOD,
            "Totals of people who wait untreated "
                + (instrument().direction() == Direction.HIGHER_IS_WORSE ? "fall" : "rise")
                + " as well: a change says nothing of why."));
    if (category().isEmpty() && overlap().isEmpty()) {
      notes.add(
          new Caveat(
              Caveat.Kind.METHOD,
              "Without norms it cannot be told whether the change is more than the error of the"
                  + " instrument."));
    }
    if (category().isPresent() && cutOff().isEmpty()) {
      notes.add(
          new Caveat(
              Caveat.Kind.METHOD,
              "Without a cut-off nobody recovers or is harmed; only reliable change is told."));
    }
    return notes.build();
  }
}
