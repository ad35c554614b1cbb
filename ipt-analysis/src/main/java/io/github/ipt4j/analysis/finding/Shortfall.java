// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Of what there is too little for a result, and how much would do.
 *
 * @param what how many there are of what, a clause with the cell {@code n}, such as "2 expressions
 *     in the first half"
 * @param found how many there are
 * @param needed how many it takes
 */
public record Shortfall(Clause what, int found, int needed) {

  /** Checks the components. */
  public Shortfall {
    requireNonNull(what, "what");
    checkArgument(
        found >= 0 && found < needed, "found must be 0 to below %s, but was %s", needed, found);
  }

  /**
   * Returns the shortfall, if there is one.
   *
   * @param what the clause of the noun, which takes the cell {@code n}
   * @param found how many there are
   * @param needed how many it takes
   * @return the shortfall; empty if there are enough
   */
  public static Optional<Shortfall> of(Clause what, int found, int needed) {
    return found < needed
        ? Optional.of(new Shortfall(what.with("n", found), found, needed))
        : Optional.empty();
  }

  /**
   * Returns the shortfall, if there is one.
   *
   * @param what the id of the phrase of the noun, which takes the cell {@code n}
   * @param found how many there are
   * @param needed how many it takes
   * @return the shortfall; empty if there are enough
   */
  public static Optional<Shortfall> of(String what, int found, int needed) {
    return of(Clause.of(what), found, needed);
  }

  /** Returns it as a cell of a sentence, such as "2 expressions (4 needed)". */
  public Cell cell() {
    return Cell.words(
        Clause.of("finding.shortfall").with("found", what).with("needed", Cell.count(needed)));
  }

  /**
   * Returns the table of a result that has nothing but shortfalls.
   *
   * @param shortfalls the shortfalls
   * @return a row for each
   */
  public static Table table(List<Shortfall> shortfalls) {
    Table.Builder table = Table.withColumns("finding.column.found", "finding.column.needed");
    shortfalls.forEach(s -> table.row(s.what(), Cell.count(s.needed())));
    return table.build();
  }
}
