// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** The work on each role transition. It rests on the problem areas and on no event. */
@Value.Immutable
@IptStyle
public abstract sealed class TransitionWorksheetResult extends Description
    implements WithTransitionWorksheetResult permits ImmutableTransitionWorksheetResult {

  TransitionWorksheetResult() {}

  @Override
  public abstract TransitionWorksheet analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the transitions.
   *
   * @return a sheet for each, in the order of the case
   */
  public abstract ImmutableList<TransitionSheet> sheets();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return sheets().stream()
        .flatMap(s -> s.transition().people().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return Sheets.phrase("transition.subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    return sheets().stream()
        .flatMap(s -> TransitionClauses.of(s).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Table figures() {
    return TransitionClauses.table(sheets());
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
