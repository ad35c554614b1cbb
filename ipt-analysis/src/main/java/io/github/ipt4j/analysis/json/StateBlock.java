// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.finding.Interval;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The block of the states of the day, by what is held against them: attacks by their contrasts, of
 * the same fields as those of people, and ratings by their differences.
 */
final class StateBlock {
  private StateBlock() {}

  static void write(JsonObject json, ClientFindings findings) throws IOException {
    Map<String, List<ContextContrastResult>> attacks = new TreeMap<>();
    findings
        .context()
        .forEach(
            (symptom, screen) -> {
              List<ContextContrastResult> contrasts = contrasts(screen);
              if (!contrasts.isEmpty()) {
                attacks.put(symptom.name(), contrasts);
              }
            });
    if (attacks.isEmpty() && findings.levelsInStates().isEmpty()) {
      return;
    }
    json.object(
        "states",
        all -> {
          for (Map.Entry<String, List<ContextContrastResult>> symptom : attacks.entrySet()) {
            all.object(symptom.getKey(), one -> attacks(one, symptom.getValue(), findings.plans()));
          }
          for (String rating : findings.levelsInStates().keySet()) {
            all.object(rating, one -> levels(one, findings.levelsInStates().get(rating)));
          }
        });
  }

  /** Returns whether a screen is of nothing but states, and has its block here alone. */
  static boolean isOfStatesAlone(ContextScreenResult screen) {
    return !screen.contrasts().isEmpty() && contrasts(screen).size() == screen.contrasts().size();
  }

  private static List<ContextContrastResult> contrasts(ContextScreenResult screen) {
    return screen.contrasts().stream()
        .filter(c -> c.analysis().context().state().isPresent())
        .sorted((a, b) -> state(a.analysis().context()).compareTo(state(b.analysis().context())))
        .toList();
  }

  private static void attacks(JsonObject json, List<ContextContrastResult> contrasts, boolean plans)
      throws IOException {
    for (ContextContrastResult contrast : contrasts) {
      json.object(
          state(contrast.analysis().context()),
          block -> ContextBlock.contrast(block, contrast, plans));
    }
  }

  private static void levels(JsonObject json, List<GradedContrastResult> contrasts)
      throws IOException {
    for (GradedContrastResult contrast : contrasts) {
      json.object(state(contrast.analysis().context()), block -> level(block, contrast));
    }
  }

  private static void level(JsonObject json, GradedContrastResult result) throws IOException {
    Optional<Interval> interval = result.interval();
    json.whole("weeks", result.weeks())
        .counts("days", result.exposedDays(), result.unexposedDays())
        .range("means", result.meanExposed(), result.meanUnexposed())
        .number("difference", result.effect())
        .range("interval", interval, Interval::low, Interval::high)
        .number("p", result.p())
        .number("smallestP", result.smallestP())
        .number("level", result.level())
        .flag("exact", result.exact());
    FindingsJson.verdict(json, result);
  }

  private static String state(Context context) {
    return context.state().orElseThrow();
  }
}
