// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.table.TextTable;
import java.util.ArrayList;
import java.util.List;
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
          + Wording.list(r.shortfalls().stream().map(x -> io.github.ipt4j.analysis.finding.Printer.english().cell(x.cell())).toList());
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
        + Wording.p(r.p().orElseThrow(), r.analysis().alpha())
        + "; it was there on "
        + r.burdenAfter().symptomDays()
        + " recorded days from then on and on "
        + r.burdenBefore().symptomDays()
        + " before ("
        + Wording.p(r.daysP().orElseThrow())
        + "): "
        + verdict(r);
  }

  private static String days(CycleBreakResult r) {
    if (r.days().size() == BreakWeeks.WEEK) {
      return ", weekdays alike";
    }
    return " on "
        + Wording.list(r.days().stream().map(Wording::weekday).toList())
        + (r.analysis().selectedFromBaseline() ? ", chosen from the baseline" : ", as declared");
  }

  private static String verdict(CycleBreakResult r) {
    double p = r.p().orElseThrow();
    if (p > r.analysis().alpha()) {
      return p <= CONVENTIONAL
          ? "not enough at the level that it has here ("
              + Wording.level(r.analysis().alpha(), p)
              + ")"
          : "of how often it begins, no change is shown";
    }
    double overAll = r.rateRatio().map(x -> x.ratio().orElse(1)).orElse(1.0);
    if (!r.lessOften()) {
      return "it began more often than before"
          + (overAll < 1 ? WITHIN : "")
          + (r.atOdds() ? ", but was there on a smaller share of the days" : "");
    }
    if (r.atOdds()) {
      return "it began less often"
          + (overAll > 1 ? " within weekdays" : "")
          + ", but "
          + Wording.list(higher(r));
    }
    String rarer = "it began less often" + (overAll > 1 ? WITHIN : "");
    return r.guarded()
        ? rarer
            + " and improved, and more than on the other weekdays ("
            + Wording.p(r.guard().orElseThrow(), r.analysis().alpha())
            + ")"
        : rarer + " and improved; a general improvement cannot be excluded";
  }

  /** What there is more of, though it begins less often. */
  private static List<String> higher(CycleBreakResult r) {
    List<String> higher = new ArrayList<>();
    if (r.burdenAfter().hasMoreDaysThan(r.burdenBefore())) {
      higher.add("it was there on a larger share of the days");
    } else if (r.comparedBurdenAfter().hasMoreDaysThan(r.comparedBurdenBefore())) {
      higher.add(
          "it was there on "
              + r.comparedBurdenAfter().symptomDays()
              + " of these weekdays and on "
              + r.comparedBurdenBefore().symptomDays()
              + " before");
    }
    if (r.burdenAfter().isMoreIntenseThan(r.burdenBefore())) {
      higher.add("its mean intensity rose " + rise(r.burdenBefore(), r.burdenAfter()));
    } else if (r.comparedBurdenAfter().isMoreIntenseThan(r.comparedBurdenBefore())) {
      higher.add(
          "on these weekdays its mean intensity rose "
              + rise(r.comparedBurdenBefore(), r.comparedBurdenAfter()));
    }
    return higher;
  }

  /** With as many decimals as it takes to show the rise. */
  private static String rise(Burden before, Burden after) {
    double from = before.meanIntensity().orElseThrow();
    double to = after.meanIntensity().orElseThrow();
    int decimals = 1;
    while (Wording.number(from, decimals).equals(Wording.number(to, decimals))) {
      decimals++;
    }
    return "from " + Wording.number(from, decimals) + " to " + Wording.number(to, decimals);
  }

  static TextTable table(CycleBreakResult r) {
    TextTable.Builder table =
        TextTable.withHeader(r.symptom().name(), "before", "from " + r.analysis().since() + " on");
    row(table, "weeks with a recorded day", r.before().weeks(), r.after().weeks());
    row(table, "recorded days", r.before().recorded(), r.after().recorded());
    row(table, "symptom days", r.before().symptomDays(), r.after().symptomDays());
    r.daysP().ifPresent(p -> table.row("  p of the symptom days", "", Wording.pCell(r.daysP())));
    table.row("mean intensity", mean(r.burdenBefore()), mean(r.burdenAfter()));
    row(table, "days at risk", r.before().atRisk(), r.after().atRisk());
    row(table, "onsets", r.before().onsets(), r.after().onsets());
    r.p().ifPresent(p -> table.row("p", "", Wording.pCell(r.p(), r.analysis().alpha())));
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
                    "pairs of weeks, rarer in the later",
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

  private static String mean(Burden burden) {
    return burden.meanIntensity().isPresent()
        ? Wording.number(burden.meanIntensity().getAsDouble(), 2)
        : "-";
  }

  private static void row(TextTable.Builder table, String what, int before, int after) {
    table.row(what, Integer.toString(before), Integer.toString(after));
  }

  private static void ratio(TextTable.Builder table, String what, RateComparison x) {
    table.row(
        what,
        x.ratio().isPresent() ? RateComparison.number(x.ratio().getAsDouble()) : "-",
        x.interval());
  }

  static ImmutableList<Caveat> caveats(CycleBreakResult r) {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(r.symptom(), r.clearance()).ifPresent(caveats::add);
    if (r.atOdds() && r.p().orElseThrow() <= Math.max(CONVENTIONAL, r.analysis().alpha())) {
      caveats.add(
          new Caveat(
              Caveat.Kind.NOT_STABLE,
              r.lessOften()
                  ? "Onsets became rarer, and yet there are more symptom days or a higher mean"
                      + " intensity: attacks that begin less often may last longer or be stronger,"
                      + " so that this is not called an improvement."
                  : "Onsets became more frequent, and yet there are fewer symptom days: attacks"
                      + " that begin more often may be shorter, so that this is not called a change for"
                      + " the worse."));
    }
    caveats.addAll(r.dateCaveats());
    if (r.shortfalls().isEmpty()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              "The day was declared and not chosen by its outcome, or the p-value does not hold;"
                  + " why a symptom changes, no diary of one person can tell."));
    }
    return caveats.build();
  }
}
