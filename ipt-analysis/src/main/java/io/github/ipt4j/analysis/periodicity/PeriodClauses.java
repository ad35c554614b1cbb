// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;

/** What is told of a search for a rhythm of unknown length. */
final class PeriodClauses {
  private static final String ROW = "periodicity.period.row.";

  private final UndeclaredPeriodResult result;
  private final double alpha;

  PeriodClauses(UndeclaredPeriodResult result) {
    this.result = result;
    this.alpha = result.analysis().alpha();
  }

  Clause headline() {
    return result
        .peak()
        .map(peak -> result.standsOut() ? found(peak) : none(peak))
        .orElseGet(this::insufficient);
  }

  private Clause found(PeriodPeak peak) {
    String number = result.name().endsWith("ache") ? ".plural" : "";
    String verb = result.symptomDays().isPresent() ? "comesBack" + number : "upAndDown";
    Clause rhythm = named(verb).with("days", peak.wholeDays());
    Cell recording = result.likeRecording() ? Cell.words(phrase("ofRecording")) : Cell.NONE;
    return searched(result.analysis().primary() ? "decided" : "described", peak)
        .with("rhythm", rhythm)
        .with("recording", recording);
  }

  private Clause none(PeriodPeak peak) {
    return searched("none", peak).with("symptom", Cell.name(result.name()));
  }

  private Clause searched(String phrase, PeriodPeak peak) {
    return phrase(phrase)
        .with("shortest", result.analysis().shortest())
        .with("longest", result.longestSearched())
        .with("p", Cell.p(peak.p(), alpha))
        .with("level", Cell.unusualLevel(peak.p(), alpha));
  }

  private Clause insufficient() {
    return named("tooLittle")
        .with("shortfalls", Cell.list(result.shortfalls().stream().map(Shortfall::cell).toList()));
  }

  private Clause named(String phrase) {
    return phrase(phrase).with("symptom", Cell.name(result.name()));
  }

  private static Clause phrase(String name) {
    return Clause.of("periodicity.period." + name);
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    result
        .symptom()
        .flatMap(s -> result.clearance().flatMap(c -> ClearanceCaveat.of(s, c)))
        .ifPresent(caveats::add);
    caveats.addAll(result.dateCaveats());
    result.peak().filter(k -> result.standsOut()).ifPresent(peak -> limits(peak, caveats));
    return caveats.build();
  }

  private static void limits(PeriodPeak peak, ImmutableList.Builder<Caveat> caveats) {
    if (peak.period() < Cycle.WEEK && peak.wholeDays() != StrictMath.rint(peak.period())) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              phrase("onePattern")
                  .with("period", Cell.number(peak.period(), 1))
                  .with("days", peak.wholeDays())));
    }
    caveats.add(
        new Caveat(Caveat.Kind.METHOD, phrase(peak.wholeDays() == Cycle.WEEK ? "week" : "about")));
  }

  Table table() {
    Table.Builder table =
        Table.withColumns("periodicity.period.column.what", "periodicity.period.column.value");
    table.row(ROW + "recorded", Cell.share(result.recordedDays(), result.span()));
    if (result.symptomDays().isPresent()) {
      table.row(ROW + "symptom", Cell.count(result.symptomDays()));
    }
    result.peak().ifPresent(peak -> peak(peak, table));
    result.peakOfRecording().ifPresent(peak -> peakOfRecording(peak, table));
    return table.build();
  }

  private void peak(PeriodPeak peak, Table.Builder table) {
    table.row(ROW + "period", Cell.number(peak.period(), 1));
    if (result.standsOut()) {
      table.row(ROW + "wholeDays", Cell.count(peak.wholeDays()));
    }
    table.row(ROW + "power", Cell.number(peak.power(), 2));
    table.row(ROW + "persistence", Cell.number(peak.persistence(), 2));
    table.row(ROW + "p", Cell.p(peak.p(), alpha));
  }

  private void peakOfRecording(PeriodPeak peak, Table.Builder table) {
    table.row(ROW + "recordingDays", Cell.count(peak.wholeDays()));
    table.row(ROW + "recordingP", Cell.p(peak.p(), alpha));
  }
}
