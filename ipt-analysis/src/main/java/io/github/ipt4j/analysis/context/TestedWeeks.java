// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.base.Suppliers;
import io.github.ipt4j.analysis.finding.Interval;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the orders of the weeks tell of a rating and of what holds on some of its days: the same for
 * every context that holds on the same days.
 */
final class TestedWeeks {
  private static final double TIE = 1e-9;

  private final RatedDays rated;
  private final Exposure exposure;
  private final AskedShares asked;
  private final WeekPieces weeks;
  private final boolean isComparable;
  private final Optional<Tested> tested;

  /** Takes the options, of which the context is not read. */
  TestedWeeks(GradedContrast options, RatedDays rated, Exposure exposure, OrderSource source) {
    this.rated = rated;
    this.exposure = exposure;
    asked = rated.asked(exposure, options.lag());
    weeks = new WeekPieces(rated, exposure, options.lag());
    isComparable = weeks.spread() > TIE;
    boolean isTested =
        !exposure.isNotableOnly()
            && asked.isEven()
            && isComparable
            && weeks.size() >= options.leastWeeks();
    tested = isTested ? Optional.of(test(source)) : Optional.empty();
  }

  /** Writes down all that is the same for every such context. */
  void describe(GradedContrastResult.Builder result) {
    result
        .sampling(exposure.sampling())
        .asked(asked)
        .weeks(weeks.size())
        .exposedDays(weeks.exposed())
        .unexposedDays(weeks.unexposed())
        .comparable(isComparable);
    if (weeks.exposed() > 0 && weeks.unexposed() > 0) {
      result.meanExposed(weeks.meanExposed()).meanUnexposed(weeks.meanUnexposed());
    }
    tested.ifPresent(
        t -> result.p(t.p).smallestP(t.smallestP).exact(t.isExact).effect(t.effect).range(t.range));
  }

  private Tested test(OrderSource source) {
    WeekOrders orders = WeekOrders.of(weeks, () -> source.orders(weeks));
    double effect = weeks.effect();
    OrderSource again = source.afresh();
    return new Tested(
        orders.p(),
        orders.smallestP(),
        orders.exact(),
        effect,
        Suppliers.memoize(() -> interval(effect, again)));
  }

  /** Takes as long as all else together, so that it is looked for where it is read. */
  private Optional<Interval> interval(double effect, OrderSource again) {
    WeekOrders orders = WeekOrders.ofEffects(weeks, () -> again.orders(weeks));
    return new EffectInterval(effect, rated.tenth(), orders).ends();
  }

  /** What the orders gave. */
  private record Tested(
      double p,
      double smallestP,
      boolean isExact,
      double effect,
      Supplier<Optional<Interval>> range) {}
}
