// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.internal.RiskDifference;
import io.github.ipt4j.analysis.internal.TwoMeans;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far two groups lie apart: of those who completed, or of all as last seen. Where there is too
 * little to describe one of them beside the other, the clients of both are counted and every other
 * figure is empty.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GroupDifference permits ImmutableGroupDifference {

  GroupDifference() {}

  static GroupDifference counted(int first, int second) {
    return ImmutableGroupDifference.builder()
        .first(GroupFigures.counted(first))
        .second(GroupFigures.counted(second))
        .build();
  }

  static GroupDifference of(
      GroupPair pair,
      GroupCriterion criterion,
      Collection<ClientOutcome> first,
      Collection<ClientOutcome> second) {
    int sign = pair.first().instrument().direction() == Direction.HIGHER_IS_WORSE ? -1 : 1;
    GroupFigures one = GroupFigures.of(pair.first().instrument(), first);
    GroupFigures other = GroupFigures.of(pair.second().instrument(), second);
    ImmutableGroupDifference.Builder difference =
        ImmutableGroupDifference.builder()
            .first(one)
            .second(other)
            .firstMet(criterion.of(one))
            .secondMet(criterion.of(other))
            .gain(
                TwoMeans.of(changes(first, sign), changes(second, sign))
                    .map(g -> new Estimate(g.value(), Interval.of95(g.low(), g.high()))));
    Optional<Share> a = criterion.of(one);
    Optional<Share> b = criterion.of(other);
    if (a.isPresent() && b.isPresent()) {
      RiskDifference met =
          RiskDifference.of(a.get().count(), a.get().of(), b.get().count(), b.get().of());
      difference.risk(new Estimate(met.value(), Interval.of95(met.low(), met.high())));
    }
    return difference.build();
  }

  private static double[] changes(Collection<ClientOutcome> clients, int sign) {
    return clients.stream()
        .mapToDouble(c -> sign * (c.last().orElseThrow() - c.first().orElseThrow()))
        .toArray();
  }

  /**
   * Returns what became of the first group.
   *
   * @return the figures
   */
  public abstract GroupFigures first();

  /**
   * Returns what became of the second group.
   *
   * @return the figures
   */
  public abstract GroupFigures second();

  /**
   * Returns how many of the first group have a good outcome.
   *
   * @return the share; empty where it cannot be told
   */
  public abstract Optional<Share> firstMet();

  /**
   * Returns how many of the second group have a good outcome.
   *
   * @return the share; empty where it cannot be told
   */
  public abstract Optional<Share> secondMet();

  /**
   * Returns Hedges' g of the changes: above 0 where the first group gained more.
   *
   * @return the difference of the mean gains in pooled standard deviations of the changes, with its
   *     95 % interval; empty with fewer than two clients in a group, or changes that do not differ
   */
  public abstract Optional<Estimate> gain();

  /**
   * Returns by how much the share with a good outcome is greater in the first group.
   *
   * @return the difference with Newcombe's 95 % interval; empty where it cannot be told
   */
  public abstract Optional<Estimate> risk();

  /**
   * Returns how many clients have to be in the better group for one more good outcome.
   *
   * @return the number with its interval; empty where the interval of {@link #risk()} holds 0, so
   *     that the number would run through infinity
   */
  public Optional<Estimate> numberNeeded() {
    return risk()
        .filter(r -> r.interval().low() > 0 || r.interval().high() < 0)
        .map(
            r -> {
              double near = Math.max(Math.abs(r.interval().low()), Math.abs(r.interval().high()));
              double far = Math.min(Math.abs(r.interval().low()), Math.abs(r.interval().high()));
              return new Estimate(1 / Math.abs(r.value()), Interval.of95(1 / near, 1 / far));
            });
  }
}
