// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
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
  public Clause subject() {
    return clause("subject").with("person", Cell.person(person()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    Cell other = Cell.person(person());
    if (gap().orElseThrow() == 0) {
      return ImmutableList.of(clause("alike").with("person", other).with("n", parts().size()));
    }
    ExpectationPart widest =
        parts().stream().max(Comparator.comparingDouble(ExpectationPart::part)).orElseThrow();
    return ImmutableList.of(
        clause("apart")
            .with("person", other)
            .with("gap", Cell.number(gap(), 2))
            .with("low", 0)
            .with("high", 1)
            .with("n", parts().size()),
        clause("widest")
            .with("topic", topic(widest))
            .with("person", other)
            .with("own", Cell.number(widest.own(), 1))
            .with("other", Cell.number(widest.perceivedOther(), 1)));
  }

  @Override
  protected Table figures() {
    String column = "relationship.gap.column.";
    Table.Builder table =
        Table.withColumns(
            column + "expectation",
            column + "own",
            column + "other",
            column + "importance",
            column + "part");
    for (ExpectationPart part : parts()) {
      table.row(
          topic(part),
          Cell.number(part.own(), 2),
          Cell.number(part.perceivedOther(), 2),
          Cell.number(part.importance(), 1),
          Cell.percent(part.part()));
    }
    Cell none = Cell.NONE;
    return table.row(clause("row.gap"), none, none, none, Cell.number(gap(), 2)).build();
  }

  /** An expectation is named by what was entered where quotes are printed, else by its kind. */
  private Cell topic(ExpectationPart part) {
    Clause kind = clause("kind").with("person", Cell.person(person()));
    return Cell.quote(part.topic(), Cell.words(kind));
  }

  private static Clause clause(String phrase) {
    return Clause.of("relationship.gap." + phrase);
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
