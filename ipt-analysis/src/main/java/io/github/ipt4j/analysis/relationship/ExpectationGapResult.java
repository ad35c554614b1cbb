// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.Comparator;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How far the expectations of both sides lie apart. */
@Value.Immutable
@IptStyle
public abstract sealed class ExpectationGapResult extends Description
    implements WithExpectationGapResult permits ImmutableExpectationGapResult {

  ExpectationGapResult() {}

  @Override
  public abstract ExpectationGap analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns whose relationship it is.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns the expectations.
   *
   * @return the expectations in their order
   */
  public abstract ImmutableList<ExpectationPart> parts();

  /**
   * Returns the gap.
   *
   * @return the gap, 0 (they meet) to 1; empty without an expectation
   */
  public abstract OptionalDouble gap();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of(person());
  }

  @Override
  protected String oldSubject() {
    return "the expectations shared with " + analysis().names().of(person());
  }

  @Override
  protected String oldDescribed() {
    ExpectationPart widest =
        parts().stream().max(Comparator.comparingDouble(ExpectationPart::part)).orElseThrow();
    String found =
        "What the client expects with "
            + analysis().names().of(person())
            + " and what the other side expects, as the client sees it, lie "
            + Wording.number(gap().orElseThrow(), 2)
            + " apart, of 1 ("
            + Wording.count(parts().size(), "expectation")
            + ", weighted by importance)";
    return widest.part() == 0
        ? found
        : found
            + "; most in no. "
            + widest.number()
            + ", "
            + Wording.number(widest.own(), 1)
            + " against "
            + Wording.number(widest.perceivedOther(), 1);
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader("expectation", "own", "the other's", "importance", "part of the gap");
    for (ExpectationPart part : parts()) {
      table.row(
          "no. " + part.number(),
          Wording.number(part.own(), 2),
          Wording.number(part.perceivedOther(), 2),
          Wording.number(part.importance(), 1),
          Wording.percent(part.part()));
    }
    return table.row("gap", "", "", "", Wording.number(gap().orElseThrow(), 2)).build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
