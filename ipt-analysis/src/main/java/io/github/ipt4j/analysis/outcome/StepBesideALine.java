// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.Arrays;

/** Whether a step says more of a course than a line does, wherever the step is put. */
final class StepBesideALine {
  private static final int SIDE = 2;

  /** The share of the squares up to which what is left of them is an error of rounding. */
  private static final double ROUNDING = 1e-20;

  private StepBesideALine() {}

  /** Returns the share of courses without a step in which some step fits at least as well. */
  static double p(double[] totals, int draws) {
    int n = totals.length;
    double observed = statistic(totals);
    MixGenerator random = new MixGenerator(Seed.of(0, "StepTest").with(n, draws).value());
    int extreme = 1;
    double[] drawn = new double[n];
    for (int draw = 0; draw < draws; draw++) {
      for (int i = 0; i < n; i++) {
        drawn[i] = normal(random);
      }
      if (statistic(drawn) >= observed) {
        extreme++;
      }
    }
    return extreme / (draws + 1.0);
  }

  /** A standard normal deviate, by Box and Muller, alike on every version of Java. */
  private static double normal(MixGenerator random) {
    double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }

  /** The greatest F of a step beside a line, over all places with two totals on each side. */
  static double statistic(double[] y) {
    int n = y.length;
    if (n < SIDE + SIDE) {
      return 0;
    }
    double[] rest = residuals(y);
    double line = squares(rest);
    double rounding = ROUNDING * squares(y);
    if (line <= rounding) {
      return 0;
    }
    double greatest = 0;
    for (int k = SIDE; k <= n - SIDE; k++) {
      double[] step = new double[n];
      for (int i = k; i < n; i++) {
        step[i] = 1;
      }
      double[] z = residuals(step);
      double zz = squares(z);
      double zy = 0;
      for (int i = 0; i < n; i++) {
        zy += z[i] * rest[i];
      }
      double explained = zz > 0 ? zy * zy / zz : 0;
      double left = line - explained;
      greatest =
          Math.max(
              greatest, left > rounding ? explained / (left / (n - 3)) : Double.POSITIVE_INFINITY);
    }
    return greatest;
  }

  /** What a line in time leaves of the values. */
  private static double[] residuals(double[] y) {
    int n = y.length;
    double meanT = (n - 1) / 2.0;
    double meanY = Arrays.stream(y).average().orElse(0);
    double ty = 0;
    double tt = 0;
    for (int i = 0; i < n; i++) {
      ty += (i - meanT) * (y[i] - meanY);
      tt += (i - meanT) * (i - meanT);
    }
    double[] rest = new double[n];
    for (int i = 0; i < n; i++) {
      rest[i] = y[i] - meanY - ty / tt * (i - meanT);
    }
    return rest;
  }

  private static double squares(double[] values) {
    return Arrays.stream(values).map(v -> v * v).sum();
  }
}
