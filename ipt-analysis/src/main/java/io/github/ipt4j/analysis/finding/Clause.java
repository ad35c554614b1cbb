// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * A part of a sentence: the id of a phrase and the cells that stand in it.
 *
 * <p>An id is the name of a package of this library, a point, and the name of a phrase in the file
 * {@code phrases.properties} beside its classes; {@code phrases_de.properties} says the same in
 * German. In a phrase {@code {x}} is a cell, {@code {x|day|days}} a cell and its noun (of three
 * nouns the first stands alone for none), {@code {x?was|were}} the verb alone, and what stands in
 * {@code [ ]} is left out where a cell in it is missing or none, or is a quote where no quotes are
 * printed.
 *
 * @param id the id of the phrase
 * @param cells the cells by name
 */
public record Clause(String id, ImmutableMap<String, Cell> cells) {
  private static final String LITERAL = "finding.literal";

  /** Checks the components. */
  public Clause {
    checkArgument(id.indexOf('.') > 0, "id must be a package, a point and a name, but was %s", id);
    requireNonNull(cells, "cells");
  }

  /**
   * Returns the clause of a phrase, without cells.
   *
   * @param id the id of the phrase
   * @return the clause
   */
  public static Clause of(String id) {
    return new Clause(id, ImmutableMap.of());
  }

  /**
   * Returns words of one's own, which are the same in every language: for results that another
   * program brings.
   *
   * @param words the words, without a full stop
   * @return the clause
   */
  public static Clause literal(String words) {
    return of(LITERAL).with("words", Cell.name(words));
  }

  /** Whether it is words of one's own. */
  boolean isLiteral() {
    return id.equals(LITERAL);
  }

  /**
   * Returns this clause with a further cell.
   *
   * @param name the name of the cell in the phrase
   * @param cell the cell
   * @return the clause
   */
  public Clause with(String name, Cell cell) {
    checkArgument(!cells.containsKey(name), "name must be new to the clause, but was %s", name);
    return new Clause(
        id,
        ImmutableMap.<String, Cell>builderWithExpectedSize(cells.size() + 1)
            .putAll(cells)
            .put(name, cell)
            .buildOrThrow());
  }

  /**
   * Returns this clause with a further clause in it.
   *
   * @param name the name of the cell in the phrase
   * @param clause the clause
   * @return the clause
   */
  public Clause with(String name, Clause clause) {
    return with(name, Cell.words(clause));
  }

  /**
   * Returns this clause with a count in it.
   *
   * @param name the name of the cell in the phrase
   * @param count the count
   * @return the clause
   */
  public Clause with(String name, long count) {
    return with(name, Cell.count(count));
  }
}
