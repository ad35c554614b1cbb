// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.table.TextTable;

/**
 * A result that describes and tests nothing: counts, levels and order, with their evidence.
 *
 * <p>Six to sixteen sessions, rated by one therapist, carry themes over from one to the next; tests
 * on such series claim a trend in 16 to 27 of 100 courses that have none. So a description claims
 * no trend. Where there is too little even for a description, it says of what, and no number of it
 * stands anywhere in the result.
 */
public abstract class Description extends AnalysisResult {
  /** For subclasses. */
  protected Description() {}

  /**
   * Returns of what there is too little.
   *
   * @return the shortfalls; none if it describes something
   */
  public abstract ImmutableList<Shortfall> shortfalls();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns what is open of safety and touches the description; it stands before all other caveats.
   *
   * @return the caveats of kind SAFETY, perhaps none
   */
  public abstract ImmutableList<Caveat> safety();

  /**
   * Returns the same with these caveats about safety.
   *
   * @param safety the caveats, of kind SAFETY
   * @return the description
   */
  public abstract Description withSafety(Iterable<? extends Caveat> safety);

  /**
   * Returns what the description is about, as a noun.
   *
   * @return such as "anger toward husband"
   */
  public abstract String subject();

  /**
   * Returns the sentence where there is enough.
   *
   * @return one sentence without a full stop
   */
  protected abstract String described();

  /**
   * Returns the figures where there is enough.
   *
   * @return the table
   */
  protected abstract TextTable figures();

  /**
   * Returns what a reader must know, where there is enough.
   *
   * @return the caveats
   */
  protected abstract ImmutableList<Caveat> notes();

  @Override
  public final Conclusion conclusion() {
    return shortfalls().isEmpty() ? Conclusion.DESCRIBED : Conclusion.INSUFFICIENT_DATA;
  }

  @Override
  public final String headline() {
    return shortfalls().isEmpty()
        ? described()
        : "Of "
            + subject()
            + " nothing can be said yet: "
            + Wording.list(shortfalls().stream().map(Shortfall::inWords).toList());
  }

  @Override
  public final TextTable table() {
    if (shortfalls().isEmpty()) {
      return figures();
    }
    TextTable.Builder table = TextTable.withHeader("what there is too little of", "there is", "needed");
    for (Shortfall shortfall : shortfalls()) {
      table.row(
          (shortfall.what() + " " + shortfall.where()).strip(),
          Integer.toString(shortfall.found()),
          Integer.toString(shortfall.needed()));
    }
    return table.build();
  }

  /**
   * Returns what a reader must know even where nothing can be described, such as a question of
   * safety.
   *
   * @return the caveats, none unless a description says otherwise
   */
  protected ImmutableList<Caveat> notesInAnyCase() {
    return ImmutableList.of();
  }

  @Override
  public final ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats =
        ImmutableList.<Caveat>builder().addAll(safety()).addAll(notesInAnyCase());
    return (shortfalls().isEmpty() ? caveats.addAll(notes()) : caveats).build();
  }
}
