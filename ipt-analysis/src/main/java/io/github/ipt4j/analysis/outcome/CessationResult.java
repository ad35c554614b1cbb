// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** On how many recorded days a symptom was there since a day. */
@Value.Immutable
@IptStyle
public abstract sealed class CessationResult extends Description
    implements OfSymptom, WithCessationResult permits ImmutableCessationResult {

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
  protected String oldSubject() {
    return "whether " + symptom() + " stopped on " + analysis().since();
  }

  @Override
  protected String oldDescribed() {
    String found =
        Wording.sentence(symptom().name())
            + " on "
            + free().symptomDays()
            + " of "
            + Wording.count(free().days(), "recorded day")
            + " since "
            + analysis().since();
    return free().symptomDays() > 0
        ? found + ": it has not stopped"
        : found
            + ", which still allows it on up to "
            + percent(free())
            + " of days (95 % upper bound)"
            + inWindow().map(this::window).orElse("")
            + before();
  }

  private String before() {
    return longestRunBefore().isPresent()
        ? "; the longest run without it before was "
            + Wording.count(longestRunBefore().getAsInt(), "recorded day")
        : "; no day before was recorded";
  }

  /** Below one percent with a decimal, since a bound of 0 would say that it stopped for certain. */
  private static String percent(FreeDays days) {
    double bound = days.upperBound();
    return bound < 0.01 ? Wording.number(100 * bound, 1) + " %" : Wording.percent(bound);
  }

  private String window(FreeDays window) {
    return window.days() == 0
        ? ""
        : ", and on up to "
            + percent(window)
            + " of "
            + Wording.list(
                analysis().days().stream().sorted().map(d -> Wording.weekday(d) + "s").toList())
            + " ("
            + window.days()
            + " of them)";
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader(symptom().name(), "days", "with it", "upper bound");
    row(table, "recorded since " + analysis().since(), free());
    inWindow().ifPresent(w -> row(table, "  of them on the days it used to be", w));
    return table
        .row(
            "longest run without it before",
            longestRunBefore().isPresent() ? Integer.toString(longestRunBefore().getAsInt()) : "-",
            "",
            "")
        .build();
  }

  private static void row(TextTable.Builder table, String what, FreeDays days) {
    table.row(
        what, Integer.toString(days.days()), Integer.toString(days.symptomDays()), percent(days));
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
        .add(
            new Caveat(
                Caveat.Kind.METHOD,
                "The bound takes days as independent and the day as declared, not as found; where"
                    + " it is the day after the last symptom, the bound is too low."))
        .build();
  }
}
