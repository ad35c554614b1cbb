// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.analysis.internal.exact.OddsRatioInterval;

/**
 * A 95 % interval of a ratio.
 *
 * @param low its lower end, 0 or more
 * @param high its upper end, perhaps infinite
 */
public record RatioInterval(double low, double high) {
  private static final double FINE = 10;
  private static final double COARSE = 1000;

  /** Checks the components. */
  public RatioInterval {
    checkArgument(
        low >= 0 && low <= high, "an interval of a ratio must rise, but was %s to %s", low, high);
  }

  static RatioInterval of(OddsRatioInterval interval) {
    return new RatioInterval(interval.low(), interval.high());
  }

  /**
   * Returns the interval in words, such as "1.4 to 35" or "above 1.4", each end on its side of 1.
   */
  String inWords() {
    if (low == 0) {
      return Double.isInfinite(high) ? "any ratio" : "below " + end(high);
    }
    return Double.isInfinite(high) ? "above " + end(low) : end(low) + " to " + end(high);
  }

  private static String end(double end) {
    return end >= COARSE ? ratio(end) : Wording.end(end, decimals(end), 0, 1);
  }

  /** Returns a ratio with about two digits. */
  static String ratio(double ratio) {
    if (Double.isInfinite(ratio)) {
      return "infinite";
    }
    if (ratio >= COARSE) {
      return "over 1,000";
    }
    if (ratio == 0) {
      return "0";
    }
    return Wording.number(ratio, decimals(ratio));
  }

  private static int decimals(double ratio) {
    return ratio < 1 ? 2 : ratio < FINE ? 1 : 0;
  }
}
