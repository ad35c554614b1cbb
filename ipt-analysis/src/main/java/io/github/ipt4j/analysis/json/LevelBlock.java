// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.outcome.LevelPhase;
import io.github.ipt4j.analysis.periodicity.WeekdayLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import java.io.IOException;

/** The block of the level of a rating, in points of its own scale. */
final class LevelBlock {
  private LevelBlock() {}

  static void write(JsonObject json, LevelFindings findings) throws IOException {
    WeeklyLevelResult weekly = findings.weekly();
    json.whole("days", weekly.recordedDays())
        .number("mean", weekly.mean())
        .numbers(
            "weekday",
            weekly.weekdays().stream().map(WeekdayLevel::mean).collect(toImmutableList()))
        .whole("weeks", weekly.weeks())
        .number("p", weekly.p())
        .flag("exact", weekly.exact());
    FindingsJson.verdict(json, weekly);
    if (findings.change().isPresent()) {
      json.object("change", block -> change(block, findings.change().get()));
    }
  }

  private static void change(JsonObject json, LevelChangeResult change) throws IOException {
    json.text("since", change.analysis().since().toString())
        .object("before", block -> phase(block, change.before()))
        .object("after", block -> phase(block, change.after()))
        .number("difference", change.difference())
        .range("interval", change.interval(), Interval::low, Interval::high)
        .number("p", change.p());
    FindingsJson.verdict(json, change);
  }

  private static void phase(JsonObject json, LevelPhase phase) throws IOException {
    json.whole("weeks", phase.weeks())
        .whole("days", phase.recordedDays())
        .number("mean", phase.mean());
  }
}
