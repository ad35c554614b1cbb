// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.periodicity.WeekdayRhythm;
import io.github.ipt4j.analysis.periodicity.WeekdayWindow;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import java.io.IOException;
import java.util.Optional;

/** The block of the weekly rhythm of a symptom. */
final class WeeklyBlock {
  private WeeklyBlock() {}

  static void write(JsonObject json, WeeklyPeriodicityResult result) throws IOException {
    Optional<WeekdayRhythm> test = result.symptomDays();
    json.counts("recordedDays", result.counts().exposure())
        .counts("symptomDays", result.counts().events())
        .number("p", test, WeekdayRhythm::p)
        .flag("exact", result.exact())
        .number("pOnset", result.onsets(), WeekdayRhythm::p)
        .object("window", block -> window(block, test.flatMap(WeekdayRhythm::window)));
    FindingsJson.verdict(json, result);
  }

  private static void window(JsonObject json, Optional<WeekdayWindow> window) throws IOException {
    json.text("from", window.map(w -> w.from().name()))
        .count("days", window.map(WeekdayWindow::days))
        .number("p", window, WeekdayWindow::p);
  }
}
