// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Nap;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps from a series of forms to what became of the total. */
final class ChangeReading {
  private final ReliableChange options;
  private final MeasureSeries series;
  private final List<MeasureTaken> forms;
  private final List<MeasureTaken> complete;

  ChangeReading(ReliableChange options, MeasureSeries series) {
    this.options = options;
    this.series = series;
    this.forms =
        series.measures().stream()
            .filter(m -> options.until().map(m.at().date()::isBefore).orElse(true))
            .toList();
    this.complete = forms.stream().filter(m -> options.total(m).isPresent()).toList();
  }

  ReliableChangeResult result() {
    ImmutableReliableChangeResult.Builder result =
        ImmutableReliableChangeResult.builder()
            .analysis(options)
            .instrument(series.instrument())
            .addAllDateCaveats(DateCaveats.of(series))
            .addAllFormNotes(FormNotes.of(series))
            .addAllFormNotes(FormNotes.order(daysOfUnknownOrder()));
    List<Shortfall> shortfalls = shortfalls();
    if (!shortfalls.isEmpty()) {
      return result.forms(new Share(0, 0)).addAllShortfalls(shortfalls).build();
    }
    MeasureTaken first = complete.get(0);
    MeasureTaken last = complete.get(complete.size() - 1);
    TotalsChange change = change(first, last);
    TotalsChange.Said said = change.said();
    return result
        .forms(new Share(complete.size(), forms.size()))
        .first(change.first())
        .last(change.last())
        .firstOn(first.at().date())
        .lastOn(last.at().date())
        .addAllEvidence(complete.stream().map(MeasureTaken::id).toList())
        .overlap(isOverlap() ? Optional.of(overlap()) : Optional.empty())
        .index(change.index())
        .cutOff(options.cutOff(series.instrument()))
        .category(said.category())
        .response(said.isResponse())
        .remission(said.isRemission())
        .build();
  }

  private TotalsChange change(MeasureTaken first, MeasureTaken last) {
    return new TotalsChange(
        options,
        series.instrument(),
        options.total(first).orElseThrow(),
        options.total(last).orElseThrow());
  }

  private List<Shortfall> shortfalls() {
    List<Optional<Shortfall>> all = new ArrayList<>();
    all.add(
        Shortfall.of(
            Clause.of("outcome.completeForms")
                .with("until", options.until().map(Cell::day).orElse(Cell.NONE)),
            complete.size(),
            2));
    if (!options.hasThresholds()
        && options.since().isEmpty()
        && series.instrument().cutOffs().isEmpty()) {
      all.add(Shortfall.of("outcome.norms", 0, 1));
    }
    if (options.intakeSelected() && options.referralMean().isEmpty()) {
      all.add(Shortfall.of("outcome.referralMean", 0, 1));
    }
    if (isOverlap()) {
      all.add(part("outcome.completeFormsBefore", true));
      all.add(part("outcome.completeFormsSince", false));
    }
    List<Shortfall> found = all.stream().flatMap(Optional::stream).toList();
    return found.isEmpty() ? orderLacking() : found;
  }

  /**
   * What is lacking where the order of forms of one day is not known and the answer turns on it.
   */
  private List<Shortfall> orderLacking() {
    long answers = changes().map(TotalsChange::said).distinct().count();
    return answers <= 1
        ? List.of()
        : daysOfUnknownOrder().stream()
            .map(
                day ->
                    Shortfall.of(Clause.of("outcome.placedForms").with("day", Cell.day(day)), 0, 2)
                        .orElseThrow())
            .toList();
  }

  /** The changes by every order that the forms of the first and the last day may have. */
  private Stream<TotalsChange> changes() {
    return EventOrder.possiblyFirst(complete).stream()
        .flatMap(
            first ->
                EventOrder.possiblyLast(complete).stream()
                    .filter(last -> !last.equals(first))
                    .map(last -> change(first, last)));
  }

  private ImmutableSortedSet<LocalDate> daysOfUnknownOrder() {
    return daysOfUnknownOrder(complete, options);
  }

  /** The first and the last day of complete forms, where the order of its totals is not known. */
  static ImmutableSortedSet<LocalDate> daysOfUnknownOrder(
      List<MeasureTaken> complete, ReliableChange options) {
    return Stream.of(EventOrder.possiblyFirst(complete), EventOrder.possiblyLast(complete))
        .filter(ends -> ends.stream().map(options::total).distinct().count() > 1)
        .map(ends -> ends.get(0).at().date())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean isOverlap() {
    return !options.hasThresholds() && options.since().isPresent();
  }

  private Optional<Shortfall> part(String phrase, boolean isBefore) {
    Cell day = Cell.day(options.since().orElseThrow());
    return Shortfall.of(Clause.of(phrase).with("day", day), part(isBefore).size(), 1);
  }

  private List<Double> part(boolean isBefore) {
    LocalDate day = options.since().orElseThrow();
    return complete.stream()
        .filter(m -> m.at().date().isBefore(day) == isBefore)
        .map(m -> options.total(m).orElseThrow())
        .toList();
  }

  /** The share of pairs in which the later total is the better. */
  private Overlap overlap() {
    Nap nap = Nap.of(part(true), part(false));
    boolean isLowerBetter = series.instrument().direction() == Direction.HIGHER_IS_WORSE;
    return Overlap.of(isLowerBetter ? nap.reversed() : nap, part(true).size(), part(false).size());
  }
}
