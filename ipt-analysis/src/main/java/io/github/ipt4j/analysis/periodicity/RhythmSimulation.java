// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.internal.exact.HypergeometricNull;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.exact.TableStatistic;
import io.github.ipt4j.analysis.internal.exact.WeeklyForm;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;

/**
 * The chance to find a rhythm, by seeded diaries: each weekday is binomial at the recorded days of
 * the diary, with the rate b outside the bad weekdays and r b inside, where b (E + (r - 1) E_in) =
 * N.
 *
 * <p>Whether a diary is significant depends on its statistic and its number of symptom days only,
 * so that the greatest value that is not significant is found once for each such number.
 */
final class RhythmSimulation {
  private static final int DAYS = 7;
  private static final int DIARIES = 1_000;

  private final int fewest;
  private final ToDoubleBiFunction<Margins, TableStatistic> bound;
  private final int[] exposure;
  private final int recorded;
  private final int events;
  private final MixGenerator random;
  private final double[] bounds;

  /**
   * Makes a simulation.
   *
   * @param counts the recorded days and symptom days by weekday
   * @param seed the seed of the diaries
   * @param fewest the least number of symptom days for a test
   * @param bound the greatest value of a statistic, given the margins, that is not significant
   */
  RhythmSimulation(
      WeekdayCounts counts,
      Seed seed,
      int fewest,
      ToDoubleBiFunction<Margins, TableStatistic> bound) {
    this.fewest = fewest;
    this.bound = bound;
    exposure = counts.exposure();
    recorded = counts.totalExposure();
    events = counts.totalEvents();
    random = new MixGenerator(seed.value());
    bounds = new double[recorded + 1];
    Arrays.fill(bounds, Double.NaN);
  }

  PowerLine line() {
    double ratio = ratio();
    return PowerLine.builder()
        .recordedDays(recorded)
        .symptomDays(events)
        .ratio(ratio)
        .oneWeekday(power(1, ratio))
        .twoWeekdays(power(2, ratio))
        .build();
  }

  /** Returns the greatest ratio up to 5 at which no weekday or pair would be more than certain. */
  private double ratio() {
    double ratio = PowerLine.RATIO;
    for (int days = 1; days <= 2; days++) {
      for (int from = 0; from < DAYS; from++) {
        int inside = inside(from, days);
        if (inside > 0 && events > inside) {
          ratio = Math.min(ratio, (double) (recorded - inside) / (events - inside));
        }
      }
    }
    return ratio;
  }

  private int inside(int from, int days) {
    return days == 1 ? exposure[from] : exposure[from] + exposure[(from + 1) % DAYS];
  }

  private double power(int days, double ratio) {
    return events == 0
        ? 0
        : power(days, ratio, from -> events / (recorded + (ratio - 1) * inside(from, days)));
  }

  /** Returns the power if the rate outside the bad weekdays is given for each place of these. */
  double power(int days, double ratio, IntToDoubleFunction rateOutside) {
    int found = 0;
    for (int from = 0; from < DAYS; from++) {
      double rate = rateOutside.applyAsDouble(from);
      double[][] cumulative = new double[DAYS][];
      for (int day = 0; day < DAYS; day++) {
        boolean bad = Math.floorMod(day - from, DAYS) < days;
        cumulative[day] = binomial(exposure[day], bad ? Math.min(1, ratio * rate) : rate);
      }
      for (int i = 0; i < DIARIES; i++) {
        if (isFound(cumulative)) {
          found++;
        }
      }
    }
    return (double) found / (DAYS * DIARIES);
  }

  private boolean isFound(double[][] cumulative) {
    int[] drawn = new int[DAYS];
    int total = 0;
    for (int day = 0; day < DAYS; day++) {
      double u = random.nextDouble();
      while (u >= cumulative[day][drawn[day]]) {
        drawn[day]++;
      }
      total += drawn[day];
    }
    if (total < fewest) {
      return false;
    }
    Margins margins = Margins.ofOne(exposure, total);
    TableStatistic statistic = WeeklyForm.hermansRasson(margins.expected());
    if (Double.isNaN(bounds[total])) {
      bounds[total] = bound.applyAsDouble(margins, statistic);
    }
    return HypergeometricNull.isBeyond(statistic.of(drawn), bounds[total]);
  }

  /** Returns P(X <= k) for k = 0 to n; the last is above every random number. */
  private static double[] binomial(int n, double rate) {
    double[] cumulative = new double[n + 1];
    if (rate < 1) {
      double term = StrictMath.pow(1 - rate, n);
      double sum = term;
      for (int k = 0; k < n; k++) {
        cumulative[k] = sum;
        term *= (n - k) * rate / ((k + 1) * (1 - rate));
        sum += term;
      }
    }
    cumulative[n] = 1;
    return cumulative;
  }
}
