// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.collect.ImmutableList;

/** What a {@link Printer} writes: a sentence, a table, and what a reader must know beside them. */
public interface Finding {

  /**
   * Returns the clauses of the headline.
   *
   * @return the clauses of one plain sentence without a full stop, at least one
   */
  ImmutableList<Clause> clauses();

  /**
   * Returns the figures.
   *
   * @return the table
   */
  Table table();

  /**
   * Returns what a reader must know beside the headline.
   *
   * @return the caveats
   */
  ImmutableList<Caveat> caveats();

  /**
   * Returns of what there is too little.
   *
   * @return the shortfalls; none if it says something
   */
  ImmutableList<Shortfall> shortfalls();

  /**
   * Returns it as parts of a page.
   *
   * @return the headline, the table and the caveats, and more where a finding has more
   */
  default ImmutableList<Block> blocks() {
    return Printer.blocks(this);
  }
}
