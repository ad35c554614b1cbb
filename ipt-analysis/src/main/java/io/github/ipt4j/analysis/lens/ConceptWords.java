// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.List;

/** What is said of a concept: how many entries, when, of whom, and the newest words entered. */
final class ConceptWords {
  private final CaseHistory history;

  ConceptWords(CaseHistory history) {
    this.history = history;
  }

  Clause missing() {
    return Clause.of("lens.notRecorded");
  }

  /** Returns what is said of a concept that is recorded. */
  Clause told(LensConcept concept, List<? extends SessionEvent> events) {
    return switch (concept) {
      case LIFE -> told(concept).with("events", lifeEvents());
      case PROBLEM_AREA ->
          told(concept)
              .with(
                  "areas", oneByOne(history.problemAreas().stream().map(AreaWords::told).toList()));
      case FORMULATION -> formulation(events);
      case PSYCHODYNAMIC_TERMS, CBT_TERMS, COUPLE_TERMS ->
          new TraditionTerms(history, concept.lens()).told();
      case EXPECTATIONS, RULES -> expectations(concept, events);
      default -> general(concept, events).with("detail", ConceptDetails.of(concept, events));
    };
  }

  private static Clause told(LensConcept concept) {
    return Clause.of("lens.told." + concept.name());
  }

  private static Clause general(LensConcept concept, List<? extends SessionEvent> events) {
    return told(concept)
        .with("n", events.size())
        .with("span", span(events))
        .with("dates", dates(events))
        .with("people", people(events))
        .with("feelings", feelings(events))
        .with("quote", newest(events))
        .with("quotes", Cell.list(quotes(events)));
  }

  /** Returns from when to when. */
  static Clause span(List<? extends SessionEvent> events) {
    LocalDate first = events.get(0).at().date();
    LocalDate last = events.get(events.size() - 1).at().date();
    Clause span =
        Clause.of(first.equals(last) ? "lens.span.day" : "lens.span.days")
            .with("first", Cell.day(first));
    return first.equals(last) ? span : span.with("last", Cell.day(last));
  }

  private static Cell dates(List<? extends SessionEvent> events) {
    return Cell.list(events.stream().map(e -> e.at().date()).distinct().map(Cell::day).toList());
  }

  private static Cell people(List<? extends SessionEvent> events) {
    ImmutableSet<RelationshipId> people =
        events.stream().flatMap(e -> e.people().stream()).collect(ImmutableSet.toImmutableSet());
    return people.isEmpty() ? Cell.NONE : Cell.people(people);
  }

  private static Cell feelings(List<? extends SessionEvent> events) {
    return Cell.list(
        events.stream()
            .filter(AffectExpression.class::isInstance)
            .map(e -> ((AffectExpression) e).affect())
            .distinct()
            .map((Affect a) -> Cell.term(a, a.inWords()))
            .toList());
  }

  private static Cell newest(List<? extends SessionEvent> events) {
    List<Cell> quotes = quotes(events);
    return quotes.isEmpty() ? Cell.NONE : quotes.get(quotes.size() - 1);
  }

  private static List<Cell> quotes(List<? extends SessionEvent> events) {
    return events.stream().flatMap(e -> EntryWords.of(e).stream()).map(Cell::quote).toList();
  }

  private Clause lifeEvents() {
    return oneByOne(history.lifeEvents().stream().map(ConceptWords::lifeEvent).toList());
  }

  /** Returns clauses that have commas of their own, one after another. */
  static Clause oneByOne(List<Clause> clauses) {
    return clauses.stream()
        .reduce((before, next) -> Clause.of("lens.then").with("before", before).with("next", next))
        .orElseThrow();
  }

  private static Clause lifeEvent(LifeEvent event) {
    return Clause.of("lens.lifeEvent")
        .with("on", Cell.name(event.on().toString()))
        .with(
            "kind",
            event.kind() == LifeEventKind.OTHER
                ? Cell.words("lens.anEvent")
                : Cell.term(event.kind(), event.kind().inWords()))
        .with("people", event.people().isEmpty() ? Cell.NONE : Cell.people(event.people()))
        .with("words", event.words().map(Cell::quote).orElse(Cell.NONE));
  }

  /** The latest formulation holds; the earlier ones are dates. */
  private static Clause formulation(List<? extends SessionEvent> events) {
    Formulation latest = (Formulation) events.get(events.size() - 1);
    List<Cell> revised =
        events.stream().skip(1).map(e -> e.at().date()).distinct().map(Cell::day).toList();
    return told(LensConcept.FORMULATION)
        .with("first", Cell.day(events.get(0).at().date()))
        .with("revised", Cell.list(revised))
        .with("agreed", Clause.of(latest.agreed() ? "lens.agreed" : "lens.notAgreed"))
        .with("text", Cell.quote(latest.text()))
        .with("onset", onset(events));
  }

  /** Returns the newest link with the onset, which a revision need not repeat. */
  private static Cell onset(List<? extends SessionEvent> formulations) {
    return formulations.stream()
        .flatMap(f -> ((Formulation) f).onsetLink().stream())
        .reduce((earlier, later) -> later)
        .map(words -> Cell.quote(words, Cell.words("lens.anOnset")))
        .orElse(Cell.NONE);
  }

  private Clause expectations(LensConcept concept, List<? extends SessionEvent> beliefs) {
    ImmutableList<Cell> people =
        history.inventory().relationships().stream()
            .filter(r -> !r.expectations().isEmpty())
            .map(ConceptWords::expected)
            .collect(ImmutableList.toImmutableList());
    Clause told = told(concept);
    return (people.isEmpty() ? Clause.of(told.id() + ".beliefs") : told)
        .with("people", Cell.list(people))
        .with("beliefs", beliefs.isEmpty() ? Cell.NONE : Cell.count(beliefs.size()))
        .with("quote", newest(beliefs));
  }

  private static Cell expected(Relationship person) {
    return Cell.words(
        Clause.of("lens.expected")
            .with("person", Cell.person(person.id()))
            .with("n", person.expectations().size())
            .with(
                "topics",
                Cell.list(
                    person.expectations().stream().map(e -> Cell.quote(e.topic())).toList())));
  }
}
