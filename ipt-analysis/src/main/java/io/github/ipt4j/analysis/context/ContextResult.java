// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What all results on one context and on what is compared with it have in common. */
public abstract class ContextResult extends AnalysisResult {

  ContextResult() {}

  /**
   * Returns what is compared by name.
   *
   * @return the name of a symptom, or of what is rated
   */
  public abstract String subject();

  /** Returns that a clearance is open, which could overturn every claim about a symptom. */
  abstract Optional<Clause> openClearance();

  /** Returns the same with its full stop. */
  abstract Optional<Caveat> clearanceCaveat();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns how the days of the context are known.
   *
   * @return the sampling of the log; DAILY for a state of the day, which was asked about by itself
   */
  public abstract ContactSampling sampling();

  abstract ImmutableList<Interaction> contacts();

  /** Returns the ids of the entries of a state. */
  abstract ImmutableList<EventId> stateIds();

  /** Returns the ids of what is compared. */
  abstract Stream<EventId> comparedIds();

  /**
   * Returns the context, which the analysis was given.
   *
   * @return the context
   */
  public abstract Context context();

  /** Returns the ids of what is compared, and of the contacts or the entries of the state. */
  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return Stream.of(comparedIds(), contacts().stream().map(Interaction::id), stateIds().stream())
        .flatMap(ids -> ids)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what is open of safety and touches the result; it stands before all other caveats.
   *
   * @return the caveats of kind SAFETY, perhaps none
   */
  public abstract ImmutableList<Caveat> safety();

  /**
   * Returns the same with these caveats about safety.
   *
   * @param safety the caveats, of kind SAFETY
   * @return the result
   */
  public abstract ContextResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableSet<RelationshipId> about() {
    return context().people();
  }

  /** Returns whether the log knows no day without a contact, so that nothing can be compared. */
  final boolean isNotableOnly() {
    return sampling() == ContactSampling.NOTABLE_ONLY;
  }

  /** Returns a phrase about what is compared and the context. */
  final Clause phrase(String name) {
    return phrase(name, context().clause());
  }

  final Clause phrase(String name, Clause context) {
    return Clause.of("context." + name)
        .with("symptom", Cell.name(subject()))
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

  /** Returns the sentence with what could overturn it. */
  final ImmutableList<Clause> sentence(Clause... clauses) {
    return Stream.concat(Stream.of(clauses), openClearance().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what every result says of safety, of what is compared and of the dates. */
  final ImmutableList.Builder<Caveat> commonCaveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.<Caveat>builder().addAll(safety());
    clearanceCaveat().ifPresent(caveats::add);
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
