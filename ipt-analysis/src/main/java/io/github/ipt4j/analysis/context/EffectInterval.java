// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/** The effects that the orders of the weeks do not exclude when they are taken off the rating. */
final class EffectInterval {
  private static final double TIE = 1e-9;
  private static final double ERROR = 0.05;

  /** In tenths of the scale. */
  private static final double FARTHEST = 1 << 10;

  private static final int HALVINGS = 50;
  private static final double TENTHS = 10;

  private final double estimate;
  private final double tenth;
  private final WeekOrders orders;

  EffectInterval(double estimate, double tenth, WeekOrders orders) {
    this.estimate = estimate;
    this.tenth = tenth;
    this.orders = orders;
  }

  /** Returns the interval, empty if an end cannot be found. */
  Optional<Interval> ends() {
    OptionalDouble low = end(-tenth);
    OptionalDouble high = end(tenth);
    return low.isPresent() && high.isPresent()
        ? Optional.of(Interval.of95(settled(low.getAsDouble()), settled(high.getAsDouble())))
        : Optional.empty();
  }

  /** The search for an end stops within a billionth of the scale; so near to 0 it is 0. */
  private double settled(double end) {
    return Math.abs(end) <= TIE * TENTHS * tenth ? 0 : end;
  }

  /**
   * Returns the effect, so many steps to one side of the estimate, at which p falls to the error.
   */
  private OptionalDouble end(double step) {
    double inside = 0;
    double outside = 1;
    while (orders.p(estimate + step * outside) > ERROR) {
      inside = outside;
      outside *= 2;
      if (outside > FARTHEST) {
        return OptionalDouble.empty();
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (orders.p(estimate + step * middle) > ERROR) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return OptionalDouble.of(estimate + step * outside);
  }
}
