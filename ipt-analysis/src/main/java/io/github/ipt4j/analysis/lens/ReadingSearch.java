// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a case through each lens. */
final class ReadingSearch {
  private final CaseHistory history;
  private final ConceptRules rules;
  private final ConceptWords words;
  private final CreditRules credits;

  ReadingSearch(CaseHistory history) {
    this.history = history;
    rules = new ConceptRules(history);
    words = new ConceptWords(history);
    credits = new CreditRules(history, rules);
  }

  FourLensesResult result(FourLenses analysis) {
    int entries = history.events().size() + history.lifeEvents().size();
    ImmutableFourLensesResult.Builder result =
        ImmutableFourLensesResult.builder()
            .analysis(analysis)
            .addAllShortfalls(Shortfall.of("lens.entries", entries, 1).stream().toList())
            .entries(entries);
    if (entries == 0) {
      return result.build();
    }
    List<LensReading> readings = Stream.of(Lens.values()).map(this::reading).toList();
    ImmutableSet<EventId> used =
        readings.stream().flatMap(r -> r.used().stream()).collect(ImmutableSet.toImmutableSet());
    return result
        .addAllPeople(history.inventory().ids())
        .addAllReadings(readings)
        .addAllEvidence(used)
        .putAllLeftOutOfAll(leftOut(used))
        .build();
  }

  private LensReading reading(Lens lens) {
    ImmutableList<ConceptReading> concepts =
        lens.concepts().stream().map(this::concept).collect(ImmutableList.toImmutableList());
    ImmutableSet<EventId> used =
        concepts.stream().flatMap(c -> c.events().stream()).collect(ImmutableSet.toImmutableSet());
    List<? extends SessionEvent> credited = credits.events(lens);
    return new LensReading(
        lens, concepts, leftOut(used), ids(credited), credits.told(lens, credited));
  }

  private ConceptReading concept(LensConcept concept) {
    List<? extends SessionEvent> events = rules.events(concept);
    ImmutableSet<EventId> ids =
        concept == LensConcept.LIFE
            ? history.lifeEvents().stream()
                .map(LifeEvent::id)
                .collect(ImmutableSet.toImmutableSet())
            : ids(events);
    ImmutableSet<RelationshipId> people = rules.people(concept);
    ImmutableSet<ProblemAreaKind> areas = rules.areas(concept);
    boolean isRecorded = !ids.isEmpty() || !people.isEmpty() || !areas.isEmpty();
    return new ConceptReading(
        concept, ids, people, areas, isRecorded ? words.told(concept, events) : words.missing());
  }

  private static ImmutableSet<EventId> ids(List<? extends SessionEvent> events) {
    return events.stream().map(SessionEvent::id).collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSortedMap<EntryKind, Integer> leftOut(Set<EventId> used) {
    TreeMap<EntryKind, Integer> counts = new TreeMap<>();
    for (LifeEvent event : history.lifeEvents()) {
      if (!used.contains(event.id())) {
        counts.merge(EntryKind.LIFE_EVENT, 1, Integer::sum);
      }
    }
    for (SessionEvent event : history.events()) {
      if (!used.contains(event.id())) {
        counts.merge(EntryKind.of(event), 1, Integer::sum);
      }
    }
    return ImmutableSortedMap.copyOfSorted(counts);
  }
}
