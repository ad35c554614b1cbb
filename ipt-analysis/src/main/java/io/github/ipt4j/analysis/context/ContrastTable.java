// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.table.TextTable;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.OptionalDouble;

/** The table of a contrast: the weekdays, then the tests. */
final class ContrastTable {
  private final ContextContrastResult result;
  private final TextTable.Builder table =
      TextTable.withHeader("", "with it", "began", "rate", "without", "began", "rate");

  private ContrastTable(ContextContrastResult result) {
    this.result = result;
  }

  static TextTable of(ContextContrastResult result) {
    return new ContrastTable(result).build();
  }

  private TextTable build() {
    for (DayOfWeek day : DayOfWeek.values()) {
      counts(Wording.weekday(day), result.onsets(day));
    }
    strata();
    counts("days at risk", result.totalOnsets());
    AwayDays away = AwayDays.sum(result.awayByWeekday());
    if (away.days() > 0) {
      counts("  of them away", new FourCounts(0, 0, away.onsets(), away.atRisk() - away.onsets()));
    }
    counts("all days (symptom)", result.totalDays());
    result.onsetTest().ifPresent(test -> test("onsets", test));
    result.dayTest().ifPresent(test -> test("symptom days", test));
    result.testWithoutAway().ifPresent(test -> test("none away", test));
    result.onsetTest().ifPresent(this::outlook);
    return table.build();
  }

  /** The strata that the odds ratio rests on; without phases and blocks they are the weekdays. */
  private void strata() {
    if (result.phaseDeclared() || result.cutIntoBlocks()) {
      result.strata().stream()
          .filter(ContrastStratum::informative)
          .forEach(s -> counts("  " + s.inWords(), s.counts()));
    }
  }

  private void counts(String label, FourCounts c) {
    table.row(
        label,
        Integer.toString(c.exposed()),
        Integer.toString(c.both()),
        rate(c.both(), c.exposed()),
        Integer.toString(c.unexposed()),
        Integer.toString(c.symptomOnly()),
        rate(c.symptomOnly(), c.unexposed()));
  }

  private static String rate(int some, int all) {
    return all == 0 ? "-" : Wording.number((double) some / all, 2);
  }

  private void test(String label, ContrastTest test) {
    wide(label + ": odds ratio", ratio(test.oddsRatio()), test.interval().inWords());
    wide("  exact p, mid-p", Wording.pCell(OptionalDouble.of(test.p())), p(test.midP()));
  }

  private void outlook(ContrastTest test) {
    wide("exact, onsets", "", test.exactInterval().inWords());
    wide(
        "risk ratio, onsets",
        ratio(test.riskRatio()),
        test.riskRatioInterval().map(RatioInterval::inWords).orElse("-"));
    wide("smallest mid-p", "", p(test.smallestP()));
    wide("odds of 3, 5 found", Wording.percent(test.power3()), Wording.percent(test.power5()));
    wide("verdict", "", verdict());
  }

  private String verdict() {
    return result
        .verdict()
        .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("-");
  }

  private static String ratio(OptionalDouble ratio) {
    return ratio.isPresent() ? RatioInterval.ratio(ratio.getAsDouble()) : "-";
  }

  private String p(double p) {
    return Wording.pCell(OptionalDouble.of(p), result.analysis().level());
  }

  private void wide(String label, String value, String more) {
    table.row(label, value, more, "", "", "", "");
  }
}
