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
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How far two groups lie apart. */
@Value.Immutable
@IptStyle
public abstract sealed class TwoGroupsResult extends Description
    implements OfInstrument, WithTwoGroupsResult permits ImmutableTwoGroupsResult {

  TwoGroupsResult() {}

  static TwoGroupsResult of(TwoGroups analysis, GroupPair pair) {
    List<ClientOutcome> first = Members.used(pair.first().clients());
    List<ClientOutcome> second = Members.used(pair.second().clients());
    List<Shortfall> few =
        Stream.of(
                lacking(pair.firstName(), first.size()), lacking(pair.secondName(), second.size()))
            .flatMap(Optional::stream)
            .toList();
    BiFunction<List<ClientOutcome>, List<ClientOutcome>, GroupDifference> apart =
        (one, other) ->
            few.isEmpty()
                ? GroupDifference.of(pair, analysis.criterion(), one, other)
                : GroupDifference.counted(one.size(), other.size());
    return ImmutableTwoGroupsResult.builder()
        .analysis(analysis)
        .pair(pair)
        .addAllShortfalls(few)
        .completers(apart.apply(completers(analysis, first), completers(analysis, second)))
        .lastSeen(apart.apply(first, second))
        .build();
  }

  private static Optional<Shortfall> lacking(String group, int clients) {
    return Shortfall.of(
        Clause.of("cohort.lack.totalsOf").with("group", Cell.name(group)), clients, 2);
  }

  private static List<ClientOutcome> completers(TwoGroups analysis, List<ClientOutcome> clients) {
    return clients.stream().filter(analysis.outcome()::isCompleter).toList();
  }

  @Override
  public abstract TwoGroups analysis();

  /**
   * Returns the groups.
   *
   * @return what became of each client, those too who cannot be used
   */
  public abstract GroupPair pair();

  @Override
  public Instrument instrument() {
    return pair().first().instrument();
  }

  /**
   * Returns how far those lie apart who completed.
   *
   * @return the difference
   */
  public abstract GroupDifference completers();

  /**
   * Returns how far all clients with a total lie apart, as they were last seen.
   *
   * @return the difference
   */
  public abstract GroupDifference lastSeen();

  /**
   * Returns how many clients of the first group cannot be used.
   *
   * @return the number by reason
   */
  public ImmutableSortedMap<LeftOut, Integer> leftOfFirst() {
    return LeftCounts.of(pair().first().clients());
  }

  /**
   * Returns how many clients of the second group cannot be used.
   *
   * @return the number by reason
   */
  public ImmutableSortedMap<LeftOut, Integer> leftOfSecond() {
    return LeftCounts.of(pair().second().clients());
  }

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  @Override
  public abstract ImmutableList<Caveat> safety();

  @Override
  public abstract TwoGroupsResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.of();
  }

  @Override
  public Clause subject() {
    return Clause.of("cohort.groups.subject")
        .with("first", Cell.name(pair().firstName()))
        .with("second", Cell.name(pair().secondName()))
        .with("instrument", Cell.name(instrument().code()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    return new TwoGroupsWords(this).headline();
  }

  @Override
  protected Table figures() {
    return new TwoGroupsWords(this).table();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return Stream.of(
            LeftCounts.caveatOf(pair().firstName(), leftOfFirst(), pair().first().clients().size()),
            LeftCounts.caveatOf(
                pair().secondName(), leftOfSecond(), pair().second().clients().size()))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(
        new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.groups.notByLot")),
        new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.outcome.whatLastSeen")));
  }
}
