// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.internal.SafetyQuestion;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    afraid(record).ifPresent(c -> lines.add(Line.of(Line.ALWAYS, c)));
    if (lines.isEmpty()) {
      lines.add(Line.of(Line.ALWAYS, Clause.of("dossier.safety." + nothingOpen(record))));
    }
    sentences.closed().forEach(c -> lines.add(Line.of(Line.ALWAYS, c)));
    return lines;
  }

  /** Fear of somebody of whom a concern is open belongs to it. */
  private Optional<Clause> afraid(SafetyRecord record) {
    Set<RelationshipId> people =
        record.openConcerns().stream()
            .flatMap(c -> c.person().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<AffectExpression> fear =
        history.events(AffectExpression.class).stream()
            .filter(e -> e.affect() == Affect.FEAR)
            .filter(e -> e.people().stream().anyMatch(people::contains))
            .toList();
    if (fear.isEmpty()) {
      return Optional.empty();
    }
    people.removeIf(p -> fear.stream().noneMatch(e -> e.people().contains(p)));
    return Optional.of(
        Clause.of("dossier.safety.fear")
            .with("people", Cell.people(people))
            .with("times", fear.size())
            .with("last", Cell.day(fear.get(fear.size() - 1).at().date())));
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
