// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The search of a series for sudden gains and losses. */
final class GainSearch {
  private static final int SIDE = 3;
  private static final int LEAST_SIDE = 2;
  private static final double UNADJUSTED = 2.776;
  private static final double UPPER = 0.975;

  private final SuddenGains options;
  private final MeasureSeries series;
  private final Instrument instrument;
  private final SessionCourse course;
  private final double[] totals;

  GainSearch(SuddenGains options, MeasureSeries series) {
    this.options = options;
    this.series = series;
    this.instrument = series.instrument();
    this.course = new SessionCourse(series);
    this.totals = course.totals();
    if (instrument.direction() == Direction.HIGHER_IS_BETTER) {
      turn();
    }
  }

  /** Turns the scale round, so that lower is better. */
  private void turn() {
    double ends = instrument.totalMinimum() + instrument.totalMaximum();
    for (int i = 0; i < totals.length; i++) {
      totals[i] = ends - totals[i];
    }
  }

  SuddenGainsResult result() {
    int complete = (int) series.measures().stream().filter(m -> m.total().isPresent()).count();
    List<Shortfall> shortfalls = shortfalls(complete);
    ImmutableSuddenGainsResult.Builder result =
        ImmutableSuddenGainsResult.builder()
            .analysis(options)
            .instrument(instrument)
            .addAllDateCaveats(DateCaveats.of(series))
            .addAllFormNotes(FormNotes.of(series))
            .addAllFormNotes(FormNotes.firstOfDay(course.daysOfUnknownOrder()))
            .addAllFormNotes(FormNotes.pauses(course.pauses()))
            .addAllShortfalls(shortfalls);
    if (!shortfalls.isEmpty()) {
      return result.forms(new Share(0, 0)).build();
    }
    List<SuddenChange> changes = changes();
    result
        .forms(new Share(complete, series.measures().size()))
        .addAllChanges(changes)
        .addAllEvidence(series.measures().stream().map(MeasureTaken::id).toList());
    if (changes.stream().anyMatch(SuddenChange::isGain)) {
      result.pStep(StepBesideALine.p(known(), options.draws()));
    }
    return result.build();
  }

  private List<Shortfall> shortfalls(int complete) {
    return Shortfall.of("outcome.completeForms", complete, 2 * LEAST_SIDE)
        .or(() -> Shortfall.of("outcome.completeFormsInARow", course.longest(), 2 * LEAST_SIDE))
        .stream()
        .toList();
  }

  private double[] known() {
    return Arrays.stream(totals).filter(t -> !Double.isNaN(t)).toArray();
  }

  private List<SuddenChange> changes() {
    List<SuddenChange> changes = new ArrayList<>();
    for (SessionCourse.Stretch stretch : course.stretches()) {
      for (int i = stretch.first(); i < stretch.last(); i++) {
        change(stretch, i).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<SuddenChange> change(SessionCourse.Stretch stretch, int i) {
    double drop = totals[i] - totals[i + 1];
    boolean isSudden =
        !Double.isNaN(drop)
            && instrument.compare(Math.abs(drop), options.leastDrop()) >= 0
            && instrument.compare(Math.abs(drop), options.leastShare() * totals[i]) >= 0
            && isStable(stretch, i, Math.signum(drop));
    return isSudden ? Optional.of(change(i, drop > 0)) : Optional.empty();
  }

  private SuddenChange change(int i, boolean isGain) {
    MeasureTaken before = course.places().get(i).form().orElseThrow();
    MeasureTaken after = course.places().get(i + 1).form().orElseThrow();
    double half = totals[i + 1] + (totals[i] - totals[i + 1]) / 2;
    boolean isReversed =
        Arrays.stream(totals, i + 2, totals.length)
            .filter(t -> !Double.isNaN(t))
            .mapToInt(t -> instrument.compare(t, half))
            .anyMatch(beside -> isGain ? beside >= 0 : beside <= 0);
    return new SuddenChange(
        before.total().orElseThrow(),
        after.total().orElseThrow(),
        after.at().date(),
        isGain,
        isReversed,
        after.id());
  }

  /** The third criterion: the means of both sides differ by more than their spread. */
  private boolean isStable(SessionCourse.Stretch stretch, int i, double sign) {
    double[] before = known(Math.max(stretch.first(), i - SIDE + 1), i);
    double[] after = known(i + 1, Math.min(stretch.last(), i + SIDE));
    if (before.length < LEAST_SIDE || after.length < LEAST_SIDE) {
      return false;
    }
    int degrees = before.length + after.length - 2;
    double critical = options.adjusted() ? Quantiles.student(degrees, UPPER) : UNADJUSTED;
    double spread = Math.sqrt((squares(before) + squares(after)) / degrees);
    return sign * (mean(before) - mean(after)) > critical * spread;
  }

  private double[] known(int from, int to) {
    return IntStream.rangeClosed(from, to)
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
