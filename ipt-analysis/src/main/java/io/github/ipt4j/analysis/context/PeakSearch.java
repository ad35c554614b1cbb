// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.base.Suppliers;
import io.github.ipt4j.analysis.internal.exact.HypergeometricNull;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Sampling;
import io.github.ipt4j.analysis.internal.exact.ScanStatistic;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.exact.TableStatistic;
import io.github.ipt4j.analysis.internal.exact.Tails;
import io.github.ipt4j.analysis.internal.exact.WeeklyForm;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether the weekdays of a symptom were found, so that they may be named: by the same tables and
 * seed as the weekly rhythm with its default options, so that the two agree.
 */
final class PeakSearch {
  private static final int FEWEST = 4;
  private static final int ENUMERATED = 15;
  private static final int DRAWS = 9_999;
  private static final Seed NAME = Seed.of(0, "WeeklyPeriodicity");

  private final WeekdayCounts days;

  /** Searched once, when it is first asked for. */
  private final Supplier<Tails> tails = Suppliers.memoize(this::search);

  PeakSearch(WeekdayCounts days) {
    this.days = days;
  }

  /** Returns the run of weekdays with most more symptom days than an even spread gives. */
  Optional<ScanStatistic.Window> best() {
    if (days.totalEvents() == 0) {
      return Optional.empty();
    }
    ScanStatistic scan = new ScanStatistic(Margins.ofOne(days.exposure(), days.totalEvents()));
    return Optional.of(scan.best(days.events())).filter(window -> window.ratio() > 0);
  }

  boolean isFound(double alpha) {
    return days.totalEvents() >= FEWEST && tails.get().p(0) <= alpha && tails.get().p(1) <= alpha;
  }

  private Tails search() {
    int events = days.totalEvents();
    Margins margins = Margins.ofOne(days.exposure(), events);
    TableStatistic rhythm = WeeklyForm.hermansRasson(margins.expected());
    TableStatistic window = new ScanStatistic(margins);
    HypergeometricNull tables = HypergeometricNull.of(margins);
    return Math.min(events, days.totalExposure() - events) <= ENUMERATED
        ? tables.enumerate(days.events(), rhythm, window)
        : tables.draw(
            days.events(),
            Sampling.full(DRAWS),
            NAME.withUser(0).with(days.exposure()).with(days.events()),
            rhythm,
            window);
  }
}
