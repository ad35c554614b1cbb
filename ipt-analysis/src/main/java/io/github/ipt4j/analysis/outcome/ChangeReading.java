// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.DateCaveats;
import io.github.ipt4j.analysis.Share;
import io.github.ipt4j.analysis.Shortfall;
import io.github.ipt4j.analysis.internal.Nap;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The steps from a series of forms to what became of the total. */
final class ChangeReading {
  private static final double CRITICAL = 1.96;

  private final ReliableChange options;
  private final MeasureSeries series;
  private final boolean isLowerBetter;
  private final List<MeasureTaken> forms;
  private final List<MeasureTaken> complete;

  ChangeReading(ReliableChange options, MeasureSeries series) {
    this.options = options;
    this.series = series;
    this.isLowerBetter = series.instrument().direction() == Direction.HIGHER_IS_WORSE;
    this.forms =
        series.measures().stream()
            .filter(m -> options.until().map(m.at().date()::isBefore).orElse(true))
            .toList();
    this.complete = forms.stream().filter(m -> options.total(m).isPresent()).toList();
  }

  ReliableChangeResult result() {
    ImmutableReliableChangeResult.Builder result =
        ImmutableReliableChangeResult.builder()
            .analysis(options)
            .instrument(series.instrument())
            .addAllDateCaveats(DateCaveats.of(series));
    List<Shortfall> shortfalls = shortfalls();
    if (!shortfalls.isEmpty()) {
      return result.forms(new Share(0, 0)).addAllShortfalls(shortfalls).build();
    }
    result.forms(new Share(complete.size(), forms.size()));
    MeasureTaken first = complete.get(0);
    MeasureTaken last = complete.get(complete.size() - 1);
    double x1 = options.total(first).orElseThrow();
    double x2 = options.total(last).orElseThrow();
    result
        .first(x1)
        .last(x2)
        .firstOn(first.at().date())
        .lastOn(last.at().date())
        .addAllEvidence(complete.stream().map(MeasureTaken::id).toList());
    if (isWithoutNorms()) {
      return result.overlap(overlap()).build();
    }
    OptionalDouble cutOff = cutOff();
    int reliable = reliable(x1, x2);
    boolean wasCase =
        cutOff.isPresent() && options.isCase(x1, cutOff.getAsDouble(), series.instrument());
    boolean isCase =
        cutOff.isPresent() && options.isCase(x2, cutOff.getAsDouble(), series.instrument());
    return result
        .index(index(x1, x2))
        .cutOff(cutOff)
        .category(category(reliable, cutOff.isPresent(), wasCase, isCase))
        .response(isResponse(x1, x2))
        .remission(isRemission(x2))
        .build();
  }

  private List<Shortfall> shortfalls() {
    List<Optional<Shortfall>> all = new ArrayList<>();
    all.add(
        Shortfall.of(
            "complete form",
            options.until().map(day -> "before " + day).orElse(""),
            complete.size(),
            2));
    if (options.clinical().isEmpty() && options.preset().isEmpty() && options.since().isEmpty()) {
      all.add(Shortfall.of("norm", "of a clinical population, or a preset", 0, 1));
    }
    options
        .preset()
        .filter(p -> !p.instrument().equals(series.instrument()))
        .ifPresent(p -> all.add(Shortfall.of("preset", "of this instrument", 0, 1)));
    if (options.isIntakeSelected() && options.referralMean().isEmpty()) {
      all.add(Shortfall.of("mean", "of the population from which intake selected", 0, 1));
    }
    if (isWithoutNorms()) {
      LocalDate day = options.since().orElseThrow();
      all.add(Shortfall.of("complete form", "before " + day, part(true).size(), 1));
      all.add(Shortfall.of("complete form", "from " + day + " on", part(false).size(), 1));
    }
    return all.stream().flatMap(Optional::stream).toList();
  }

  private boolean isWithoutNorms() {
    return options.clinical().isEmpty()
        && options.preset().isEmpty()
        && options.since().isPresent();
  }

  private List<Double> part(boolean isBefore) {
    LocalDate day = options.since().orElseThrow();
    return complete.stream()
        .filter(m -> m.at().date().isBefore(day) == isBefore)
        .map(m -> options.total(m).orElseThrow())
        .toList();
  }

  /** The share of pairs in which the later total is the better. */
  private Overlap overlap() {
    Nap nap = Nap.of(part(true), part(false));
    return Overlap.of(isLowerBetter ? nap.reversed() : nap, part(true).size(), part(false).size());
  }

  private OptionalDouble index(double x1, double x2) {
    if (options.clinical().isEmpty()) {
      return OptionalDouble.empty();
    }
    Norms norms = options.clinical().get();
    double r = norms.reliability();
    double sd = norms.standardDeviation();
    if (options.referralMean().isPresent()) {
      double m = options.referralMean().getAsDouble();
      return OptionalDouble.of((x2 - m - r * (x1 - m)) / (sd * Math.sqrt(1 - r * r)));
    }
    return OptionalDouble.of((x2 - x1) / (sd * Math.sqrt(2 * (1 - r))));
  }

  /** Returns 1 for a reliable improvement, -1 for a reliable deterioration, else 0. */
  private int reliable(double x1, double x2) {
    double change;
    double least;
    if (options.preset().isPresent()) {
      change = x2 - x1;
      least = options.preset().get().reliableChange();
    } else {
      change = index(x1, x2).orElseThrow();
      least = CRITICAL;
    }
    int sign = Math.abs(change) >= least ? (int) Math.signum(change) : 0;
    return isLowerBetter ? -sign : sign;
  }

  /** Whether the total came at least half the way from the first to the best. */
  private boolean isResponse(double x1, double x2) {
    double best =
        isLowerBetter ? series.instrument().totalMinimum() : series.instrument().totalMaximum();
    double way = Math.abs(x1 - best);
    return way > 0 && Math.abs(x2 - best) <= way / 2;
  }

  private Optional<Boolean> isRemission(double x2) {
    return series
        .instrument()
        .cutOff(CutOffKind.REMISSION)
        .map(c -> isLowerBetter ? x2 < c.total() : x2 > c.total());
  }

  private OptionalDouble cutOff() {
    if (options.cutOffRule().isPresent()) {
      Norms clinical = options.clinical().orElseThrow();
      return OptionalDouble.of(
          options
              .cutOffRule()
              .get()
              .cutOff(clinical, options.functional().orElse(clinical), isLowerBetter));
    }
    if (options.preset().isPresent()) {
      return OptionalDouble.of(options.preset().get().caseFrom());
    }
    return series
        .instrument()
        .cutOff(CutOffKind.CASE)
        .map(c -> OptionalDouble.of(c.total()))
        .orElse(OptionalDouble.empty());
  }

  private static ChangeCategory category(
      int reliable, boolean hasCutOff, boolean wasCase, boolean isCase) {
    if (reliable > 0) {
      return hasCutOff && wasCase && !isCase ? ChangeCategory.RECOVERED : ChangeCategory.IMPROVED;
    }
    if (reliable < 0) {
      return hasCutOff && !wasCase && isCase ? ChangeCategory.HARMED : ChangeCategory.DETERIORATED;
    }
    return ChangeCategory.UNCHANGED;
  }
}
