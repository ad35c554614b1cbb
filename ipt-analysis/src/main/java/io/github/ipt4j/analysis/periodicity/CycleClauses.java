// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import java.util.stream.IntStream;

/** The headline of a test of a declared cycle, and what a reader must know beside it. */
final class CycleClauses {
  /** Four fifths are the 80 % from which on a symptom keeps to a window. */
  private static final long KEPT = 4;

  private static final long PARTS = 5;

  private final DeclaredCycleResult result;
  private final CycleCounts counts;
  private final double alpha;

  CycleClauses(DeclaredCycleResult result) {
    this.result = result;
    this.counts = result.decidingCounts();
    this.alpha = result.analysis().alpha();
  }

  Clause headline() {
    return result
        .deciding()
        .filter(test -> result.conclusion() != Conclusion.INSUFFICIENT_DATA)
        .map(test -> test.p() <= alpha ? supported(test) : notSupported(test))
        .orElseGet(this::insufficient);
  }

  private Clause supported(CycleRhythm test) {
    return result
        .foundWindow()
        .map(window -> found(window, test))
        .orElseGet(
            () ->
                decided("uneven", test)
                    .with("events", events())
                    .with(
                        "window", test.window().map(w -> Cell.p(w.p(), alpha)).orElse(Cell.NONE)));
  }

  /**
   * Says that it keeps to the window only where at least 80 % of its events lie there. An ache can
   * be counted, and so stands in the plural; any other name stands as it is.
   */
  private Clause found(CycleWindow window, CycleRhythm test) {
    boolean keeps = PARTS * window.observed() >= KEPT * counts.totalEvents();
    String number = result.symptom().name().endsWith("ache") ? ".plural" : "";
    int others = counts.totalEvents() - window.observed();
    Clause shares =
        phrase((result.cycle().isWeek() ? "there" : "began") + number)
            .with("inside", Cell.share(window.observed(), window.exposure()))
            .with("outside", Cell.share(others, counts.totalExposure() - window.exposure()));
    return decided((keeps ? "keeps" : "moreFrequent") + number, test)
        .with("days", window(window))
        .with("shares", shares);
  }

  private Clause window(CycleWindow window) {
    return phrase("window")
        .with("n", window.days())
        .with(
            "days",
            Cell.list(
                IntStream.range(0, window.days())
                    .mapToObj(i -> Cell.count(result.cycle().plus(window.from(), i)))
                    .toList()));
  }

  private Clause notSupported(CycleRhythm test) {
    return decided("notUneven", test).with("events", events()).with("exposure", exposure());
  }

  private Clause insufficient() {
    if (result.counts().totalExposure() == 0) {
      return named("nothing");
    }
    ImmutableList<Shortfall> lacking = result.shortfalls();
    return lacking.isEmpty()
        ? named("cannotTell").with("events", events()).with("exposure", exposure())
        : named("tooLittle")
            .with("shortfalls", Cell.list(lacking.stream().map(Shortfall::cell).toList()));
  }

  private Clause events() {
    return Clause.of(result.cycle().isWeek() ? "periodicity.days" : "periodicity.cycle.onsets")
        .with("n", counts.totalEvents());
  }

  private Clause exposure() {
    return Clause.of(
            result.cycle().isWeek() ? "periodicity.recordedDays" : "periodicity.cycle.atRisk")
        .with("n", counts.totalExposure());
  }

  private Clause decided(String phrase, CycleRhythm test) {
    return named(phrase)
        .with("anchor", Cell.day(result.cycle().anchor()))
        .with("p", Cell.p(test.p(), alpha))
        .with("level", Cell.unusualLevel(test.p(), alpha));
  }

  private Clause named(String phrase) {
    return phrase(phrase)
        .with("symptom", Cell.name(result.symptom().name()))
        .with("length", result.cycle().days());
  }

  private static Clause phrase(String name) {
    return Clause.of("periodicity.cycle." + name);
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(result.symptom(), result.clearance()).ifPresent(caveats::add);
    caveats.addAll(result.dateCaveats());
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA) {
      return caveats.build();
    }
    ImmutableList<Cell> unseen =
        IntStream.rangeClosed(1, counts.days())
            .filter(day -> counts.exposure(day) == 0)
            .mapToObj(Cell::count)
            .collect(ImmutableList.toImmutableList());
    if (!unseen.isEmpty()) {
      Clause days = phrase("window").with("n", unseen.size()).with("days", Cell.list(unseen));
      caveats.add(new Caveat(Caveat.Kind.UNEVEN_RECORDING, phrase("unseen").with("days", days)));
    }
    if (result.leftOut() > 0) {
      caveats.add(
          new Caveat(
              Caveat.Kind.UNEVEN_RECORDING, phrase("leftOut").with("days", result.leftOut())));
    }
    caveats.add(new Caveat(Caveat.Kind.METHOD, phrase("declared")));
    return caveats.build();
  }
}
