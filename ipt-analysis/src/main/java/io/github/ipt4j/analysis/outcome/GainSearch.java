// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.DateCaveats;
import io.github.ipt4j.analysis.Share;
import io.github.ipt4j.analysis.Shortfall;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The search of a series for sudden gains and losses. */
final class GainSearch {
  private static final int SIDE = 3;
  private static final int LEAST_SIDE = 2;
  private static final double UNADJUSTED = 2.776;
  private static final double UPPER = 0.975;

  private final SuddenGains options;
  private final MeasureSeries series;
  private final double[] totals;
  private final boolean isLowerBetter;

  GainSearch(SuddenGains options, MeasureSeries series) {
    this.options = options;
    this.series = series;
    this.isLowerBetter = series.instrument().direction() == Direction.HIGHER_IS_WORSE;
    this.totals =
        series.measures().stream().mapToDouble(m -> m.total().orElse(Double.NaN)).toArray();
    if (!isLowerBetter) {
      turn();
    }
  }

  /** Turns the scale round, so that lower is better. */
  private void turn() {
    double ends = series.instrument().totalMinimum() + series.instrument().totalMaximum();
    for (int i = 0; i < totals.length; i++) {
      totals[i] = ends - totals[i];
    }
  }

  SuddenGainsResult result() {
    int complete = (int) Arrays.stream(totals).filter(t -> !Double.isNaN(t)).count();
    List<Shortfall> shortfalls =
        Shortfall.of("complete form", "", complete, 2 * LEAST_SIDE).stream().toList();
    ImmutableSuddenGainsResult.Builder result =
        ImmutableSuddenGainsResult.builder()
            .analysis(options)
            .instrument(series.instrument())
            .addAllDateCaveats(DateCaveats.of(series))
            .addAllShortfalls(shortfalls);
    if (!shortfalls.isEmpty()) {
      return result.forms(new Share(0, 0)).build();
    }
    List<SuddenChange> changes = changes();
    result
        .forms(new Share(complete, totals.length))
        .addAllChanges(changes)
        .addAllEvidence(series.measures().stream().map(MeasureTaken::id).toList());
    if (changes.stream().anyMatch(SuddenChange::isGain)) {
      result.pStep(StepTest.p(known(), options.draws()));
    }
    return result.build();
  }

  private double[] known() {
    return Arrays.stream(totals).filter(t -> !Double.isNaN(t)).toArray();
  }

  private List<SuddenChange> changes() {
    List<SuddenChange> changes = new ArrayList<>();
    for (int i = 0; i + 1 < totals.length; i++) {
      double drop = totals[i] - totals[i + 1];
      if (Math.abs(drop) >= options.leastDrop()
          && Math.abs(drop) >= options.leastShare() * totals[i]
          && isStable(i, Math.signum(drop))) {
        changes.add(change(i, drop > 0));
      }
    }
    return changes;
  }

  private SuddenChange change(int i, boolean isGain) {
    MeasureTaken before = series.measures().get(i);
    MeasureTaken after = series.measures().get(i + 1);
    double half = totals[i + 1] + (totals[i] - totals[i + 1]) / 2;
    boolean isReversed =
        Arrays.stream(totals, i + 2, totals.length).anyMatch(t -> isGain ? t >= half : t <= half);
    return new SuddenChange(
        before.total().orElseThrow(),
        after.total().orElseThrow(),
        after.at().date(),
        isGain,
        isReversed,
        after.id());
  }

  /** The third criterion: the means of both sides differ by more than their spread. */
  private boolean isStable(int i, double sign) {
    double[] before = side(i - SIDE + 1, i);
    double[] after = side(i + 1, i + SIDE);
    if (before.length < LEAST_SIDE || after.length < LEAST_SIDE) {
      return false;
    }
    int degrees = before.length + after.length - 2;
    double critical = options.isAdjusted() ? Quantiles.student(degrees, UPPER) : UNADJUSTED;
    double spread = Math.sqrt((squares(before) + squares(after)) / degrees);
    return sign * (mean(before) - mean(after)) > critical * spread;
  }

  private double[] side(int from, int to) {
    return IntStream.rangeClosed(Math.max(0, from), Math.min(totals.length - 1, to))
        .mapToDouble(i -> totals[i])
        .filter(t -> !Double.isNaN(t))
        .toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double squares(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
  }
}
