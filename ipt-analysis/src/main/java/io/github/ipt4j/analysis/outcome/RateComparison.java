// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.RateRatio;
import java.util.Optional;

/** The rate of one part divided by that of another, with the exact 95 % interval. */
final class RateComparison {
  private static final double ALPHA = 0.05;

  private RateComparison() {}

  /** Returns the ratio, infinite where only the second has no event; empty where neither has. */
  static Optional<Estimate> of(RateRatio rates) {
    return rates.value().isPresent()
        ? Optional.of(
            new Estimate(
                rates.value().getAsDouble(), Interval.of95(rates.low(ALPHA), rates.high(ALPHA))))
        : Optional.empty();
  }
}
