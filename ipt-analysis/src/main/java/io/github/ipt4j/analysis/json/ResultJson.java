// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.event.EventId;

/** A result that stands alone, as an object: the fields of its block of the findings, and more. */
final class ResultJson {
  private static final String GENERATED = "Immutable";

  private ResultJson() {}

  /** Returns the object of a result; a review is all that it found. */
  static String write(AnalysisResult result) {
    if (result instanceof CaseReviewResult review) {
      return FindingsJson.write(ClientFindings.of(review));
    }
    return JsonObject.of(
        json -> {
          json.text("analysis", name(result));
          figures(json, result);
          json.objects(
              "caveats",
              result.caveats(),
              (block, caveat) ->
                  block.text("kind", caveat.kind().name()).text("text", caveat.text()));
        });
  }

  private static String name(AnalysisResult result) {
    String name = result.analysis().getClass().getSimpleName();
    return name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name;
  }

  private static void figures(JsonObject json, AnalysisResult result) {
    if (result instanceof Description description) {
      FindingsJson.description(json, description);
      return;
    }
    if (result instanceof WeeklyPeriodicityResult weekly) {
      FindingsJson.weekly(json, weekly);
    } else if (result instanceof ContextContrastResult contrast) {
      ContextJson.contrast(json, contrast, false);
    } else if (result instanceof RelationshipTensionResult tension) {
      FindingsJson.tension(json, tension);
    } else if (result instanceof CycleBreakResult cycleBreak) {
      CycleBreakJson.write(json, cycleBreak);
    } else if (result instanceof ContextScreenResult screen) {
      ContextJson.write(json, screen, false);
      FindingsJson.verdict(json, screen);
    } else {
      FindingsJson.verdict(json, result);
    }
    json.texts("columns", result.table().columns().stream().map(c -> Printer.english().words(c.heading())).toList())
        .textRows("rows", result.table().rows().stream().map(r -> r.stream().map(Printer.english()::cell).toList()).toList())
        .texts("evidence", result.evidence().stream().map(EventId::value).toList());
  }
}
