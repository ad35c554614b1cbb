// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Table;
import java.time.DayOfWeek;
import java.util.Optional;

/** The table of a contrast: the weekdays, then the tests. */
final class ContrastTable {
  private static final String ROW = "context.contrast.row.";
  private static final double FINE = 10;

  private final ContextContrastResult result;
  private final double level;
  private final Table.Builder table =
      ContextResult.columns("contrast", "days", "exposed", "unexposed", "value", "interval");

  private ContrastTable(ContextContrastResult result) {
    this.result = result;
    level = result.analysis().level();
  }

  static Table of(ContextContrastResult result) {
    return new ContrastTable(result).build();
  }

  private Table build() {
    for (DayOfWeek day : DayOfWeek.values()) {
      counts(Cell.weekday(day), result.onsets(day));
    }
    strata();
    counts(label("atRisk"), result.totalOnsets());
    AwayDays away = AwayDays.sum(result.awayByWeekday());
    if (away.days() > 0) {
      Cell none = Cell.NONE;
      table.row(label("away"), none, Cell.share(away.onsets(), away.atRisk()), none, none);
    }
    counts(label("days"), result.totalDays());
    boolean isTold =
        result.shortfalls().isEmpty()
            && result.verdict().filter(ContextVerdict::isConfounded).isEmpty();
    if (isTold) {
      result.onsetTest().ifPresent(this::onsets);
      result.dayTest().ifPresent(test -> test("days", test));
      result.testWithoutAway().ifPresent(test -> test("met", test));
      result.onsetTest().ifPresent(this::outlook);
    }
    result.verdict().ifPresent(v -> value(label("verdict"), Cell.term(v, v.inWords()), Cell.NONE));
    return table.build();
  }

  /** The strata that the odds ratio rests on; without phases and blocks they are the weekdays. */
  private void strata() {
    if (result.phaseDeclared() || result.cutIntoBlocks()) {
      result.strata().stream()
          .filter(ContrastStratum::informative)
          .forEach(s -> counts(Cell.words(s.clause()), s.counts()));
    }
  }

  private void counts(Cell label, FourCounts c) {
    table.row(label, c.shareWith(), c.shareWithout(), Cell.NONE, Cell.NONE);
  }

  private void onsets(TestedContrast test) {
    test("onsets", test);
    value(label("exact"), Cell.NONE, interval(test.exactInterval()));
    value(
        label("risk"),
        test.riskRatio().isPresent() ? ratio(test.riskRatio().getAsDouble()) : Cell.NONE,
        interval(test.riskRatioInterval()));
  }

  private void test(String days, TestedContrast test) {
    value(
        label("ratio." + days),
        test.oddsRatio().map(e -> ratio(e.value())).orElse(Cell.NONE),
        interval(test.oddsRatio().map(Estimate::interval)));
    value(label("p"), Cell.p(test.midP(), level), Cell.NONE);
    value(label("pExact"), Cell.p(test.p(), level), Cell.NONE);
  }

  private void outlook(TestedContrast test) {
    value(label("smallest"), Cell.p(test.smallestP(), level), Cell.NONE);
    power(TestedContrast.MODERATE, test.power3());
    power(TestedContrast.STRONG, test.power5());
  }

  private void power(double odds, double power) {
    Clause label = Clause.of(ROW + "power").with("odds", Cell.number(odds, 0));
    value(Cell.words(label), Cell.percent(power), Cell.NONE);
  }

  private void value(Cell label, Cell value, Cell interval) {
    table.row(label, Cell.NONE, Cell.NONE, value, interval);
  }

  private static Cell label(String row) {
    return Cell.words(ROW + row);
  }

  /** Returns a ratio with about two digits. */
  static Cell ratio(double ratio) {
    return Cell.ratio(ratio, decimals(ratio));
  }

  private static Cell interval(Optional<Interval> interval) {
    return interval
        .map(i -> Cell.ratioInterval(i, decimals(i.low() > 0 ? i.low() : i.high())))
        .orElse(Cell.NONE);
  }

  private static int decimals(double ratio) {
    return ratio == 0 || ratio >= FINE ? 0 : ratio < 1 ? 2 : 1;
  }
}
