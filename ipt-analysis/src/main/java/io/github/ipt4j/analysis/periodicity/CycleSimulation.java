// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.PlannedDiary;
import io.github.ipt4j.analysis.internal.exact.CircularForm;
import io.github.ipt4j.analysis.internal.exact.HypergeometricNull;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.Arrays;

/**
 * The chance to find a declared cycle, by seeded diaries that are drawn day by day.
 *
 * <p>The greatest statistic that is not significant depends on the margins, and on these nearly by
 * the number of onsets alone: it is found once for each such number, with the margins of the first
 * diary that has it.
 */
final class CycleSimulation {
  private static final int DIARIES = 1_000;
  private static final int DRAWS = 999;
  private static final Seed NAME = Seed.of(0, "CyclePower");

  private final PlannedDiary plan;
  private final int badDays;
  private final DeclaredCycle analysis;
  private final Seed seed;
  private final MixGenerator random;
  private final double[] bounds;

  CycleSimulation(CyclePower power, Cycle cycle) {
    plan = power;
    badDays = power.badDays();
    analysis = DeclaredCycle.of(cycle).withAlpha(power.alpha());
    seed = NAME.with(cycle.days(), power.weeks(), badDays);
    random = new MixGenerator(seed.value());
    bounds = new double[Cycle.WEEK * power.weeks() + 1];
    Arrays.fill(bounds, Double.NaN);
  }

  double power() {
    int length = analysis.cycle().days();
    if (Cycle.WEEK * plan.weeks() / length < analysis.minimumCycles()) {
      return 0;
    }
    int found = 0;
    for (int i = 0; i < DIARIES; i++) {
      found += isFound(diary((int) (random.nextDouble() * length))) ? 1 : 0;
    }
    return (double) found / DIARIES;
  }

  /** Draws a diary whose bad days begin so many days into the cycle. */
  private CycleDays diary(int from) {
    Cycle cycle = analysis.cycle();
    CycleDays days = new CycleDays(cycle);
    long first = cycle.anchor().toEpochDay();
    for (long day = first; day < first + (long) Cycle.WEEK * plan.weeks(); day++) {
      boolean isBad = Math.floorMod(cycle.index(day) - from, cycle.days()) < badDays;
      boolean has = random.nextDouble() < (isBad ? plan.ratio() * plan.rate() : plan.rate());
      if (random.nextDouble() < plan.recordingRate()) {
        days.add(day, has);
      }
    }
    return days;
  }

  private boolean isFound(CycleDays days) {
    CycleCounts counts = days.onsetCounts();
    int onsets = counts.totalEvents();
    if (onsets < analysis.minimumOnsets()) {
      return false;
    }
    Margins margins = CycleTables.marginsWithinWeekday(days.atRisk(), days.onsets());
    CircularForm form = CircularForm.hermansRasson(margins.expected());
    if (Double.isNaN(bounds[onsets])) {
      bounds[onsets] =
          HypergeometricNull.of(margins)
              .drawBound(analysis.alpha(), DRAWS, seed.with(onsets), form);
    }
    return HypergeometricNull.isBeyond(form.of(counts.events()), bounds[onsets]);
  }
}
