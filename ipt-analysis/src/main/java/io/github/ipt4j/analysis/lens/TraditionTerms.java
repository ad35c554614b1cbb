// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.history.CaseHistory;

/** The notes that a clinician wrote in the terms of a tradition, and what they rest on. */
record TraditionTerms(CaseHistory history, Lens lens) {

  private ImmutableList<TraditionNote> notes() {
    return history.events(TraditionNote.class).stream()
        .filter(n -> lens.tradition().filter(n.tradition()::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the notes and the events that they rest on, in the order of time. */
  ImmutableList<SessionEvent> events() {
    ImmutableSet.Builder<EventId> ids = ImmutableSet.builder();
    notes().forEach(n -> ids.add(n.id()).addAll(n.evidence()));
    ImmutableSet<EventId> all = ids.build();
    return history.events().stream()
        .filter(e -> all.contains(e.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the terms, each with how many entries it rests on. */
  Clause told() {
    return Clause.of("lens.told.TERMS")
        .with("terms", Cell.list(notes().stream().map(TraditionTerms::term).toList()));
  }

  private static Cell term(TraditionNote note) {
    return Cell.words(
        Clause.of("lens.term")
            .with("term", Cell.quote(note.term(), Cell.words("lens.aTerm")))
            .with("date", Cell.day(note.at().date()))
            .with("note", note.note().map(Cell::quote).orElse(Cell.NONE))
            .with("n", note.evidence().isEmpty() ? Cell.NONE : Cell.count(note.evidence().size())));
  }
}
