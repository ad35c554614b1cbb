// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Finding;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.OptionalDouble;

/**
 * The outcome of an analysis, which explains itself: a plain sentence first, then the table.
 *
 * <p>Every number in its text is an attribute as well. {@link #headline()} and {@link #toString()}
 * are written in English, with people by id; a {@link Printer} writes the same in another language,
 * with names, as Markdown or as HTML.
 */
public abstract class AnalysisResult implements Finding {

  /** For subclasses. */
  protected AnalysisResult() {}

  /**
   * Returns the analysis, with the options that it ran with.
   *
   * @return the analysis
   */
  public abstract Analysis<?, ?> analysis();

  /**
   * Returns what may be concluded.
   *
   * @return the conclusion
   */
  public abstract Conclusion conclusion();

  /**
   * Returns the clauses of one plain sentence: the effect, its interval and the counts behind it,
   * or what is missing.
   *
   * @return the clauses of the headline, at least one
   */
  @Override
  public abstract ImmutableList<Clause> clauses();

  /**
   * Returns the sentence of the {@link #clauses()} in English, with people by id.
   *
   * @return the headline, without a full stop
   */
  public final String headline() {
    return Printer.english().sentence(clauses());
  }

  /** Returns what a reader must know beside the headline. */
  @Override
  public abstract ImmutableList<Caveat> caveats();

  /** Returns the numbers as a table. */
  @Override
  public abstract Table table();

  /** Returns of what there is too little for a result; none unless said otherwise. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return ImmutableList.of();
  }

  /**
   * Returns the events that the result rests on.
   *
   * @return their ids
   */
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns whom the result is about or names: an open question of safety of one of them is a
   * caveat of the result in a review.
   *
   * @return the people, none unless said otherwise
   */
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of();
  }

  /**
   * Returns the level at which the result decides: alpha, or its part of it as one of several
   * tests.
   *
   * @return the level, in (0, 1); empty of a description, which decides nothing
   */
  public OptionalDouble level() {
    return OptionalDouble.empty();
  }

  /**
   * Returns the result as a fragment of HTML, as a notebook shows it.
   *
   * @return the headline, the table and the caveats, in English, with people by id
   */
  public final String toHtml() {
    return Printer.english().html(this);
  }

  /**
   * Returns the result as a reader sees it: the headline, the table and the caveats, at most 80
   * columns wide, in English, with people by id.
   */
  @Override
  public final String toString() {
    return Printer.english().text(this);
  }
}
