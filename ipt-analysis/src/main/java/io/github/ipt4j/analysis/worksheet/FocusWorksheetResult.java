// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** What stands in the case for each problem area. */
@Value.Immutable
@IptStyle
public abstract sealed class FocusWorksheetResult extends Description
    implements WithFocusWorksheetResult permits ImmutableFocusWorksheetResult {

  private static final int MOST = 2;

  FocusWorksheetResult() {}

  @Override
  public abstract FocusWorksheet analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the areas.
   *
   * @return the areas in the order of the case
   */
  public abstract ImmutableList<FocusEvidence> areas();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return areas().stream()
        .flatMap(a -> a.area().people().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    return ImmutableList.of(
        phrase("all")
            .with("n", areas().size())
            .with("areas", Cell.list(areas().stream().map(a -> Cell.words(clause(a))).toList())),
        phrase("choice"));
  }

  private static Clause clause(FocusEvidence evidence) {
    return phrase("area")
        .with("area", name(evidence.area()))
        .with("events", evidence.evidence().size())
        .with(
            "agreed",
            evidence
                .area()
                .agreedOn()
                .map(d -> phrase("agreed").with("date", Cell.day(d)))
                .orElseGet(() -> phrase("notAgreed")));
  }

  private static Clause name(ProblemArea area) {
    Clause name =
        phrase("name." + area.area().name()).with("area", Cell.term(area.area(), area.inWords()));
    if (area instanceof RoleTransition transition) {
      return name.with("old", Cell.quote(transition.oldRole().name()))
          .with("new", Cell.quote(transition.newRole().name()));
    }
    return name.with("people", area.people().isEmpty() ? Cell.NONE : Cell.people(area.people()));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "worksheet.focus.column.area",
            "worksheet.focus.column.agreed",
            "worksheet.focus.column.links",
            "worksheet.focus.column.accounts",
            "worksheet.focus.column.notMet",
            "worksheet.focus.column.expected");
    for (FocusEvidence evidence : areas()) {
      table.row(
          name(evidence.area()),
          Cell.day(evidence.area().agreedOn()),
          Cell.count(evidence.links()),
          Cell.count(evidence.accounts()),
          Cell.count(evidence.bidsNotMet()),
          Cell.count(evidence.expectations()));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return areas().size() > MOST
        ? ImmutableList.of(new Caveat(Caveat.Kind.METHOD, phrase("atMostTwo")))
        : ImmutableList.of();
  }

  private static Clause phrase(String name) {
    return Clause.of("worksheet.focus." + name);
  }
}
