// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.history.ConcernCourse;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.measure.SafetyAnswer;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a case holds on safety, as clauses: the lines with which every dossier and command begins,
 * and the caveats of the results that it touches. Each says what, how bad, since when and what is
 * due.
 *
 * <p>Touched are the results of an instrument whose item on self-harm is open, the results that
 * name a person whom an open concern names, and the review of the case.
 *
 * @param record what the case holds
 */
public record SafetySentences(SafetyRecord record) {

  /** Checks the components. */
  public SafetySentences {
    requireNonNull(record, "record");
  }

  /**
   * Returns what is open and so is due, concerns before items.
   *
   * @return a clause for each, of one or two sentences, that ends in the imperative
   */
  public ImmutableList<Clause> due() {
    return Stream.concat(
            record.openConcerns().stream().map(SafetySentences::due),
            record.openItems().stream().map(c -> new SafetyItemClauses(c).due()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is not open and is to be known: concerns that were gone through, items that were
   * endorsed before, or of which later forms do not tell.
   *
   * @return a clause of one sentence for each, perhaps none
   */
  public ImmutableList<Clause> closed() {
    return Stream.concat(
            record.concerns().stream().filter(c -> !c.open()).map(this::closed),
            record.items().stream()
                .filter(c -> !c.open())
                .map(SafetyItemClauses::new)
                .filter(SafetyItemClauses::isToBeKnown)
                .map(SafetyItemClauses::closed))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the caveats of the review of the whole case.
   *
   * @return a caveat for each concern and each item that is open
   */
  public ImmutableList<Caveat> caveats() {
    return Stream.concat(
            record.openConcerns().stream().map(SafetySentences::caveat),
            record.openItems().stream().map(SafetySentences::caveat))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the caveats of a result about people.
   *
   * @param people whom the result names
   * @return a caveat for each open concern that names one of them
   */
  public ImmutableList<Caveat> caveatsOn(Set<RelationshipId> people) {
    return record.openConcerns().stream()
        .filter(c -> c.person().map(people::contains).orElse(false))
        .map(SafetySentences::caveat)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the caveats of a result of one instrument.
   *
   * @param series the forms on which the result rests
   * @return a caveat where its item on self-harm is open
   */
  public static ImmutableList<Caveat> caveats(MeasureSeries series) {
    return series.safetyCourse().filter(SafetyCourse::open).stream()
        .map(SafetySentences::caveat)
        .collect(ImmutableList.toImmutableList());
  }

  private static Caveat caveat(SafetyCourse course) {
    return new Caveat(Caveat.Kind.SAFETY, new SafetyItemClauses(course).open());
  }

  private static Caveat caveat(ConcernCourse concern) {
    return new Caveat(
        Caveat.Kind.SAFETY,
        concern.reviewedOn().isPresent()
            ? reviewed("open.kept", concern)
            : concern("open", concern));
  }

  private static Clause due(ConcernCourse concern) {
    return concern.reviewedOn().isPresent() ? reviewed("kept", concern) : concern("due", concern);
  }

  /** An answer on self-harm that came after the concern was closed was never gone through. */
  private Clause closed(ConcernCourse concern) {
    Clause clause = reviewed("closed", concern);
    if (concern.kind() != SafetyConcernKind.SELF_HARM) {
      return clause;
    }
    LocalDate reviewed = concern.reviewedOn().orElseThrow();
    for (SafetyCourse course : record.items()) {
      List<Cell> again =
          course.answers().stream()
              .filter(a -> a.is(SafetyAnswer.ENDORSED))
              .map(a -> a.at().date())
              .filter(day -> day.isAfter(reviewed))
              .map(Cell::day)
              .toList();
      if (!again.isEmpty()) {
        return clause
            .with("instrument", Cell.name(course.instrument().code()))
            .with("item", course.item())
            .with("minimum", course.instrument().itemMinimum())
            .with("again", Cell.list(again));
      }
    }
    return clause;
  }

  private static Clause reviewed(String name, ConcernCourse concern) {
    int since = concern.sessionsSince();
    return concern(name, concern)
        .with("reviewed", Cell.day(concern.reviewedOn()))
        .with("next", Cell.day(concern.latestReview().flatMap(RiskReview::nextReview)))
        .with("ago", since == 0 ? Cell.NONE : Cell.count(since));
  }

  private static Clause concern(String name, ConcernCourse concern) {
    return Clause.of("finding.safety.concern." + name)
        .with("date", Cell.day(concern.date()))
        .with("kind", Cell.term(concern.kind(), concern.kind().inWords()))
        .with("person", concern.person().map(Cell::person).orElse(Cell.NONE))
        .with("note", concern.concern().note().map(Cell::quote).orElse(Cell.NONE))
        .with("sessions", concern.sessionsSince());
  }
}
