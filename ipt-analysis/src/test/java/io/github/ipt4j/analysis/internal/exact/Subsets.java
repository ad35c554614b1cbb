// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import java.util.ArrayList;
import java.util.List;

/** The tables of all subsets of days, by counting bits: slow, and nothing like the engine. */
final class Subsets {
  private final List<int[]> tables = new ArrayList<>();

  Subsets(int[] exposure, int successes) {
    List<Integer> cellOfDay = new ArrayList<>();
    for (int c = 0; c < exposure.length; c++) {
      for (int i = 0; i < exposure[c]; i++) {
        cellOfDay.add(c);
      }
    }
    for (int days = 0; days < 1 << cellOfDay.size(); days++) {
      if (Integer.bitCount(days) == successes) {
        int[] table = new int[exposure.length];
        for (int day = 0; day < cellOfDay.size(); day++) {
          table[cellOfDay.get(day)] += days >> day & 1;
        }
        tables.add(table);
      }
    }
  }

  List<int[]> tables() {
    return tables;
  }

  int[] table(int pick) {
    return tables.get(pick % tables.size()).clone();
  }

  double shareAtLeast(TableStatistic statistic, int[] observed) {
    double bound = statistic.of(observed) - 1e-9;
    long extreme = tables.stream().filter(t -> statistic.of(t) >= bound).count();
    return (double) extreme / tables.size();
  }

  double smallestShare(TableStatistic statistic) {
    double greatest = tables.stream().mapToDouble(statistic::of).max().orElseThrow();
    long extreme = tables.stream().filter(t -> statistic.of(t) >= greatest - 1e-9).count();
    return (double) extreme / tables.size();
  }

  double shareAtLeast(Subsets other, TableStatistic statistic, int[] observed) {
    double bound = statistic.of(observed) - 1e-9;
    long extreme = 0;
    for (int[] one : tables) {
      for (int[] two : other.tables) {
        if (statistic.of(sum(one, two)) >= bound) {
          extreme++;
        }
      }
    }
    return (double) extreme / tables.size() / other.tables.size();
  }

  static int[] sum(int[] one, int[] two) {
    int[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += two[i];
    }
    return sum;
  }
}
