// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The sentence of what became of a total. */
final class ChangeClauses {
  private final ReliableChangeResult result;
  private final ReliableChange analysis;
  private final Instrument instrument;

  ChangeClauses(ReliableChangeResult result) {
    this.result = result;
    this.analysis = result.analysis();
    this.instrument = result.instrument();
  }

  /** From which total to which, what that is called, and of how many forms. */
  ImmutableList<Clause> headline() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(course());
    if (result.category().isEmpty()) {
      result
          .overlap()
          .ifPresent(
              o ->
                  clauses.add(
                      o.clause(
                          TriedDecision.since(
                              analysis.since().orElseThrow(), analysis.decision()))));
      if (result.cutOff().isPresent()) {
        clauses.add(
            beside(result.wasCase(), result.endsAsCase()).with("cutOff", cutOff(result.cutOff())));
      }
    }
    ImmutableList<Cell> reached = reached();
    if (!reached.isEmpty()) {
      clauses.add(Clause.of("outcome.change.reached").with("reached", Cell.list(reached)));
    }
    return clauses.add(forms()).build();
  }

  private Clause course() {
    double first = result.first().orElseThrow();
    double last = result.last().orElseThrow();
    int way = instrument.compare(last, first);
    return Clause.of(way == 0 ? "outcome.change.same" : "outcome.change.moved")
        .with("way", Cell.words(way < 0 ? "outcome.change.fell" : "outcome.change.rose"))
        .with("instrument", Cell.name(instrument.code()))
        .with("first", Cell.rating(first))
        .with("last", Cell.rating(last))
        .with("maximum", instrument.totalMaximum())
        .with("firstOn", Cell.day(result.firstOn().orElseThrow()))
        .with("lastOn", Cell.day(result.lastOn().orElseThrow()))
        .with("verdict", result.category().map(this::verdict).orElse(Cell.NONE));
  }

  private Cell verdict(ChangeCategory category) {
    boolean isFromBetterSide =
        category == ChangeCategory.IMPROVED && result.cutOff().isPresent() && !result.wasCase();
    return Cell.words(
        Clause.of("outcome.change.verdict")
            .with("category", Cell.term(category, category.inWords()))
            .with("start", isFromBetterSide ? Cell.words(start()) : Cell.NONE)
            .with("by", Cell.words(by()))
            .with("own", !isFromBetterSide && isOwnCutOff() ? cutOff(result.cutOff()) : Cell.NONE));
  }

  private Clause start() {
    int beside = instrument.compare(result.first().orElseThrow(), result.cutOff().orElseThrow());
    return Clause.of(
            "outcome.change.start." + (beside == 0 ? "on" : beside < 0 ? "below" : "above"))
        .with("cutOff", cutOff(result.cutOff()));
  }

  private Clause by() {
    return analysis
        .preset()
        .map(p -> Clause.of("outcome.change.takes").with("points", Cell.rating(p.reliableChange())))
        .orElseGet(
            () ->
                Clause.of(
                        analysis.referralMean().isPresent()
                            ? "outcome.change.gulliksen"
                            : "outcome.change.jacobson")
                    .with("index", Cell.signed(result.index().orElseThrow(), 2)));
  }

  private ImmutableList<Cell> reached() {
    return Stream.of(
            result.isResponse().map(is -> reached("response", is)),
            result.isRemission().map(is -> reached("remission", is)))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Cell reached(String what, boolean isReached) {
    return Cell.words("outcome.change." + what + (isReached ? "" : ".not"));
  }

  private Clause forms() {
    boolean isStrict = analysis.missingItems().equals(MissingItems.STRICT);
    return Clause.of(isStrict ? "outcome.change.forms" : "outcome.change.prorated")
        .with("forms", Cell.share(result.forms()))
        .with("until", analysis.until().map(Cell::day).orElse(Cell.NONE));
  }

  private boolean isOwnCutOff() {
    return analysis.isOwnCutOff(instrument);
  }

  private Cell cutOff(OptionalDouble total) {
    return cutOff(total.orElseThrow(), isOwnCutOff());
  }

  /** A cut-off of a case, which is said to be the clinician's own where it is. */
  static Cell cutOff(double total, boolean isOwn) {
    return Cell.words(
        Clause.of(isOwn ? "outcome.cutOff.own" : "outcome.cutOff")
            .with("total", Cell.rating(total)));
  }

  /** On which side of a cut-off the first and the last total are. */
  static Clause beside(boolean wasCase, boolean isCase) {
    String sides = wasCase == isCase ? "outcome.beside.stays." : "outcome.beside.crossed.";
    return Clause.of(sides + (isCase ? "worse" : "better"));
  }
}
