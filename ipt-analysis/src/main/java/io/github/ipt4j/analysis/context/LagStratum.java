// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.random.MixGenerator;
import java.util.ArrayList;
import java.util.List;

/** The days at risk of one stratum, with the centred context at every lag. */
final class LagStratum {
  private final double[][] centred;
  private final boolean[] onset;
  private final int[] order;
  private final int onsets;

  /** Takes the context of each day at each lag: 1, 0, or not a number where it is not known. */
  LagStratum(double[][] context, boolean[] onset) {
    this.centred = context;
    this.onset = onset;
    order = new int[onset.length];
    int count = 0;
    for (int d = 0; d < order.length; d++) {
      order[d] = d;
      count += onset[d] ? 1 : 0;
    }
    onsets = count;
    for (int lag = 0; order.length > 0 && lag < context[0].length; lag++) {
      centre(lag);
    }
  }

  private void centre(int lag) {
    double sum = 0;
    int known = 0;
    for (double[] day : centred) {
      if (!Double.isNaN(day[lag])) {
        sum += day[lag];
        known++;
      }
    }
    for (double[] day : centred) {
      day[lag] = Double.isNaN(day[lag]) ? 0 : day[lag] - sum / known;
    }
  }

  /** Returns in how many ways the onsets may fall on the days. */
  double arrangements() {
    double ways = 1;
    for (int i = 0; i < onsets; i++) {
      ways *= (double) (order.length - i) / (i + 1);
    }
    return ways;
  }

  void addObserved(double[] sums) {
    for (int d = 0; d < order.length; d++) {
      if (onset[d]) {
        add(sums, centred[d]);
      }
    }
  }

  /** Adds the variance of each sum over all arrangements. */
  void addVariance(double[] variance) {
    int size = order.length;
    if (size < 2) {
      return;
    }
    double factor = (double) onsets * (size - onsets) / ((double) size * (size - 1));
    for (double[] day : centred) {
      for (int lag = 0; lag < variance.length; lag++) {
        variance[lag] += factor * day[lag] * day[lag];
      }
    }
  }

  /** Returns the sums of each arrangement. */
  List<double[]> all(int lags) {
    List<double[]> all = new ArrayList<>();
    choose(0, onsets, new double[lags], all);
    return all;
  }

  private void choose(int day, int left, double[] sums, List<double[]> all) {
    if (left == 0) {
      all.add(sums);
    } else if (day + left <= centred.length) {
      double[] with = sums.clone();
      add(with, centred[day]);
      choose(day + 1, left - 1, with, all);
      choose(day + 1, left, sums, all);
    }
  }

  /** Adds the sums of one arrangement; only the days that are drawn are moved. */
  void addDrawn(double[] sums, MixGenerator random) {
    for (int i = 0; i < onsets; i++) {
      int j = i + (int) (random.nextDouble() * (order.length - i));
      int taken = order[j];
      order[j] = order[i];
      order[i] = taken;
      add(sums, centred[taken]);
    }
  }

  private static void add(double[] sums, double[] day) {
    for (int lag = 0; lag < sums.length; lag++) {
      sums[lag] += day[lag];
    }
  }
}
