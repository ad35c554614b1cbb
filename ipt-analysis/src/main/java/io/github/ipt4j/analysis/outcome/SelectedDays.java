// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.Arrays;

/**
 * The fall of the rate on the weekdays that were worst in the baseline, against deals of whole
 * weeks in which these are chosen anew.
 */
final class SelectedDays {
  private static final int LONGEST = 3;

  private final BreakWeeks weeks;
  private final boolean[] isLater;

  SelectedDays(BreakWeeks weeks) {
    this.weeks = weeks;
    this.isLater = new boolean[weeks.size()];
    for (int w = 0; w < weeks.size(); w++) {
      isLater[w] = weeks.isLater(w);
    }
  }

  /** Returns the one-sided p-value. */
  double p(int draws, long seed) {
    double observed = fall();
    MixGenerator random =
        new MixGenerator(
            Seed.of(seed, "CycleBreak").with(weeks.size(), weeks.count(true), draws).value());
    int extreme = 1;
    for (int draw = 0; draw < draws; draw++) {
      shuffle(random);
      if (fall() >= observed - 1e-12) {
        extreme++;
      }
    }
    return extreme / (draws + 1.0);
  }

  private void shuffle(MixGenerator random) {
    for (int i = isLater.length - 1; i > 0; i--) {
      int j = (int) (random.nextDouble() * (i + 1));
      boolean kept = isLater[i];
      isLater[i] = isLater[j];
      isLater[j] = kept;
    }
  }

  /** Returns the weekdays, Monday 0, that are chosen from the baseline as it is dealt. */
  int[] chosen() {
    int[][] days = new int[2][BreakWeeks.WEEK];
    int[][] onsets = new int[2][BreakWeeks.WEEK];
    tally(days, onsets);
    return window(days[0], onsets[0]);
  }

  /** The fall of the rate; a deal in which there is none to compare counts as extreme. */
  private double fall() {
    int[][] days = new int[2][BreakWeeks.WEEK];
    int[][] onsets = new int[2][BreakWeeks.WEEK];
    tally(days, onsets);
    int[] window = window(days[0], onsets[0]);
    double fall = rate(days[0], onsets[0], window) - rate(days[1], onsets[1], window);
    return Double.isNaN(fall) ? Double.POSITIVE_INFINITY : fall;
  }

  private void tally(int[][] days, int[][] onsets) {
    for (int w = 0; w < isLater.length; w++) {
      int part = isLater[w] ? 1 : 0;
      for (int d = 0; d < BreakWeeks.WEEK; d++) {
        days[part][d] += weeks.atRisk(w, d);
        onsets[part][d] += weeks.onsets(w, d);
      }
    }
  }

  /** The one to three neighbouring weekdays whose rate most exceeds that of the others. */
  private static int[] window(int[] days, int[] onsets) {
    int allDays = Arrays.stream(days).sum();
    int allOnsets = Arrays.stream(onsets).sum();
    int[] best = {0};
    double greatest = Double.NEGATIVE_INFINITY;
    for (int length = 1; length <= LONGEST; length++) {
      for (int from = 0; from < BreakWeeks.WEEK; from++) {
        int[] window = new int[length];
        for (int i = 0; i < length; i++) {
          window[i] = (from + i) % BreakWeeks.WEEK;
        }
        double ratio = excess(days, onsets, window, allDays, allOnsets);
        if (ratio > greatest + 1e-12) {
          greatest = ratio;
          best = window;
        }
      }
    }
    return best;
  }

  /** The log likelihood ratio of an excess in the window, 0 where there is none. */
  private static double excess(int[] days, int[] onsets, int[] window, int allDays, int allOnsets) {
    double in = 0;
    double at = 0;
    for (int d : window) {
      in += onsets[d];
      at += days[d];
    }
    double expected = allDays == 0 ? 0 : allOnsets * at / allDays;
    if (in <= expected) {
      return 0;
    }
    double out = allOnsets - in;
    return in * Math.log(in / expected)
        + (out > 0 ? out * Math.log(out / (allOnsets - expected)) : 0);
  }

  private static double rate(int[] days, int[] onsets, int[] window) {
    int at = 0;
    int in = 0;
    for (int d : window) {
      at += days[d];
      in += onsets[d];
    }
    return (double) in / at;
  }
}
