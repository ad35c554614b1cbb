// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link PooledContrast} found over many clients. */
@Value.Immutable
@IptStyle
public abstract sealed class PooledContrastResult extends AnalysisResult
    implements OfSymptom, WithPooledContrastResult permits ImmutablePooledContrastResult {
  private static final double STRONG = 5;

  PooledContrastResult() {}

  @Override
  public abstract PooledContrast analysis();

  /**
   * Returns the clients.
   *
   * @return what each of them brought, those too who could not be used
   */
  public abstract ContrastCohort cohort();

  @Override
  public Symptom symptom() {
    return cohort().symptom();
  }

  /**
   * Returns the context.
   *
   * @return the context
   */
  public Context context() {
    return cohort().context();
  }

  /** Returns the clients with days that speak for a ratio above 1. */
  abstract int speakingFor();

  /** Returns the clients with days that speak for a ratio below 1. */
  abstract int speakingAgainst();

  /**
   * Returns the average odds ratio, by Mantel and Haenszel.
   *
   * @return the ratio with the 95 % interval of leaving one client out; empty where there is too
   *     little
   */
  public abstract Optional<Estimate> oddsRatio();

  /**
   * Returns the p-value of an average odds ratio of 1.
   *
   * @return the two-sided p-value; empty where there is too little
   */
  public abstract OptionalDouble p();

  /**
   * Returns the interval of Robins, Breslow and Greenland.
   *
   * @return the 95 % interval <em>if all clients had one odds ratio</em>; empty where there is too
   *     little
   */
  public abstract Optional<Interval> ifAlike();

  /**
   * Returns on what share of comparable days with the context the symptom began.
   *
   * @return the share, with the weights of Mantel and Haenszel; empty where there is too little
   */
  public abstract OptionalDouble riskWith();

  /**
   * Returns on what share of comparable days without the context the symptom began.
   *
   * @return the share, with the weights of Mantel and Haenszel; empty where there is too little
   */
  public abstract OptionalDouble riskWithout();

  /**
   * Returns how much of all that is compared is one client's.
   *
   * @return the greatest share, in (0, 1]; empty where there is too little
   */
  public abstract OptionalDouble heaviest();

  /**
   * Returns how far clients differ.
   *
   * @return the spread; empty where there is too little
   */
  public abstract Optional<ClientSpread> spread();

  /**
   * Returns the one odds ratio that fits all clients best.
   *
   * @return the conditional estimate with its 95 % interval, as conditional logistic regression
   *     over all strata has it; empty unless it was asked for
   */
  public abstract Optional<Estimate> common();

  /**
   * Returns the clients whose days are compared.
   *
   * @return the clients in the order of their ids
   */
  @Value.Lazy
  public ImmutableList<ClientContrast> used() {
    return Members.used(cohort().clients());
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

  /**
   * Returns the days that are compared, of all clients together.
   *
   * @return the sums; the ratio follows from them within each stratum only
   */
  @Value.Lazy
  public FourCounts days() {
    int[] sums = new int[4];
    for (ClientContrast client : used()) {
      FourCounts days = client.days();
      sums[0] += days.both();
      sums[1] += days.contextOnly();
      sums[2] += days.symptomOnly();
      sums[3] += days.neither();
    }
    return new FourCounts(sums[0], sums[1], sums[2], sums[3]);
  }

  /**
   * Returns SUPPORTED if p is at most alpha; INSUFFICIENT_DATA if nothing was tested, or where odds
   * five times as high would more likely be missed than found; NOT_SUPPORTED otherwise.
   */
  @Override
  public Conclusion conclusion() {
    if (p().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    if (p().getAsDouble() <= analysis().alpha()) {
      return Conclusion.SUPPORTED;
    }
    return isWide() ? Conclusion.INSUFFICIENT_DATA : Conclusion.NOT_SUPPORTED;
  }

  /** Whether half the interval is as wide as a ratio of five, which it would then not exclude. */
  final boolean isWide() {
    Interval interval = oddsRatio().orElseThrow().interval();
    return interval.high() / interval.low() > STRONG * STRONG;
  }

  /**
   * Returns the same result, read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis at that level finds
   */
  public PooledContrastResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  /**
   * Returns that there are too few clients, or too few who speak for or against, or that all are
   * alike.
   */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    if (p().isPresent()) {
      return ImmutableList.of();
    }
    Optional<Shortfall> few =
        Shortfall.of("cohort.lack.clients", used().size(), analysis().leastClients());
    if (few.isPresent()) {
      return ImmutableList.of(few.get());
    }
    ImmutableList<Shortfall> oneSided =
        Stream.of(
                Shortfall.of("cohort.lack.for", speakingFor(), 2),
                Shortfall.of("cohort.lack.against", speakingAgainst(), 2))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    return oneSided.isEmpty()
        ? Shortfall.of("cohort.lack.different", 1, 2).stream()
            .collect(ImmutableList.toImmutableList())
        : oneSided;
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new PooledWords(this).headline();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new PooledWords(this).caveats();
  }

  @Override
  public Table table() {
    return PooledTable.of(this);
  }

  /**
   * Returns the clients one by one.
   *
   * @return a row for each client who can be used, with the days and the client's own odds ratio
   */
  public Table clientTable() {
    return PooledTable.clients(this);
  }

  /** Returns none: it rests on the results of the clients, each of which names its own. */
  @Override
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.of();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}
