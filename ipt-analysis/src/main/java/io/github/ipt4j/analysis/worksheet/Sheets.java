// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What several worksheets look up and say alike. */
final class Sheets {
  private Sheets() {}

  /** Returns the areas of a kind in the order of the case. */
  static <A extends ProblemArea> ImmutableList<A> areas(CaseHistory history, Class<A> kind) {
    return history.problemAreas().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  static boolean meet(Set<RelationshipId> some, Set<RelationshipId> others) {
    return !Sets.intersection(some, others).isEmpty();
  }

  static Clause phrase(String name) {
    return Clause.of("worksheet." + name);
  }

  /** Returns such as "on 2025-03-02", or "in 2025-03" where the day is not known. */
  static Clause when(PartialDate date) {
    return phrase(date.isDay() ? "on" : "in").with("date", Cell.date(date));
  }

  static Cell session(OptionalInt session) {
    return session.isPresent()
        ? Cell.words(phrase("session").with("session", session.getAsInt()))
        : Cell.NONE;
  }

  /** Returns the words one after another, of which nothing is said where quotes are not printed. */
  static Cell quotes(List<String> words) {
    return words.isEmpty() ? Cell.NONE : Cell.list(words.stream().map(Cell::quote).toList());
  }

  static Cell quote(Optional<String> words) {
    return words.map(Cell::quote).orElse(Cell.NONE);
  }

  /**
   * Returns such as "illness (sister) on 2025-03-02", which lacks the cell {@code when}; whose
   * sheet it is is not named again.
   */
  static Clause event(LifeEvent event, RelationshipId self) {
    ImmutableList<RelationshipId> others =
        event.people().stream()
            .filter(p -> !p.equals(self))
            .collect(ImmutableList.toImmutableList());
    return phrase(event.kind() == LifeEventKind.OTHER ? "event.OTHER" : "event")
        .with("kind", Cell.term(event.kind(), event.kind().inWords()))
        .with("people", others.isEmpty() ? Cell.NONE : Cell.people(others))
        .with("words", quote(event.words()));
  }

  /** Returns how mourning went on, or how far it had come where no day was noted; perhaps none. */
  static Cell mourning(List<DatedMourning> course, Optional<MourningStatus> undated) {
    if (course.isEmpty()) {
      return undated.map(Sheets::status).orElse(Cell.NONE);
    }
    return Cell.row(
        course.stream()
            .map(
                m ->
                    Cell.words(
                        phrase("mourning.step")
                            .with("status", status(m.status()))
                            .with("date", Cell.day(m.date()))))
            .toList());
  }

  static Cell status(MourningStatus status) {
    return Cell.term(status, status.inWords());
  }
}
