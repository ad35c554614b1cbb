// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What all results on one symptom and one context have in common. */
public abstract class ContextResult extends AnalysisResult implements OfSymptom {

  ContextResult() {}

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status
   */
  public abstract ClearanceStatus clearance();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns how the log is read.
   *
   * @return the sampling
   */
  public abstract ContactSampling sampling();

  abstract ImmutableList<SymptomEpisode> episodes();

  abstract ImmutableList<Interaction> contacts();

  /** Returns the context, which the analysis was given. */
  abstract Context context();

  /** Returns the ids of the episodes and of the contacts that fit the context. */
  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return Stream.concat(
            episodes().stream().map(SymptomEpisode::id), contacts().stream().map(Interaction::id))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return context().people();
  }

  /** Returns whether the log knows no day without a contact, so that nothing can be compared. */
  final boolean isNotableOnly() {
    return sampling() == ContactSampling.NOTABLE_ONLY;
  }

  /** Returns a phrase about the symptom and the context. */
  final Clause phrase(String name) {
    return phrase(name, context().clause());
  }

  final Clause phrase(String name, Clause context) {
    return Clause.of("context." + name)
        .with("symptom", Cell.name(symptom().name()))
        .with("context", context);
  }

  /** Returns a table with the columns of an analysis. */
  static Table.Builder columns(String analysis, String... names) {
    return Table.withColumns(
        Stream.of(names).map(n -> Clause.of("context." + analysis + ".column." + n)).toList());
  }

  /** Returns the same clause with a p-value, and with its level where that is not the usual one. */
  static Clause withP(Clause clause, double p, double level) {
    return clause
        .with("p", Cell.p(p, level))
        .with("level", level == PValue.CONVENTIONAL ? Cell.NONE : Cell.level(p, level));
  }

  /** Returns that a clearance is open, which could overturn every claim about the symptom. */
  final Optional<Clause> openClearance() {
    return ClearanceCaveat.of(symptom(), clearance())
        .map(
            open ->
                Clause.of("context.clearance." + clearance().name())
                    .with("symptom", Cell.name(symptom().name())));
  }

  /** Returns the sentence with what could overturn it. */
  final ImmutableList<Clause> sentence(Clause... clauses) {
    return Stream.concat(Stream.of(clauses), openClearance().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what every result says of the symptom and of the dates. */
  final ImmutableList.Builder<Caveat> commonCaveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(symptom(), clearance()).ifPresent(caveats::add);
    return caveats.addAll(dateCaveats());
  }

  /** Returns that no day is known to be without a contact, where the log is of notable ones. */
  final Stream<Shortfall> unknownDays() {
    return isNotableOnly() ? atLeastOne("known", 0) : Stream.empty();
  }

  /** Returns what is lacking, for a sentence. */
  final Cell lack() {
    return isNotableOnly()
        ? Cell.words("context.notable")
        : Cell.list(shortfalls().stream().map(Shortfall::cell).toList());
  }

  /** Returns that there is none of something, where there is none. */
  final Stream<Shortfall> atLeastOne(String what, int found) {
    return Shortfall.of(phrase("lack." + what), found, 1).stream();
  }
}
