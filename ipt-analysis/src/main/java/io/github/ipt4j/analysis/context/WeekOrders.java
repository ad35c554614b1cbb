// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.List;
import java.util.function.Supplier;

/** What the statistic is when the weeks of a rating change places within their phase and block. */
final class WeekOrders {
  private static final double TIE = 1e-9;

  private final OrderSums orders;
  private final double spread;
  private final double leastShare;
  private final double tenth;
  private final double observed;

  private WeekOrders(WeekPieces weeks, double[][] byRating, OrderSums orders) {
    this.orders = orders;
    double sum = 0;
    for (int i = 0; i < byRating.length; i++) {
      sum += byRating[i][i];
    }
    observed = sum;
    spread = weeks.spread();
    leastShare = WeekPieces.leastShare(List.of(weeks));
    tenth = weeks.tenth();
  }

  /** Returns all orders if they are few, else those drawn; no effect is asked about. */
  static WeekOrders of(WeekPieces weeks, Supplier<DrawnOrders> drawn) {
    double[][] byRating = weeks.products(WeekPieces.Part.Y);
    double[][][] products = {byRating};
    return new WeekOrders(weeks, byRating, OrderSums.of(weeks.groups(), products, drawn));
  }

  /** Returns the same orders, of which any effect may be asked about. */
  static WeekOrders ofEffects(WeekPieces weeks, Supplier<DrawnOrders> drawn) {
    double[][] byRating = weeks.products(WeekPieces.Part.Y);
    double[][] byContext = weeks.products(WeekPieces.Part.PAIR_X);
    double[][][] products = {byRating, byContext};
    return new WeekOrders(weeks, byRating, OrderSums.of(weeks.groups(), products, drawn));
  }

  /** Returns whether all orders are listed. */
  boolean exact() {
    return orders.exact();
  }

  /** Returns the p-value of no effect. */
  double p() {
    return shareBeyond(Math.abs(observed));
  }

  /** Returns the p-value of an effect. */
  double p(double effect) {
    double limit = limit(Math.abs(observed - effect * spread));
    double[] byRating = orders.sum(0);
    double[] byContext = orders.sum(1);
    int extreme = 0;
    for (int i = 0; i < byRating.length; i++) {
      extreme += Math.abs(byRating[i] - effect * byContext[i]) >= limit ? 1 : 0;
    }
    return share(extreme);
  }

  /**
   * Returns the smallest p-value that an order of these weeks could have: that of the clearest one,
   * or, of draws, what equal weeks and the number of draws leave at least.
   */
  double smallestP() {
    if (!exact()) {
      return Math.max(leastShare, 1.0 / (1 + orders.number()));
    }
    double greatest = 0;
    for (double sum : orders.sum(0)) {
      greatest = Math.max(greatest, Math.abs(sum));
    }
    return shareBeyond(greatest);
  }

  /** Ties are as extreme. */
  private double limit(double distance) {
    return distance - TIE * Math.max(tenth, distance);
  }

  private double shareBeyond(double distance) {
    double limit = limit(distance);
    int extreme = 0;
    for (double sum : orders.sum(0)) {
      extreme += Math.abs(sum) >= limit ? 1 : 0;
    }
    return share(extreme);
  }

  private double share(int extreme) {
    return exact()
        ? (double) extreme / orders.number()
        : Math.max(leastShare, (1.0 + extreme) / (1.0 + orders.number()));
  }
}
