// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.exact.HypergeometricNull;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Sampling;
import io.github.ipt4j.analysis.internal.exact.ScanStatistic;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.exact.TableStatistic;
import io.github.ipt4j.analysis.internal.exact.Tails;
import io.github.ipt4j.analysis.internal.exact.WeeklyForm;
import io.github.ipt4j.core.diary.WeekdayCounts;

/**
 * Whether the weekdays of a symptom were found, so that they may be named: by the same tables and
 * seed as the weekly rhythm with its default options, so that the two agree.
 */
final class PeakTest {
  private static final int FEWEST = 4;
  private static final int ENUMERATED = 15;
  private static final int DRAWS = 9_999;
  private static final Seed NAME = Seed.of(0, "WeeklyPeriodicity");

  private PeakTest() {}

  static boolean isFound(WeekdayCounts days, double alpha) {
    int events = days.totalEvents();
    if (events < FEWEST) {
      return false;
    }
    Margins margins = Margins.ofOne(days.exposure(), events);
    TableStatistic rhythm = WeeklyForm.hermansRasson(margins.expected());
    TableStatistic window = new ScanStatistic(margins);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    Tails tails =
        Math.min(events, days.totalExposure() - events) <= ENUMERATED
            ? tables.enumerate(days.events(), rhythm, window)
            : tables.draw(
                days.events(),
                Sampling.full(DRAWS),
                NAME.withUser(0).with(days.exposure()).with(days.events()),
                rhythm,
                window);
    return tails.p(0) <= alpha && tails.p(1) <= alpha;
  }
}
