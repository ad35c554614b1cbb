// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.random.MixGenerator;
import java.util.List;

/**
 * Orders of weeks within their groups, drawn once for any number of sums: which week of its group
 * comes to each place.
 */
final class DrawnOrders {
  private final int[] sizes;
  private final int number;
  private final int places;
  private final short[] weeks;

  private DrawnOrders(int[] sizes, int number) {
    this.sizes = sizes;
    this.number = number;
    int sum = 0;
    for (int size : sizes) {
      sum += size;
    }
    places = sum;
    weeks = new short[number * places];
  }

  /** Returns so many orders of groups of these sizes. */
  static DrawnOrders of(int[] sizes, int number, MixGenerator random) {
    DrawnOrders drawn = new DrawnOrders(sizes, number);
    double[] chances = new double[drawn.places];
    int at = 0;
    for (int draw = 0; draw < number; draw++) {
      random.fill(chances, drawn.places);
      int first = 0;
      for (int size : sizes) {
        drawn.shuffle(at + first, size, chances, first);
        first += size;
      }
      at += first;
    }
    return drawn;
  }

  /** Fisher and Yates: each place takes one of the weeks that are left. */
  private void shuffle(int at, int size, double[] chances, int first) {
    short[] order = weeks;
    for (int i = 0; i < size; i++) {
      order[at + i] = (short) i;
    }
    for (int i = 0; i < size; i++) {
      int other = at + i + (int) (chances[first + i] * (size - i));
      short taken = order[other];
      order[other] = order[at + i];
      order[at + i] = taken;
    }
  }

  /**
   * Returns the sum of products in each order, place after place.
   *
   * @param groups the weeks of each group, of the sizes that were drawn
   * @param products the product of the place of one week with what another brings
   */
  double[] sums(List<int[]> groups, double[][] products) {
    double[] table = new double[length(sizes)];
    int next = 0;
    for (int[] group : groups) {
      for (int place : group) {
        for (int week : group) {
          table[next++] = products[place][week];
        }
      }
    }
    int[] rows = rows();
    double[] sums = new double[number];
    for (int draw = 0; draw < number; draw++) {
      sums[draw] = sum(table, rows, draw * places);
    }
    return sums;
  }

  private double sum(double[] table, int[] rows, int from) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += table[rows[i] + weeks[from + i]];
    }
    return sum;
  }

  private static int length(int[] sizes) {
    int length = 0;
    for (int size : sizes) {
      length += size * size;
    }
    return length;
  }

  /** Returns where the products of each place begin. */
  private int[] rows() {
    int[] rows = new int[places];
    int place = 0;
    int next = 0;
    for (int size : sizes) {
      for (int i = 0; i < size; i++) {
        rows[place++] = next;
        next += size;
      }
    }
    return rows;
  }
}
