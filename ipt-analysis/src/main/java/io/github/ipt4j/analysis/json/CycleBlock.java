// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.periodicity.CycleWindow;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import java.io.IOException;
import java.util.Optional;

/** The block of a symptom in a cycle that was declared; its days count from 1 at the anchor. */
final class CycleBlock {
  private CycleBlock() {}

  static void write(JsonObject json, DeclaredCycleResult result) throws IOException {
    Optional<CycleWindow> window = result.window();
    json.text("anchor", result.cycle().anchor().toString())
        .counts("recordedDays", result.counts().exposure())
        .counts("symptomDays", result.counts().events())
        .number("p", result.p())
        .number("pDays", result.pDays())
        .flag("exact", result.exact())
        .object(
            "window",
            block ->
                block
                    .count("from", window.map(CycleWindow::from))
                    .count("days", window.map(CycleWindow::days))
                    .number("p", window, CycleWindow::p));
    FindingsJson.verdict(json, result);
  }
}
