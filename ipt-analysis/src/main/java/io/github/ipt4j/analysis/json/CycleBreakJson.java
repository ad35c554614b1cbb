// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.outcome.Burden;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.PhaseCounts;
import java.util.Optional;

/** The block of a symptom before and from a declared day on. */
final class CycleBreakJson {
  private CycleBreakJson() {}

  static void write(JsonObject json, CycleBreakResult result) {
    Optional<Estimate> ratio = result.rateRatio();
    json.text("since", result.analysis().since().toString())
        .object("before", block -> counts(block, result.before(), result.burdenBefore()))
        .object("after", block -> counts(block, result.after(), result.burdenAfter()))
        .number("p", result.p())
        .object("days", block -> block.number("midP", result.daysP()))
        .number("rateRatio", FindingsJson.number(ratio, Estimate::value))
        .range(
            "interval",
            FindingsJson.number(ratio, r -> r.interval().low()),
            FindingsJson.number(ratio, r -> r.interval().high()))
        .number("guard", result.guard())
        .number("nap", FindingsJson.number(result.overlap(), o -> o.share().value()))
        .number("tau", FindingsJson.number(result.tau(), t -> t.tau()));
    FindingsJson.verdict(json, result);
  }

  private static void counts(JsonObject json, PhaseCounts counts, Burden burden) {
    json.count("weeks", Optional.of(counts.weeks()))
        .count("recordedDays", Optional.of(counts.recorded()))
        .count("symptomDays", Optional.of(counts.symptomDays()))
        .count("daysAtRisk", Optional.of(counts.atRisk()))
        .count("onsets", Optional.of(counts.onsets()))
        .number("meanIntensity", burden.meanIntensity());
  }
}
