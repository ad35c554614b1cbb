// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The same entries in four readings, none of which is tested against another. */
@Value.Immutable
@IptStyle
public abstract sealed class FourLensesResult extends Description implements WithFourLensesResult
    permits ImmutableFourLensesResult {

  private static final int HEADING = 3;

  FourLensesResult() {}

  @Override
  public abstract FourLenses analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns how many entries are read: events and life events.
   *
   * @return the number, the same for every reading
   */
  public abstract int entries();

  /**
   * Returns the readings.
   *
   * @return one for each lens, in the order of {@link Lens}; none without an entry
   */
  public abstract ImmutableList<LensReading> readings();

  /**
   * Returns how many entries of each kind no reading uses.
   *
   * @return the counts, of kinds of which there are such entries
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<EntryKind, Integer> leftOutOfAll();

  /** Returns every event that at least one reading uses. */
  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns whom the case names.
   *
   * @return the people of the inventory
   */
  public abstract ImmutableSet<RelationshipId> people();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return people();
  }

  /**
   * Returns the reading of a tradition.
   *
   * @param lens the tradition
   * @return its reading
   * @throws java.util.NoSuchElementException if there is no entry to read
   */
  public LensReading reading(Lens lens) {
    return readings().stream().filter(r -> r.lens() == lens).findFirst().orElseThrow();
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    return ImmutableList.of(phrase("same").with("n", entries()), phrase("untested"));
  }

  /** Returns the headline, then each reading under its name, then the figures and caveats. */
  @Override
  public ImmutableList<Block> blocks() {
    ImmutableList<Block> blocks = super.blocks();
    if (!shortfalls().isEmpty()) {
      return blocks;
    }
    ImmutableList.Builder<Block> all = ImmutableList.<Block>builder().add(blocks.get(0));
    for (LensReading reading : readings()) {
      all.add(
          new Block.Heading(HEADING, phrase("heading").with("lens", name(reading.lens()))),
          Block.Bullets.of(reading.sentences()));
    }
    return all.addAll(blocks.subList(1, blocks.size())).build();
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns("lens.column.concept", "lens.column.entries", "lens.column.credited");
    for (LensReading reading : readings()) {
      table.row(
          phrase("row.lens").with("lens", name(reading.lens())),
          Cell.count(reading.used().size()),
          Cell.count(reading.credited().size()));
      for (ConceptReading concept : reading.concepts()) {
        table.row(
            phrase("row.concept").with("concept", LensReading.name(concept.concept())),
            concept.events().isEmpty() ? beside(concept) : Cell.count(concept.events().size()),
            Cell.NONE);
      }
    }
    return table.build();
  }

  private static Cell beside(ConceptReading concept) {
    if (!concept.recorded()) {
      return Cell.words(phrase("notRecorded"));
    }
    return concept.areas().isEmpty()
        ? Cell.words(phrase("ofPeople").with("n", concept.people().size()))
        : Cell.words(phrase("ofAreas").with("n", concept.areas().size()));
  }

  private static Cell name(Lens lens) {
    return Cell.term(lens, lens.inWords());
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    note("safety", Maps.filterKeys(leftOutOfAll(), EntryKind::isOfSafety)).ifPresent(notes::add);
    note("leftOutOfAll", Maps.filterKeys(leftOutOfAll(), kind -> !kind.isOfSafety()))
        .ifPresent(notes::add);
    return notes.add(new Caveat(Caveat.Kind.METHOD, phrase("fit"))).build();
  }

  private static Optional<Caveat> note(String name, Map<EntryKind, Integer> kinds) {
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Caveat(Caveat.Kind.METHOD, phrase(name).with("kinds", LensReading.kinds(kinds))));
  }

  private static Clause phrase(String name) {
    return Clause.of("lens." + name);
  }
}
