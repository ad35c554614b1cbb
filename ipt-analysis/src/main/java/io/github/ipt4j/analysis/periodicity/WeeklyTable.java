// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.util.OptionalDouble;

/** The table of a weekly test: the weekdays, then the window, the onsets and the halves. */
final class WeeklyTable {
  private static final String ROW = "periodicity.weekly.row.";
  private static final String COLUMN = "periodicity.weekly.column.";

  private final Table.Builder table =
      Table.withColumns(
          COLUMN + "days",
          COLUMN + "recorded",
          COLUMN + "symptom",
          COLUMN + "expected",
          COLUMN + "rate",
          COLUMN + "interval",
          COLUMN + "p");
  private final WeeklyPeriodicityResult result;
  private final double alpha;

  private WeeklyTable(WeeklyPeriodicityResult result) {
    this.result = result;
    this.alpha = result.analysis().alpha();
  }

  static Table of(WeeklyPeriodicityResult result) {
    WeeklyTable table = new WeeklyTable(result);
    for (DayOfWeek day : DayOfWeek.values()) {
      table.weekday(day);
    }
    table.all();
    result.foundWindow().ifPresent(table::window);
    result.onsets().ifPresent(test -> table.test("onsets", test));
    result.firstHalf().ifPresent(half -> table.test("firstHalf", half.test()));
    result.lastHalf().ifPresent(half -> table.test("lastHalf", half.test()));
    table.per28("daysPer28", result.symptomDaysPer28());
    table.per28("attacksPer28", result.attacksPer28());
    return table.table.build();
  }

  private void weekday(DayOfWeek day) {
    WeekdayCounts counts = result.counts();
    int total = counts.totalExposure();
    double expected = total == 0 ? 0 : (double) counts.totalEvents() * counts.exposure(day) / total;
    row(Cell.weekday(day), counts.exposure(day), counts.events(day), number(expected), Cell.NONE);
  }

  private void all() {
    WeekdayCounts counts = result.counts();
    String phrase = result.symptomDays().map(t -> t.exact() ? "exact" : "drawn").orElse("all");
    row(
        label(phrase),
        counts.totalExposure(),
        counts.totalEvents(),
        Cell.NONE,
        Cell.p(result.p(), alpha));
  }

  private void window(WeekdayWindow window) {
    WeekdayCounts counts = result.counts();
    int exposure = window.exposureOf(counts);
    row(
        label("window"),
        exposure,
        window.observed(),
        number(window.expected()),
        Cell.p(window.p(), alpha));
    result.firstHalf().ifPresent(half -> half(window, "inFirstHalf", half));
    result.lastHalf().ifPresent(half -> half(window, "inLastHalf", half));
    row(
        label("others"),
        counts.totalExposure() - exposure,
        counts.totalEvents() - window.observed(),
        number(counts.totalEvents() - window.expected()),
        Cell.NONE);
  }

  private void half(WeekdayWindow window, String phrase, DiaryHalf half) {
    WeekdayCounts counts = half.counts();
    row(label(phrase), window.exposureOf(counts), window.eventsOf(counts), Cell.NONE, Cell.NONE);
  }

  private void test(String phrase, WeekdayRhythm test) {
    WeekdayCounts counts = test.counts();
    row(
        label(phrase),
        counts.totalExposure(),
        counts.totalEvents(),
        Cell.NONE,
        Cell.p(test.p(), alpha));
  }

  private void per28(String phrase, OptionalDouble value) {
    Cell none = Cell.NONE;
    table.row(label(phrase), none, Cell.number(value, 1), none, none, none, none);
  }

  private void row(Cell label, int exposure, int events, Cell expected, Cell p) {
    Cell none = Cell.NONE;
    if (exposure == 0) {
      table.row(label, Cell.count(0), none, none, none, none, p);
      return;
    }
    boolean isTold = result.shortfalls().isEmpty();
    table.row(
        label,
        Cell.count(exposure),
        Cell.count(events),
        expected,
        isTold ? Cell.number((double) events / exposure, 2) : none,
        isTold ? Cell.interval(new Share(events, exposure).jeffreys(), 2) : none,
        p);
  }

  private static Cell label(String phrase) {
    return Cell.words(ROW + phrase);
  }

  private static Cell number(double value) {
    return Cell.number(value, 1);
  }
}
