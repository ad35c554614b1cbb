// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** To whom a feeling went in the first and in the second half of the sessions. */
@Value.Immutable
@IptStyle
public abstract sealed class AngerFocusResult extends Description implements WithAngerFocusResult
    permits ImmutableAngerFocusResult {

  /** Shares that under two expressions of the smaller half would make equal are told as alike. */
  private static final double MARGIN = 2 - 1e-9;

  /** What would be printed as no percentage point. */
  private static final double LEAST_POINT = 0.5;

  AngerFocusResult() {}

  @Override
  public abstract AngerFocus analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns how many expressions of the first half went to the target.
   *
   * @return the count and the number of expressions
   */
  public abstract Share first();

  /**
   * Returns how many expressions of the second half went to the target.
   *
   * @return the count and the number of expressions
   */
  public abstract Share second();

  /**
   * Returns the last session of the first half.
   *
   * @return its number; empty where nothing can be said
   */
  public abstract OptionalInt lastOfFirstHalf();

  /**
   * Returns how often the feeling went to whom.
   *
   * @return the targets in the order in which they came up
   */
  public abstract ImmutableList<TargetCount> composition();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns by how much the share of the target differs from the first half to the second.
   *
   * @return the second share less the first, -1 to 1; empty where nothing can be said
   */
  public OptionalDouble difference() {
    return shortfalls().isEmpty()
        ? OptionalDouble.of(second().value().orElseThrow() - first().value().orElseThrow())
        : OptionalDouble.empty();
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return Stream.concat(
            Stream.of(analysis().target()), composition().stream().map(TargetCount::target))
        .flatMap(target -> target.people().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return phrase("subject").with("affect", affect()).with("target", target());
  }

  @Override
  protected ImmutableList<Clause> described() {
    return ImmutableList.of(
        phrase("halves")
            .with("affect", affect())
            .with("target", target())
            .with("first", Cell.share(first()))
            .with("session", lastOfFirstHalf().orElseThrow())
            .with("second", Cell.share(second()))
            .with("compared", compared()));
  }

  private Clause compared() {
    double difference = difference().orElseThrow();
    double points = 100 * Math.abs(difference);
    if (points < LEAST_POINT) {
      return phrase("same");
    }
    if (Math.abs(difference) * Math.min(first().of(), second().of()) < MARGIN) {
      return phrase("about");
    }
    return phrase(difference > 0 ? "more" : "less").with("points", Cell.number(points, 0));
  }

  private Cell affect() {
    return Cell.term(analysis().affect(), analysis().affect().inWords());
  }

  private Cell target() {
    return Cell.target(analysis().target());
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                phrase("column.toward").with("affect", affect()),
                phrase("column.first"),
                phrase("column.second")));
    for (TargetCount count : composition()) {
      table.row(Cell.target(count.target()), Cell.count(count.first()), Cell.count(count.second()));
    }
    return table
        .row(phrase("row.all"), Cell.count(first().of()), Cell.count(second().of()))
        .build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }

  private static Clause phrase(String name) {
    return Clause.of("course.focus." + name);
  }
}
