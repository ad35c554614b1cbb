// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sums of products of weeks that change places within their groups: in all orders where these are
 * few, else in seeded draws of them. Several sums share the orders.
 */
final class OrderSums {
  /** Fewer orders than this are listed: a draw of them would give a p that no order has. */
  static final int MOST = 20_000;

  private final List<int[]> groups;
  private final double[][][] products;
  private final double[][] sums;
  private final boolean isExact;

  private OrderSums(List<int[]> groups, double[][][] products, double[][] sums, boolean isExact) {
    this.groups = groups;
    this.products = products;
    this.sums = sums;
    this.isExact = isExact;
  }

  /**
   * Returns the sums in all orders of the groups if they are few, else in those that are drawn.
   *
   * @param groups the weeks that may change places, group by group
   * @param products for each sum the product of the place of one week with what another brings
   */
  static OrderSums of(List<int[]> groups, double[][][] products, Supplier<DrawnOrders> drawn) {
    double orders = orders(groups);
    if (orders < MOST) {
      double[][] sums = new double[products.length][(int) orders];
      OrderSums all = new OrderSums(groups, products, sums, true);
      new Listing(all).list(0, 0, new double[products.length]);
      return all;
    }
    DrawnOrders some = drawn.get();
    double[][] sums =
        Arrays.stream(products).map(p -> some.sums(groups, p)).toArray(double[][]::new);
    return new OrderSums(groups, products, sums, false);
  }

  /** Returns how many orders of the weeks there are. */
  static double orders(List<int[]> groups) {
    double orders = 1;
    for (int[] group : groups) {
      for (int i = 2; i <= group.length; i++) {
        orders *= i;
      }
    }
    return orders;
  }

  /** Returns whether all orders are listed. */
  boolean exact() {
    return isExact;
  }

  /** Returns one of the sums in each order. */
  double[] sum(int which) {
    return sums[which];
  }

  /** Returns how many orders were listed or drawn. */
  int number() {
    return sums[0].length;
  }

  /** Goes through all orders, group after group and place after place. */
  private static final class Listing {
    private final OrderSums all;
    private final int[][] orders;
    private int next;

    Listing(OrderSums all) {
      this.all = all;
      orders = all.groups.stream().map(int[]::clone).toArray(int[][]::new);
    }

    void list(int group, int place, double[] soFar) {
      if (group == orders.length) {
        for (int k = 0; k < soFar.length; k++) {
          all.sums[k][next] = soFar[k];
        }
        next++;
      } else if (place == orders[group].length) {
        list(group + 1, 0, soFar);
      } else {
        choose(group, place, soFar);
      }
    }

    private void choose(int group, int place, double[] soFar) {
      int[] order = orders[group];
      int at = all.groups.get(group)[place];
      for (int i = place; i < order.length; i++) {
        swap(order, place, i);
        double[] more = soFar.clone();
        for (int k = 0; k < more.length; k++) {
          more[k] += all.products[k][at][order[place]];
        }
        list(group, place + 1, more);
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
