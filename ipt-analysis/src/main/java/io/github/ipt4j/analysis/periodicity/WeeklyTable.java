// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.table.TextTable;
import java.time.DayOfWeek;
import java.util.OptionalDouble;

/** The table of a weekly test: the weekdays, then the window, the onsets and the halves. */
final class WeeklyTable {
  private static final String NONE = "-";

  private final TextTable.Builder table =
      TextTable.withHeader("", "recorded", "with it", "expected", "rate", "95 % interval", "p");

  private WeeklyTable() {}

  static TextTable of(WeeklyPeriodicityResult result) {
    WeeklyTable table = new WeeklyTable();
    for (DayOfWeek day : DayOfWeek.values()) {
      table.weekday(day, result.counts());
    }
    table.all(result);
    result.foundWindow().ifPresent(window -> table.window(window, result));
    result.onsets().ifPresent(test -> table.test("onsets at risk", test));
    result.firstHalf().ifPresent(half -> table.test("first half", half.test()));
    result.lastHalf().ifPresent(half -> table.test("last half", half.test()));
    table.per28("days in 28 recorded", result.symptomDaysPer28());
    table.per28("attacks in those 28", result.attacksPer28());
    return table.table.build();
  }

  private void weekday(DayOfWeek day, WeekdayCounts counts) {
    int total = counts.totalExposure();
    double expected = total == 0 ? 0 : (double) counts.totalEvents() * counts.exposure(day) / total;
    row(Wording.weekday(day), counts.exposure(day), counts.events(day), number(expected), NONE);
  }

  private void all(WeeklyPeriodicityResult result) {
    WeekdayCounts counts = result.counts();
    String label =
        result
            .symptomDays()
            .map(test -> test.exact() ? "all days (p exact)" : "all days (simulated)")
            .orElse("all days");
    row(
        label,
        counts.totalExposure(),
        counts.totalEvents(),
        "",
        Wording.pCell(result.p(), result.analysis().alpha()));
  }

  private void window(WeekdayWindow window, WeeklyPeriodicityResult result) {
    WeekdayCounts counts = result.counts();
    String name = Wording.shortWeekday(window.from());
    String last = Wording.shortWeekday(window.from().plus(window.days() - 1L));
    int exposure = window.exposureOf(counts);
    row(
        window.days() == 1 ? name + ", found" : name + " to " + last + ", found",
        exposure,
        window.observed(),
        number(window.expected()),
        Wording.pCell(OptionalDouble.of(window.p()), result.analysis().alpha()));
    result.firstHalf().ifPresent(half -> half(window, "  in the first half", half));
    result.lastHalf().ifPresent(half -> half(window, "  in the last half", half));
    row(
        "the other days",
        counts.totalExposure() - exposure,
        counts.totalEvents() - window.observed(),
        number(counts.totalEvents() - window.expected()),
        NONE);
  }

  private void half(WeekdayWindow window, String label, DiaryHalf half) {
    WeekdayCounts counts = half.counts();
    row(label, window.exposureOf(counts), window.eventsOf(counts), "", NONE);
  }

  private void test(String label, WeekdayTest test) {
    WeekdayCounts counts = test.counts();
    row(
        label,
        counts.totalExposure(),
        counts.totalEvents(),
        "",
        Wording.pCell(OptionalDouble.of(test.p())));
  }

  private void per28(String label, OptionalDouble value) {
    String number = value.isPresent() ? Wording.number(value.getAsDouble(), 1) : NONE;
    table.row(label, "", number, "", "", "", "");
  }

  private void row(String label, int exposure, int events, String expected, String p) {
    if (exposure == 0) {
      table.row(label, "0", NONE, NONE, NONE, NONE, p);
      return;
    }
    RateInterval interval = RateInterval.jeffreys(events, exposure);
    table.row(
        label,
        Integer.toString(exposure),
        Integer.toString(events),
        expected,
        Wording.number((double) events / exposure, 2),
        Wording.interval(interval.low(), interval.high(), 2),
        p);
  }

  private static String number(double value) {
    return Wording.number(value, 1);
  }
}
