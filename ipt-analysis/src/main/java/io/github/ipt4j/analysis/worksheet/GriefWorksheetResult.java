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

/** The work on each grief. */
@Value.Immutable
@IptStyle
public abstract sealed class GriefWorksheetResult extends Description
    implements WithGriefWorksheetResult permits ImmutableGriefWorksheetResult {

  GriefWorksheetResult() {}

  @Override
  public abstract GriefWorksheet analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the griefs.
   *
   * @return a sheet for each, in the order of the case
   */
  public abstract ImmutableList<GriefSheet> sheets();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return sheets().stream().map(GriefSheet::deceased).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return Sheets.phrase("grief.subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    return sheets().stream()
        .flatMap(s -> GriefClauses.of(s).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Table figures() {
    return GriefTable.of(sheets());
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    long unrated =
        sheets().stream().flatMap(s -> s.accounts().stream()).filter(a -> !a.rated()).count();
    return unrated == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            new Caveat(
                Caveat.Kind.FEW_OBSERVATIONS, Sheets.phrase("grief.unrated").with("n", unrated)));
  }
}
