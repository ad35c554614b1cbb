// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.internal.PrePost;
import io.github.ipt4j.analysis.outcome.ChangeCategory;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What became of some clients of a group: of those who completed, or of all as last seen. Where
 * there is too little to describe the group, they are counted and every other figure is empty.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GroupFigures permits ImmutableGroupFigures {

  GroupFigures() {}

  /** Returns how many clients can be used, where their figures would be those of one person. */
  static GroupFigures counted(int clients) {
    return ImmutableGroupFigures.builder().clients(clients).build();
  }

  /** Returns the figures of clients who can be used. */
  static GroupFigures of(Instrument instrument, Collection<ClientOutcome> clients) {
    double[] first = clients.stream().mapToDouble(c -> c.first().orElseThrow()).toArray();
    double[] last = clients.stream().mapToDouble(c -> c.last().orElseThrow()).toArray();
    PrePost totals =
        PrePost.of(first, last, instrument.direction() == Direction.HIGHER_IS_WORSE ? -1 : 1);
    ImmutableGroupFigures.Builder figures =
        ImmutableGroupFigures.builder()
            .clients(clients.size())
            .meanFirst(totals.meanFirst())
            .meanLast(totals.meanLast())
            .deviationFirst(totals.deviationFirst())
            .deviationLast(totals.deviationLast())
            .averageGain(totals.averageGain().map(GroupFigures::estimate))
            .repeatedGain(totals.repeatedGain().map(GroupFigures::estimate));
    List<ChangeCategory> categories = clients.stream().flatMap(c -> c.category().stream()).toList();
    if (categories.size() == clients.size() && !categories.isEmpty()) {
      figures
          .recovered(count(categories, ChangeCategory.RECOVERED))
          .improved(count(categories, ChangeCategory.IMPROVED))
          .unchanged(count(categories, ChangeCategory.UNCHANGED))
          .deteriorated(count(categories, ChangeCategory.DETERIORATED, ChangeCategory.HARMED));
    }
    return figures
        .response(share(clients, ClientOutcome::isResponse))
        .remission(share(clients, ClientOutcome::isRemission))
        .build();
  }

  private static Estimate estimate(PrePost.Effect effect) {
    return new Estimate(effect.value(), Interval.of95(effect.low(), effect.high()));
  }

  private static Share count(List<ChangeCategory> categories, ChangeCategory... of) {
    ImmutableList<ChangeCategory> wanted = ImmutableList.copyOf(of);
    return new Share(
        Math.toIntExact(categories.stream().filter(wanted::contains).count()), categories.size());
  }

  private static Optional<Share> share(
      Collection<ClientOutcome> clients, Function<ClientOutcome, Optional<Boolean>> which) {
    List<Boolean> known = clients.stream().flatMap(c -> which.apply(c).stream()).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Share(Math.toIntExact(known.stream().filter(b -> b).count()), known.size()));
  }

  /**
   * Returns how many clients they are.
   *
   * @return the number
   */
  public abstract int clients();

  /**
   * Returns the mean of the first totals.
   *
   * @return the mean; empty of no client
   */
  public abstract OptionalDouble meanFirst();

  /**
   * Returns the mean of the last totals.
   *
   * @return the mean; empty of no client
   */
  public abstract OptionalDouble meanLast();

  /**
   * Returns the standard deviation of the first totals.
   *
   * @return the deviation; empty of fewer than two clients
   */
  public abstract OptionalDouble deviationFirst();

  /**
   * Returns the standard deviation of the last totals.
   *
   * @return the deviation; empty of fewer than two clients
   */
  public abstract OptionalDouble deviationLast();

  /**
   * Returns Hedges' g_av: the mean gain in standard deviations of the totals.
   *
   * @return the effect with its 95 % interval, above 0 where clients got better; empty of fewer
   *     than three clients and of totals that do not differ
   */
  public abstract Optional<Estimate> averageGain();

  /**
   * Returns Hedges' g_rm: the mean gain in standard deviations as the changes tell them.
   *
   * @return the effect with its 95 % interval, above 0 where clients got better; empty of fewer
   *     than three clients and of changes that do not differ
   */
  public abstract Optional<Estimate> repeatedGain();

  /**
   * Returns how many reliably improved and recovered.
   *
   * @return the share; empty without norms or a preset
   */
  public abstract Optional<Share> recovered();

  /**
   * Returns how many reliably improved without recovering.
   *
   * @return the share; empty without norms or a preset
   */
  public abstract Optional<Share> improved();

  /**
   * Returns how many did not change reliably.
   *
   * @return the share; empty without norms or a preset
   */
  public abstract Optional<Share> unchanged();

  /**
   * Returns how many reliably deteriorated, across the cut-off or not.
   *
   * @return the share; empty without norms or a preset
   */
  public abstract Optional<Share> deteriorated();

  /**
   * Returns how many came at least half the way to the best total.
   *
   * @return the share; empty where nothing is said of change
   */
  public abstract Optional<Share> response();

  /**
   * Returns how many ended on the better side of the cut-off for remission.
   *
   * @return the share; empty where the instrument has none
   */
  public abstract Optional<Share> remission();
}
