// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.EventId;
import java.util.List;
import java.util.Map;

/**
 * How one tradition would read a case.
 *
 * @param lens the tradition
 * @param concepts each of its concepts, in their fixed order
 * @param leftOut how many entries of each kind none of its concepts uses
 * @param credited the events to which it would point where there is change, in the order of time
 * @param credit a clause that says so, or that they are not recorded
 */
public record LensReading(
    Lens lens,
    ImmutableList<ConceptReading> concepts,
    ImmutableSortedMap<EntryKind, Integer> leftOut,
    ImmutableSet<EventId> credited,
    Clause credit) {

  /** Checks the components. */
  public LensReading {
    requireNonNull(lens, "lens");
    requireNonNull(concepts, "concepts");
    requireNonNull(leftOut, "leftOut");
    requireNonNull(credited, "credited");
    requireNonNull(credit, "credit");
  }

  /**
   * Returns what a concept of the tradition rests on.
   *
   * @param concept the concept, of this tradition
   * @return what the case holds of it
   */
  public ConceptReading concept(LensConcept concept) {
    return concepts.stream().filter(c -> c.concept() == concept).findFirst().orElseThrow();
  }

  /**
   * Returns every event that it uses.
   *
   * @return the ids, concept by concept
   */
  public ImmutableSet<EventId> used() {
    return concepts.stream()
        .flatMap(c -> c.events().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the reading in sentences: a line for each concept that is recorded, then what is not
   * recorded, what is left out, and what it would credit.
   *
   * @return the clauses, each a sentence without its full stop
   */
  public ImmutableList<Clause> sentences() {
    ImmutableList.Builder<Clause> lines = ImmutableList.builder();
    List<Cell> missing =
        concepts.stream().filter(c -> !c.recorded()).map(c -> name(c.concept())).toList();
    concepts.stream()
        .filter(ConceptReading::recorded)
        .forEach(
            c ->
                lines.add(
                    Clause.of("lens.line")
                        .with("concept", name(c.concept()))
                        .with("told", c.told())));
    if (!missing.isEmpty()) {
      lines.add(Clause.of("lens.missing").with("concepts", Cell.list(missing)));
    }
    if (!leftOut.isEmpty()) {
      lines.add(Clause.of("lens.leftOut").with("kinds", kinds(leftOut)));
    }
    return lines.add(credit).build();
  }

  static Cell name(LensConcept concept) {
    return Cell.words("lens.concept." + concept.name());
  }

  /** So many of each kind, in the order of the kinds. */
  static Cell kinds(Map<EntryKind, Integer> counts) {
    return Cell.list(
        counts.entrySet().stream()
            .map(
                e ->
                    Cell.words(Clause.of("lens.kind." + e.getKey().name()).with("n", e.getValue())))
            .toList());
  }
}
