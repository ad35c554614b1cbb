// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.primitives.ImmutableIntArray;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Where orders of weeks that are too many to be listed come from: for the same, the same. */
final class OrderSource {
  private final int draws;
  private final Function<WeekPieces, Seed> seed;
  private final boolean isShared;
  private final Map<ImmutableIntArray, DrawnOrders> drawn = new HashMap<>();

  private OrderSource(int draws, Function<WeekPieces, Seed> seed, boolean isShared) {
    this.draws = draws;
    this.seed = seed;
    this.isShared = isShared;
  }

  /** Returns the orders of one contrast: their seed is of what is counted. */
  static OrderSource ofContrast(long user, int draws) {
    Seed name = Seed.of(0, "GradedContrast").withUser(user);
    return new OrderSource(draws, weeks -> name.with(weeks.counts()), false);
  }

  /** Returns orders that are shared by all whose weeks fall into groups of the same sizes. */
  static OrderSource ofScreen(int draws) {
    Seed name = Seed.of(0, "GradedScreen");
    return new OrderSource(draws, weeks -> name.with(weeks.sizes()), true);
  }

  /** Returns the same source, which holds nothing that was drawn. */
  OrderSource afresh() {
    return new OrderSource(draws, seed, false);
  }

  DrawnOrders orders(WeekPieces weeks) {
    return isShared
        ? drawn.computeIfAbsent(ImmutableIntArray.copyOf(weeks.sizes()), sizes -> draw(weeks))
        : draw(weeks);
  }

  private DrawnOrders draw(WeekPieces weeks) {
    return DrawnOrders.of(weeks.sizes(), draws, new MixGenerator(seed.apply(weeks).value()));
  }
}
