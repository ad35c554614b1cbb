// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.table.Paragraph;
import io.github.ipt4j.core.table.TextTable;

/**
 * The outcome of an analysis, which explains itself: a plain sentence first, then the table.
 *
 * <p>Every number in its text is an attribute as well.
 */
public abstract class AnalysisResult {

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
   * Returns one plain sentence: the effect, its interval and the counts behind it, or what is
   * missing.
   *
   * @return the headline
   */
  public abstract String headline();

  /**
   * Returns what a reader must know beside the headline.
   *
   * @return the caveats
   */
  public abstract ImmutableList<Caveat> caveats();

  /**
   * Returns the numbers as a table.
   *
   * @return the table, at most 80 columns wide
   */
  public abstract TextTable table();

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
   * Returns the result as a reader sees it: the headline, the table and the caveats.
   *
   * @return the lines, at most 80 columns wide, joined by a newline
   */
  public String report() {
    StringBuilder text = new StringBuilder(Paragraph.wrap(headline()));
    text.append("\n").append(table());
    for (Caveat caveat : caveats()) {
      text.append("\n").append(Paragraph.wrap("- ", "  ", caveat.text()));
    }
    return text.toString();
  }

  /** Returns the {@link #report()}. */
  @Override
  public final String toString() {
    return report();
  }
}
