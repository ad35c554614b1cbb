// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.random.MixGenerator;
import java.util.List;

/**
 * What the statistic is when the weeks of a rating change places within their phase and block: in
 * all orders where these are few, else in seeded draws of them.
 */
final class WeekOrders {
  /** Fewer orders than this are listed: a draw of them would give a p that no order has. */
  static final int MOST = 20_000;

  private static final double TIE = 1e-9;

  private final double[][] byRating;
  private final double[][] byContext;
  private final double spread;
  private final double[][] sums;
  private final boolean isExact;
  private final double leastShare;
  private final double tenth;
  private double observed;

  private WeekOrders(WeekPieces weeks, int number, boolean isExact) {
    byRating = weeks.products(WeekPieces.Part.Y);
    byContext = weeks.products(WeekPieces.Part.PAIR_X);
    for (int i = 0; i < byRating.length; i++) {
      observed += byRating[i][i];
    }
    spread = weeks.spread();
    sums = new double[2][number];
    this.isExact = isExact;
    leastShare = weeks.leastShare();
    tenth = weeks.tenth();
  }

  /** Returns all orders if they are few, else so many draws of them. */
  static WeekOrders of(WeekPieces weeks, int draws, MixGenerator random) {
    double orders = weeks.orders();
    if (orders < MOST) {
      WeekOrders all = new WeekOrders(weeks, (int) orders, true);
      new Listing(all, weeks.groups()).list(0, 0, 0, 0);
      return all;
    }
    WeekOrders drawn = new WeekOrders(weeks, draws, false);
    drawn.draw(weeks, random);
    return drawn;
  }

  private void draw(WeekPieces weeks, MixGenerator random) {
    for (int draw = 0; draw < sums[0].length; draw++) {
      for (int[] group : weeks.groups()) {
        int[] order = group.clone();
        for (int i = 0; i < order.length; i++) {
          int j = i + (int) (random.nextDouble() * (order.length - i));
          int taken = order[j];
          order[j] = order[i];
          order[i] = taken;
          sums[0][draw] += byRating[group[i]][taken];
          sums[1][draw] += byContext[group[i]][taken];
        }
      }
    }
  }

  /** Returns the statistic of the weeks as they were. */
  double observed() {
    return observed;
  }

  /** Returns whether all orders are listed. */
  boolean exact() {
    return isExact;
  }

  /** Returns the p-value of an effect. */
  double p(double effect) {
    return share(Math.abs(observed - effect * spread), effect);
  }

  /**
   * Returns the smallest p-value that an order of these weeks could have: that of the clearest one,
   * or, of draws, what equal weeks and the number of draws leave at least.
   */
  double smallestP() {
    if (!isExact) {
      return Math.max(leastShare, 1.0 / (1 + sums[0].length));
    }
    double greatest = 0;
    for (double sum : sums[0]) {
      greatest = Math.max(greatest, Math.abs(sum));
    }
    return share(greatest, 0);
  }

  private double share(double distance, double effect) {
    double limit = distance - TIE * Math.max(tenth, distance);
    int extreme = 0;
    for (int i = 0; i < sums[0].length; i++) {
      if (Math.abs(sums[0][i] - effect * sums[1][i]) >= limit) {
        extreme++;
      }
    }
    return isExact
        ? (double) extreme / sums[0].length
        : Math.max(leastShare, (1.0 + extreme) / (1.0 + sums[0].length));
  }

  /** Goes through all orders, group after group and place after place. */
  private static final class Listing {
    private final WeekOrders orders;
    private final List<int[]> places;
    private final int[][] groups;
    private int next;

    Listing(WeekOrders orders, List<int[]> groups) {
      this.orders = orders;
      places = groups;
      this.groups = groups.stream().map(int[]::clone).toArray(int[][]::new);
    }

    void list(int group, int place, double rating, double context) {
      if (group == groups.length) {
        orders.sums[0][next] = rating;
        orders.sums[1][next] = context;
        next++;
      } else if (place == groups[group].length) {
        list(group + 1, 0, rating, context);
      } else {
        choose(group, place, rating, context);
      }
    }

    private void choose(int group, int place, double rating, double context) {
      int[] order = groups[group];
      int at = places.get(group)[place];
      for (int i = place; i < order.length; i++) {
        swap(order, place, i);
        int taken = order[place];
        list(
            group,
            place + 1,
            rating + orders.byRating[at][taken],
            context + orders.byContext[at][taken]);
        swap(order, place, i);
      }
    }

    private static void swap(int[] order, int one, int other) {
      int taken = order[one];
      order[one] = order[other];
      order[other] = taken;
    }
  }
}
