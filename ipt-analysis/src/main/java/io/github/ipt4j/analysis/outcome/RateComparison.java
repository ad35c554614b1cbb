// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.internal.RateRatio;
import io.github.ipt4j.analysis.internal.Wording;
import java.util.OptionalDouble;

/**
 * The rate of one part divided by that of another, with the exact 95 % interval.
 *
 * @param ratio the ratio, if there was any event; infinite where only the second has none
 * @param low the lower end
 * @param high the upper end, perhaps infinite
 */
public record RateComparison(OptionalDouble ratio, double low, double high) {
  private static final double ALPHA = 0.05;

  static RateComparison of(RateRatio rates) {
    return new RateComparison(rates.value(), rates.low(ALPHA), rates.high(ALPHA));
  }

  String inWords() {
    if (ratio.isEmpty()) {
      return "no ratio";
    }
    return number(ratio.getAsDouble()) + " times the rate (95 % interval " + interval() + ")";
  }

  /** Returns the interval, each end on its side of 1. */
  String interval() {
    return Wording.ratioInterval(low, high, 2);
  }

  static String number(double ratio) {
    return Double.isInfinite(ratio) ? "infinite" : Wording.number(ratio, 2);
  }
}
