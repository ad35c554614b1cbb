// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Caveat;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Shortfall;
import io.github.ipt4j.analysis.internal.ClearanceCaveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.table.Table;
import java.util.OptionalDouble;

/** The words and the table of a broken cycle. */
final class BreakWording {
  private static final double CONVENTIONAL = 0.05;

  /** Other weekdays were recorded after than before, and the rates over all mislead. */
  private static final String WITHIN = " within weekdays, though not over all of them";

  private BreakWording() {}

  static String headline(CycleBreakResult r) {
    String symptom = Wording.sentence(r.symptom().name());
    if (!r.shortfalls().isEmpty()) {
      return "Of "
          + r.symptom()
          + " before and from "
          + r.analysis().since()
          + " on nothing can be said yet: "
          + Wording.list(r.shortfalls().stream().map(Shortfall::inWords).toList());
    }
    return symptom
        + " began on "
        + r.rateAfter()
        + " days at risk from "
        + r.analysis().since()
        + " on and on "
        + r.rateBefore()
        + " before"
        + r.rateRatio().map(x -> ", " + x.inWords()).orElse("")
        + days(r)
        + ", "
        + Wording.p(r.p().orElseThrow())
        + ": "
        + verdict(r);
  }

  private static String days(CycleBreakResult r) {
    if (r.days().size() == BreakWeeks.WEEK) {
      return ", weekdays alike";
    }
    return " on "
        + Wording.list(r.days().stream().map(Wording::weekday).toList())
        + (r.analysis().isSelectedFromBaseline() ? ", chosen from the baseline" : ", as declared");
  }

  private static String verdict(CycleBreakResult r) {
    if (r.conclusion() != Conclusion.SUPPORTED) {
      return r.p().orElseThrow() <= CONVENTIONAL
          ? "not enough at the level that it has here ("
              + Wording.number(r.analysis().alpha(), 4)
              + ")"
          : "no change is shown";
    }
    double overAll = r.rateRatio().map(x -> x.ratio().orElse(1)).orElse(1.0);
    if (!r.isLessOften()) {
      return "more often than before" + (overAll < 1 ? WITHIN : "");
    }
    String improved = "improved" + (overAll > 1 ? WITHIN : "");
    return r.isGuarded()
        ? improved
            + ", and more than on the other weekdays ("
            + Wording.p(r.guard().orElseThrow())
            + ")"
        : improved + "; a general improvement cannot be excluded";
  }

  static Table table(CycleBreakResult r) {
    Table.Builder table =
        Table.withHeader(r.symptom().name(), "before", "from " + r.analysis().since() + " on");
    row(table, "weeks with a recorded day", r.before().weeks(), r.after().weeks());
    row(table, "recorded days", r.before().recorded(), r.after().recorded());
    row(table, "symptom days", r.before().symptomDays(), r.after().symptomDays());
    row(table, "days at risk", r.before().atRisk(), r.after().atRisk());
    row(table, "onsets", r.before().onsets(), r.after().onsets());
    r.p().ifPresent(p -> table.row("p", "", Wording.pCell(r.p())));
    r.rateRatio().ifPresent(x -> ratio(table, "rate after / before", x));
    r.otherDays().ifPresent(x -> ratio(table, "  on the other weekdays", x));
    r.guard().ifPresent(g -> table.row("  alike on both, p", "", Wording.pCell(r.guard())));
    r.segmented()
        .ifPresent(
            s ->
                table.row(
                    "odds ratio beside a trend, p",
                    RateComparison.number(s.oddsRatio()),
                    Wording.pCell(OptionalDouble.of(s.p()))));
    r.overlap()
        .ifPresent(
            o ->
                table.row(
                    "pairs of weeks with the later better",
                    Wording.number(o.value(), 2),
                    Wording.interval(o.low(), o.high(), 2)));
    r.tau()
        .ifPresent(
            t ->
                table.row(
                    t.isCorrected() ? "tau, baseline trend taken out" : "tau",
                    "",
                    Wording.signed(t.tau(), 2)));
    return table.build();
  }

  private static void row(Table.Builder table, String what, int before, int after) {
    table.row(what, Integer.toString(before), Integer.toString(after));
  }

  private static void ratio(Table.Builder table, String what, RateComparison x) {
    table.row(
        what,
        x.ratio().isPresent() ? RateComparison.number(x.ratio().getAsDouble()) : "-",
        RateComparison.number(x.low()) + " to " + RateComparison.number(x.high()));
  }

  static ImmutableList<Caveat> caveats(CycleBreakResult r) {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(r.symptom(), r.clearance()).ifPresent(caveats::add);
    caveats.addAll(r.dateCaveats());
    if (r.shortfalls().isEmpty()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              "The day was declared and not chosen by its outcome, or the p-value does not hold;"
                  + " why the symptom became rarer, no diary of one person can tell."));
    }
    return caveats.build();
  }
}
