// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
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
  protected String oldSubject() {
    return "the part of "
        + analysis().names().of(analysis().target())
        + " in "
        + analysis().affect().inWords();
  }

  @Override
  protected String oldDescribed() {
    return Wording.sentence(analysis().affect().inWords())
        + " went to "
        + analysis().names().of(analysis().target())
        + " in "
        + first()
        + " expressions in the first half of the sessions (up to session "
        + lastOfFirstHalf().orElseThrow()
        + ") and in "
        + second()
        + " in the second, "
        + points();
  }

  private String points() {
    double points = 100 * difference().orElseThrow();
    String digits = Wording.number(Math.abs(points), 0);
    if (digits.equals("0")) {
      return "the same share";
    }
    if (Math.abs(difference().orElseThrow()) * Math.min(first().of(), second().of()) < MARGIN) {
      return "about the same share";
    }
    return digits + " percentage points " + (points > 0 ? "more" : "less");
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader(analysis().affect().inWords() + " toward", "first half", "second half");
    for (TargetCount count : composition()) {
      table.row(
          analysis().names().of(count.target()),
          Integer.toString(count.first()),
          Integer.toString(count.second()));
    }
    return table
        .row("all", Integer.toString(first().of()), Integer.toString(second().of()))
        .build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
