// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.internal.exact.CircularForm;
import io.github.ipt4j.analysis.internal.exact.HypergeometricNull;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Sampling;
import io.github.ipt4j.analysis.internal.exact.ScanStatistic;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.exact.TableStatistic;
import io.github.ipt4j.analysis.internal.exact.Tails;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tests counts by day of a cycle.
 *
 * @param cycle the cycle
 * @param draws the most tables to draw
 * @param exactTables from how many tables on they are drawn
 * @param monteCarlo how they are drawn
 * @param seed the user's seed
 */
record CycleTables(Cycle cycle, int draws, int exactTables, MonteCarlo monteCarlo, long seed) {
  private static final Seed NAME = Seed.of(0, "DeclaredCycle");
  private static final int MOST_EXACT_OF_A_WEEK = 30;

  /** Tests a cycle of seven days: the weekly test, with its days numbered from the anchor. */
  CycleRhythm week(WeekdayCounts counts) {
    WeekdayRhythm week = weekly().test(counts);
    int first = cycle.anchor().getDayOfWeek().getValue() - 1;
    return CycleRhythm.builder()
        .counts(CycleCounts.sum(turned(counts.exposure(), first), turned(counts.events(), first)))
        .statistic(week.statistic())
        .p(week.p())
        .draws(week.draws())
        .smallestP(week.smallestP())
        .window(week.window().map(w -> window(w, counts)))
        .build();
  }

  private WeeklyPeriodicity weekly() {
    int events = 0;
    while (events < MOST_EXACT_OF_A_WEEK && isFew(events + 1, Cycle.WEEK)) {
      events++;
    }
    return WeeklyPeriodicity.withDefaults()
        .withDraws(draws)
        .withExactUpTo(events)
        .withMonteCarlo(monteCarlo)
        .withSeed(seed);
  }

  private static int[][] turned(int[] mondayFirst, int first) {
    int[] turned = new int[mondayFirst.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = mondayFirst[(i + first) % turned.length];
    }
    return new int[][] {turned};
  }

  private CycleWindow window(WeekdayWindow window, WeekdayCounts counts) {
    DayOfWeek first = cycle.anchor().getDayOfWeek();
    return new CycleWindow(
        cycle.plus(1, window.from().getValue() - first.getValue()),
        window.days(),
        window.observed(),
        window.exposureOf(counts),
        window.expected(),
        window.logLikelihoodRatio(),
        window.p());
  }

  /** Tests counts whose exposed days are all alike. */
  CycleRhythm alike(CycleCounts counts) {
    int events = counts.totalEvents();
    boolean isExact = isFew(Math.min(events, counts.totalExposure() - events), cycle.days());
    Margins margins = Margins.ofOne(counts.exposure(), events);
    return rhythm(counts, margins, isExact, seedOf().with(counts.exposure()).with(counts.events()));
  }

  /** Tests counts by weekday and day of the cycle, of which only days of a weekday are alike. */
  CycleRhythm withinWeekday(int[][] exposure, int[][] events) {
    Seed start = seedOf();
    for (int weekday = 0; weekday < exposure.length; weekday++) {
      start = start.with(exposure[weekday]).with(events[weekday]);
    }
    Margins margins = marginsWithinWeekday(exposure, events);
    CycleCounts counts = CycleCounts.sum(exposure, events);
    return rhythm(counts, margins, margins.tables() < exactTables, start);
  }

  /** Returns the margins of the weekdays on which anything began; the others change no count. */
  static Margins marginsWithinWeekday(int[][] exposure, int[][] events) {
    int[][] informative = new int[exposure.length][];
    int[] successes = new int[exposure.length];
    int strata = 0;
    for (int weekday = 0; weekday < exposure.length; weekday++) {
      int sum = Arrays.stream(events[weekday]).sum();
      if (sum > 0) {
        informative[strata] = exposure[weekday];
        successes[strata++] = sum;
      }
    }
    return Margins.of(Arrays.copyOf(informative, strata), Arrays.copyOf(successes, strata));
  }

  private Seed seedOf() {
    return NAME.withUser(seed);
  }

  private CycleRhythm rhythm(CycleCounts counts, Margins margins, boolean isExact, Seed start) {
    double[] expected = margins.expected();
    int[] observed = counts.events();
    TableStatistic hermansRasson = CircularForm.hermansRasson(expected);
    ScanStatistic scan = new ScanStatistic(margins);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    Tails tails =
        isExact
            ? tables.enumerate(observed, hermansRasson, scan)
            : tables.draw(observed, sampling(), start, hermansRasson, scan);
    return CycleRhythm.builder()
        .counts(counts)
        .statistic(hermansRasson.of(observed))
        .p(tails.p(0))
        .draws(tails.draws())
        .smallestP(tails.smallestP(0))
        .window(window(scan.best(observed), tails.p(1), counts, expected))
        .build();
  }

  private Sampling sampling() {
    return monteCarlo == MonteCarlo.FULL ? Sampling.full(draws) : Sampling.sequential(draws);
  }

  private Optional<CycleWindow> window(
      ScanStatistic.Window window, double p, CycleCounts counts, double[] expected) {
    if (window.ratio() == 0) {
      return Optional.empty();
    }
    int observed = 0;
    int exposure = 0;
    double even = 0;
    for (int i = 0; i < window.length(); i++) {
      int day = cycle.plus(window.from() + 1, i);
      observed += counts.events(day);
      exposure += counts.exposure(day);
      even += expected[day - 1];
    }
    return Optional.of(
        new CycleWindow(
            window.from() + 1, window.length(), observed, exposure, even, window.ratio(), p));
  }

  /** Returns whether C(few + cells - 1, few), the most tables there can be, is few enough. */
  private boolean isFew(int few, int cells) {
    double tables = 1;
    for (int k = 1; k <= few && tables < exactTables; k++) {
      tables *= (double) (cells - 1 + k) / k;
    }
    return tables < exactTables;
  }
}
