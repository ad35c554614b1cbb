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

/**
 * The chance to find a rhythm, by seeded diaries: each weekday is binomial at the recorded days of
 * the diary, with the rate b outside the bad weekdays and r b inside, where b (E + (r - 1) E_in) =
 * N.
 *
 * <p>Whether a diary is significant depends on its statistic and its number of symptom days only,
 * so that the greatest value that is not significant is found once for each such number.
 */
final class RhythmSimulation {
  static final double RATIO = 5;
  private static final int DAYS = 7;
  private static final int DIARIES = 1_000;

  private final WeeklyPeriodicity analysis;
  private final WeekdayCounts counts;
  private final int[] exposure;
  private final int recorded;
  private final int events;
  private final MixGenerator random;
  private final double[] bounds;

  RhythmSimulation(WeeklyPeriodicity analysis, WeekdayCounts counts) {
    this.analysis = analysis;
    this.counts = counts;
    exposure = counts.exposure();
    recorded = counts.totalExposure();
    events = counts.totalEvents();
    random = new MixGenerator(analysis.seedOf(counts).value());
    bounds = new double[recorded + 1];
    Arrays.fill(bounds, Double.NaN);
  }

  /** Returns the power of a design, before there is any diary. */
  static double power(WeeklyPower design) {
    int[] exposure = new int[DAYS];
    Arrays.fill(exposure, (int) Math.round(design.weeks() * design.recordingRate()));
    WeekdayCounts none = WeekdayCounts.of(exposure, new int[DAYS]);
    WeeklyPeriodicity analysis = WeeklyPeriodicity.withDefaults().withAlpha(design.alpha());
    return new RhythmSimulation(analysis, none)
        .power(design.badWeekdays(), design.ratio(), from -> design.rate());
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
    double ratio = RATIO;
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
  private double power(int days, double ratio, IntToDoubleFunction rateOutside) {
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
    if (total < analysis.minimumSymptomDays()) {
      return false;
    }
    Margins margins = Margins.ofOne(exposure, total);
    TableStatistic statistic = WeeklyForm.hermansRasson(margins.expected());
    if (Double.isNaN(bounds[total])) {
      bounds[total] = bound(margins, statistic);
    }
    return HypergeometricNull.isBeyond(statistic.of(drawn), bounds[total]);
  }

  private double bound(Margins margins, TableStatistic statistic) {
    HypergeometricNull tables = HypergeometricNull.of(margins);
    if (analysis.isEnumerated(margins)) {
      return tables.enumerateBound(analysis.alpha(), statistic);
    }
    Seed seed = analysis.seedOf(counts).with(margins.totalSuccesses());
    return tables.drawBound(analysis.alpha(), analysis.draws(), seed, statistic);
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
