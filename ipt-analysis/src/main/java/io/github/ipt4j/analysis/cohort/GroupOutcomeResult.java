// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.OfInstrument;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** What became of the totals of a group. */
@Value.Immutable
@IptStyle
public abstract sealed class GroupOutcomeResult extends Description
    implements OfInstrument, WithGroupOutcomeResult permits ImmutableGroupOutcomeResult {

  GroupOutcomeResult() {}

  static GroupOutcomeResult of(GroupOutcome analysis, OutcomeCohort cohort) {
    ImmutableList<ClientOutcome> used = Members.used(cohort.clients());
    List<ClientOutcome> completers = used.stream().filter(analysis::isCompleter).toList();
    Optional<Shortfall> few = Shortfall.of("cohort.lack.totals", used.size(), 2);
    Function<List<ClientOutcome>, GroupFigures> figures =
        clients ->
            few.isPresent()
                ? GroupFigures.counted(clients.size())
                : GroupFigures.of(cohort.instrument(), clients);
    return ImmutableGroupOutcomeResult.builder()
        .analysis(analysis)
        .cohort(cohort)
        .addAllShortfalls(few.stream().toList())
        .completers(figures.apply(completers))
        .lastSeen(figures.apply(used))
        .build();
  }

  @Override
  public abstract GroupOutcome analysis();

  /**
   * Returns the clients.
   *
   * @return what became of each, those too who cannot be used
   */
  public abstract OutcomeCohort cohort();

  @Override
  public Instrument instrument() {
    return cohort().instrument();
  }

  /**
   * Returns what became of those who completed.
   *
   * @return the figures
   */
  public abstract GroupFigures completers();

  /**
   * Returns what became of all clients with a total, as they were last seen.
   *
   * @return the figures
   */
  public abstract GroupFigures lastSeen();

  /**
   * Returns how many have a first and a last form.
   *
   * @return those who completed, of all clients
   */
  public Share complete() {
    return new Share(completers().clients(), cohort().clients().size());
  }

  /**
   * Returns how many clients cannot be used.
   *
   * @return the number by reason
   */
  @Value.Lazy
  public ImmutableSortedMap<LeftOut, Integer> left() {
    return LeftCounts.of(cohort().clients());
  }

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  @Override
  public abstract ImmutableList<Caveat> safety();

  @Override
  public abstract GroupOutcomeResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.of();
  }

  @Override
  public Clause subject() {
    return Clause.of("cohort.outcome.subject").with("instrument", code());
  }

  private Cell code() {
    return Cell.name(instrument().code());
  }

  @Override
  protected ImmutableList<Clause> described() {
    return new GroupWords(this).headline();
  }

  @Override
  protected Table figures() {
    return GroupTable.of(this);
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return LeftCounts.caveat(left(), cohort().clients().size()).stream()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return new GroupWords(this).notes();
  }
}
