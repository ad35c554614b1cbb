// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.random.MixGenerator;
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

  private OrderSums(List<int[]> groups, double[][][] products, int number, boolean isExact) {
    this.groups = groups;
    this.products = products;
    sums = new double[products.length][number];
    this.isExact = isExact;
  }

  /**
   * Returns the sums in all orders of the groups if they are few, else in so many draws.
   *
   * @param groups the weeks that may change places, group by group
   * @param products for each sum the product of the place of one week with what another brings
   */
  static OrderSums of(
      List<int[]> groups, double[][][] products, int draws, Supplier<MixGenerator> random) {
    double orders = orders(groups);
    if (orders < MOST) {
      OrderSums all = new OrderSums(groups, products, (int) orders, true);
      new Listing(all).list(0, 0, new double[products.length]);
      return all;
    }
    OrderSums drawn = new OrderSums(groups, products, draws, false);
    drawn.draw(random.get());
    return drawn;
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

  private void draw(MixGenerator random) {
    int[] sizes = groups.stream().mapToInt(group -> group.length).toArray();
    double[][][] tables = groups.stream().map(this::tables).toArray(double[][][]::new);
    int longest = Arrays.stream(sizes).max().orElse(0);
    int[] order = new int[longest];
    double[] chances = new double[longest];
    for (int draw = 0; draw < sums[0].length; draw++) {
      for (int g = 0; g < sizes.length; g++) {
        random.fill(chances, sizes[g]);
        shuffle(order, sizes[g], chances);
        for (int k = 0; k < sums.length; k++) {
          sums[k][draw] = added(sums[k][draw], tables[g][k], order, sizes[g]);
        }
      }
    }
  }

  /** Returns the products of the weeks of a group row by row, for each sum. */
  private double[][] tables(int[] group) {
    double[][] tables = new double[products.length][group.length * group.length];
    for (int k = 0; k < products.length; k++) {
      for (int i = 0; i < group.length; i++) {
        for (int j = 0; j < group.length; j++) {
          tables[k][i * group.length + j] = products[k][group[i]][group[j]];
        }
      }
    }
    return tables;
  }

  /** Puts the numbers from 0 in an order that chances, as many as there are, decide. */
  private static void shuffle(int[] order, int size, double[] chances) {
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    for (int i = 0; i < size; i++) {
      int j = i + (int) (chances[i] * (size - i));
      int taken = order[j];
      order[j] = order[i];
      order[i] = taken;
    }
  }

  /** Place after place, so that a sum is the same to the bit as one of products as they come. */
  private static double added(double sum, double[] table, int[] order, int size) {
    double more = sum;
    for (int i = 0; i < size; i++) {
      more += table[i * size + order[i]];
    }
    return more;
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
