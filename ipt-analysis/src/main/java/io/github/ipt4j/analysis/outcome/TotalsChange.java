// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is said of a change from one total to another. */
final class TotalsChange {
  private static final double CRITICAL = 1.96;

  private final ReliableChange options;
  private final Instrument instrument;
  private final boolean isLowerBetter;
  private final double x1;
  private final double x2;

  TotalsChange(ReliableChange options, Instrument instrument, double x1, double x2) {
    this.options = options;
    this.instrument = instrument;
    this.isLowerBetter = instrument.direction() == Direction.HIGHER_IS_WORSE;
    this.x1 = x1;
    this.x2 = x2;
  }

  double first() {
    return x1;
  }

  double last() {
    return x2;
  }

  Said said() {
    return new Said(
        options.hasThresholds() ? Optional.of(category()) : Optional.empty(),
        isCase(x1),
        isCase(x2),
        options.hasThresholds() ? Optional.of(isResponse()) : Optional.empty(),
        isRemission());
  }

  /** The index, where norms and not a preset decide. */
  OptionalDouble index() {
    return options
        .clinical()
        .map(norms -> OptionalDouble.of(change() / error(norms)))
        .orElse(OptionalDouble.empty());
  }

  /** The change of the total; beyond what comes back to the mean by itself where that is asked. */
  private double change() {
    if (options.clinical().isPresent() && options.referralMean().isPresent()) {
      double m = options.referralMean().getAsDouble();
      return x2 - m - options.clinical().get().reliability() * (x1 - m);
    }
    return x2 - x1;
  }

  /** The standard error of the change. */
  private double error(Norms norms) {
    double r = norms.reliability();
    return norms.standardDeviation()
        * Math.sqrt(options.referralMean().isPresent() ? 1 - r * r : 2 * (1 - r));
  }

  /** Returns 1 for a reliable improvement, -1 for a reliable deterioration, else 0. */
  private int reliable() {
    double least =
        options
            .clinical()
            .map(norms -> CRITICAL * error(norms))
            .orElseGet(() -> options.preset().orElseThrow().reliableChange());
    boolean isReliable = instrument.compare(Math.abs(change()), least) >= 0;
    int sign = isReliable ? (int) Math.signum(change()) : 0;
    return isLowerBetter ? -sign : sign;
  }

  /** Whether the total came at least half the way from the first to the best. */
  private boolean isResponse() {
    double best = isLowerBetter ? instrument.totalMinimum() : instrument.totalMaximum();
    double way = Math.abs(x1 - best);
    return instrument.compare(way, 0) > 0 && instrument.compare(Math.abs(x2 - best), way / 2) <= 0;
  }

  private Optional<Boolean> isRemission() {
    return instrument
        .cutOff(CutOffKind.REMISSION)
        .map(c -> instrument.compare(x2, c.total()))
        .map(beside -> isLowerBetter ? beside < 0 : beside > 0);
  }

  private boolean isCase(double total) {
    OptionalDouble cutOff = options.cutOff(instrument);
    return cutOff.isPresent() && options.isCase(total, cutOff.getAsDouble(), instrument);
  }

  private ChangeCategory category() {
    boolean hasCutOff = options.cutOff(instrument).isPresent();
    int reliable = reliable();
    if (reliable > 0) {
      return hasCutOff && isCase(x1) && !isCase(x2)
          ? ChangeCategory.RECOVERED
          : ChangeCategory.IMPROVED;
    }
    if (reliable < 0) {
      return hasCutOff && !isCase(x1) && isCase(x2)
          ? ChangeCategory.HARMED
          : ChangeCategory.DETERIORATED;
    }
    return ChangeCategory.UNCHANGED;
  }

  /** All that is said beside the two totals themselves. */
  record Said(
      Optional<ChangeCategory> category,
      boolean wasCase,
      boolean isCase,
      Optional<Boolean> isResponse,
      Optional<Boolean> isRemission) {}
}
