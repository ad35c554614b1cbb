// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The work on each role dispute, and the decisions of the case. */
@Value.Immutable
@IptStyle
public abstract sealed class DisputeWorksheetResult extends Description
    implements WithDisputeWorksheetResult permits ImmutableDisputeWorksheetResult {

  DisputeWorksheetResult() {}

  @Override
  public abstract DisputeWorksheet analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the disputes.
   *
   * @return a sheet for each, in the order of the case
   */
  public abstract ImmutableList<DisputeSheet> sheets();

  /**
   * Returns the decisions of the case, whatever they are about.
   *
   * @return the decisions in the order of time
   */
  public abstract ImmutableList<DecisionAnalysis> decisions();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return sheets().stream()
        .flatMap(
            s ->
                Stream.concat(
                    s.dispute().people().stream(), s.stances().stream().map(Stances::person)))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return Sheets.phrase("dispute.subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    return Stream.concat(
            sheets().stream().flatMap(s -> DisputeClauses.of(s).stream()),
            DisputeClauses.decisions(decisions()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Table figures() {
    return DisputeTable.of(sheets(), decisions());
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return sheets().size() > 1 && !decisions().isEmpty()
        ? ImmutableList.of(new Caveat(Caveat.Kind.METHOD, Sheets.phrase("dispute.decisionsOfAll")))
        : ImmutableList.of();
  }
}
