// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

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
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How often bids for support to someone were met. */
@Value.Immutable
@IptStyle
public abstract sealed class SupportBidsResult extends Description implements WithSupportBidsResult
    permits ImmutableSupportBidsResult {
  private static final int SCALE = 10;

  SupportBidsResult() {}

  @Override
  public abstract SupportBids analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns how many bids were met.
   *
   * @return the count and the number of bids whose response is known
   */
  public abstract Share met();

  /**
   * Returns how many bids have no known response.
   *
   * @return the number
   */
  public abstract int unknown();

  /**
   * Returns how many bids of the earlier part were met.
   *
   * @return the count and the number of bids; empty where there is no earlier and later part
   */
  public abstract Optional<Share> metEarlier();

  /**
   * Returns how many bids of the later part were met.
   *
   * @return the count and the number of bids; empty where there is no earlier and later part
   */
  public abstract Optional<Share> metLater();

  /**
   * Returns in how many bids both expected and received support were rated.
   *
   * @return the number
   */
  public abstract int rated();

  /**
   * Returns the support that was expected, on average of those.
   *
   * @return the mean, 0 to 10
   */
  public abstract OptionalDouble expected();

  /**
   * Returns the support that was received, on average of those.
   *
   * @return the mean, 0 to 10
   */
  public abstract OptionalDouble received();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of(analysis().person());
  }

  @Override
  public Clause subject() {
    return named("subject");
  }

  private Clause named(String phrase) {
    return clause(phrase).with("person", Cell.person(analysis().person()));
  }

  private static Clause clause(String phrase) {
    return Clause.of("relationship.bids." + phrase);
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(
        named("met")
            .with("met", Cell.share(met()))
            .with("interval", Cell.interval(met().wilson(), 2)));
    if (isParted()) {
      clauses.add(
          clause(analysis().since().isPresent() ? "since" : "halves")
              .with("earlier", Cell.share(metEarlier().orElseThrow()))
              .with("later", Cell.share(metLater().orElseThrow()))
              .with("day", Cell.day(analysis().since())));
    }
    if (expected().isPresent()) {
      clauses.add(
          clause("means")
              .with("expected", Cell.number(expected(), 1))
              .with("scale", SCALE)
              .with("received", Cell.number(received(), 1)));
    }
    return clauses.build();
  }

  /** Where all bids fall into one part, its count is that of all. */
  private boolean isParted() {
    return metEarlier().isPresent()
        && metEarlier().get().of() > 0
        && metLater().orElseThrow().of() > 0;
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                named("column.when"),
                clause("column.met"),
                clause("column.share"),
                clause("column.interval")));
    boolean isSince = analysis().since().isPresent();
    Clause before = clause("row.before").with("day", Cell.day(analysis().since()));
    metEarlier().ifPresent(s -> row(table, isSince ? before : clause("row.firstHalf"), s));
    metLater().ifPresent(s -> row(table, clause(isSince ? "row.after" : "row.secondHalf"), s));
    row(table, clause("row.all"), met());
    if (unknown() > 0) {
      table.row(clause("row.unknown"), Cell.count(unknown()), Cell.NONE, Cell.NONE);
    }
    if (expected().isPresent()) {
      table.row(
          clause("row.expected").with("scale", SCALE).with("n", rated()),
          Cell.NONE,
          Cell.number(expected(), 1),
          Cell.NONE);
      table.row(clause("row.received"), Cell.NONE, Cell.number(received(), 1), Cell.NONE);
    }
    return table.build();
  }

  private static void row(Table.Builder table, Clause what, Share share) {
    table.row(
        what,
        Cell.share(share),
        Cell.number(share.value(), 2),
        share.of() == 0 ? Cell.NONE : Cell.interval(share.wilson(), 2));
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}
