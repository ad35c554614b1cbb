// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.rule.Refusal;
import java.util.stream.Stream;

/** The checks of events that go back to others: those are there, of their kind and not later. */
record EventReferences(
    CaseHistory history, ImmutableMap<EventId, SessionEvent> events, Refusals refusals) {

  void check() {
    history
        .events(GoalProgress.class)
        .forEach(p -> check(p, "goal", p.goal(), Goal.class, "a goal"));
    history
        .events(RiskReview.class)
        .forEach(r -> check(r, "concern", r.concern(), SafetyConcern.class, "a safety concern"));
    history
        .events(Belief.class)
        .forEach(
            b ->
                b.replaces()
                    .ifPresent(id -> check(b, "replaces", id, Belief.class, "another belief")));
    history
        .events(TraditionNote.class)
        .forEach(
            note ->
                note.evidence()
                    .forEach(id -> check(note, "evidence", id, SessionEvent.class, "an event")));
  }

  private void check(
      SessionEvent from, String attribute, EventId id, Class<?> kind, String expected) {
    boolean found =
        Stream.ofNullable(events.get(id))
            .filter(kind::isInstance)
            .filter(to -> !to.id().equals(from.id()))
            .anyMatch(to -> !to.at().date().isAfter(from.at().date()));
    if (!found) {
      refusals.add(
          Refusal.builder(attribute, "must be " + expected + " of the case that is not later")
              .owner(from.id())
              .found(id.value())
              .culprits(id, from));
    }
  }
}
