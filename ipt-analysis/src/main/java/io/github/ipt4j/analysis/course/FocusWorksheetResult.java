// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What stands in the case for each problem area. */
@Value.Immutable
@IptStyle
public abstract sealed class FocusWorksheetResult extends Description
    implements WithFocusWorksheetResult permits ImmutableFocusWorksheetResult {

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
  protected String oldSubject() {
    return "a focus";
  }

  @Override
  protected String oldDescribed() {
    return Wording.count(areas().size(), "problem area")
        + ": "
        + areas().stream().map(this::words).collect(Collectors.joining("; "))
        + "; the choice is the clinician's and the client's";
  }

  private String words(FocusEvidence evidence) {
    return name(evidence.area())
        + " ("
        + Wording.count(evidence.evidence().size(), "event")
        + " behind it, "
        + agreed(evidence.area())
        + ")";
  }

  private String name(ProblemArea area) {
    return area.inWords()
        + (area.people().isEmpty() || area.area() == ProblemAreaKind.ROLE_TRANSITION
            ? ""
            : (area.area() == ProblemAreaKind.GRIEF ? " for " : " with ")
                + analysis().names().of(Target.of(area.people())));
  }

  private static String agreed(ProblemArea area) {
    return area.agreedOn()
        .map(d -> "agreed on with the client on " + d)
        .orElse("not agreed on with the client yet");
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader("area", "agreed on", "links", "accounts", "not met", "expected");
    for (FocusEvidence evidence : areas()) {
      table.row(
          name(evidence.area()),
          evidence.area().agreedOn().map(LocalDate::toString).orElse("-"),
          Integer.toString(evidence.links()),
          Integer.toString(evidence.accounts()),
          Integer.toString(evidence.bidsNotMet()),
          Integer.toString(evidence.expectations()));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return areas().size() > 2
        ? ImmutableList.of(
            new Caveat(
                Caveat.Kind.METHOD,
                "Interpersonal Psychotherapy works on one problem area, at most two."))
        : ImmutableList.of();
  }
}
