// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.outcome.Burden;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.PhaseCounts;
import java.io.IOException;
import java.util.Optional;

/** The block of a symptom before and from a declared day on. */
final class CycleBreakBlock {
  private CycleBreakBlock() {}

  static void write(JsonObject json, CycleBreakResult result) throws IOException {
    Optional<Estimate> ratio = result.rateRatio();
    json.text("since", result.analysis().since().toString())
        .object("before", block -> counts(block, result.before(), result.burdenBefore()))
        .object("after", block -> counts(block, result.after(), result.burdenAfter()))
        .number("p", result.p())
        .object("days", block -> block.number("midP", result.daysP()))
        .number("rateRatio", ratio, Estimate::value)
        .range("interval", ratio, r -> r.interval().low(), r -> r.interval().high())
        .number("guard", result.guard())
        .number("nap", result.overlap(), o -> o.share().value())
        .number("tau", result.tau(), t -> t.tau());
    FindingsJson.verdict(json, result);
  }

  private static void counts(JsonObject json, PhaseCounts counts, Burden burden)
      throws IOException {
    json.whole("weeks", counts.weeks())
        .whole("recordedDays", counts.recorded())
        .whole("symptomDays", counts.symptomDays())
        .whole("daysAtRisk", counts.atRisk())
        .whole("onsets", counts.onsets())
        .number("meanIntensity", burden.meanIntensity());
  }
}
