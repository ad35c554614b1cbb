// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.internal.SafetyQuestion;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SafetyRecord;
import java.util.ArrayList;
import java.util.List;

/** What stands above everything else: what is open first, in the imperative. */
final class SafetyLines {
  private final CaseHistory history;

  SafetyLines(CaseHistory history) {
    this.history = history;
  }

  List<Line> lines() {
    SafetyRecord record = history.safety();
    SafetySentences sentences = new SafetySentences(record);
    List<Line> lines = new ArrayList<>();
    sentences.due().forEach(c -> lines.add(Line.of(Line.ALWAYS, c)));
    SafetyQuestion.raisedBy(history.events(Realisation.class), history.events(SafetyConcern.class))
        .ifPresent(r -> lines.add(Line.of(Line.ALWAYS, question(r))));
    if (lines.isEmpty()) {
      lines.add(Line.of(Line.ALWAYS, Clause.of("dossier.safety." + nothingOpen(record))));
    }
    sentences.closed().forEach(c -> lines.add(Line.of(Line.ALWAYS, c)));
    return lines;
  }

  private static String nothingOpen(SafetyRecord record) {
    return record.concerns().isEmpty() && record.items().isEmpty() ? "notAsked" : "nothingOpen";
  }

  private static Clause question(Realisation realisation) {
    return Clause.of("dossier.safety.realised")
        .with("date", Cell.day(realisation.at().date()))
        .with("people", Cell.target(realisation.toward()));
  }
}
