// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;

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

  @Override
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
  public abstract Clause subject();

  /**
   * Returns the sentence where there is enough.
   *
   * @return the clauses of one sentence without a full stop
   */
  protected abstract ImmutableList<Clause> described();

  /**
   * Returns the figures where there is enough.
   *
   * @return the table
   */
  protected abstract Table figures();

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
  public final ImmutableList<Clause> clauses() {
    return shortfalls().isEmpty()
        ? described()
        : ImmutableList.of(
            Clause.of("finding.tooLittle")
                .with("subject", subject())
                .with(
                    "shortfalls", Cell.list(shortfalls().stream().map(Shortfall::cell).toList())));
  }

  @Override
  public final Table table() {
    return shortfalls().isEmpty() ? figures() : Shortfall.table(shortfalls());
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
