// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.internal.Nap;
import io.github.ipt4j.analysis.internal.Wording;

/**
 * How the values of two parts of a series overlap: the share of pairs in which the later value is
 * the better, ties counting one half (NAP), with Newcombe's 95 % interval.
 *
 * <p>.5 says that the parts are alike, 1 that every later value is better than every earlier one.
 * It takes the values as independent of each other, which values of one person are not quite.
 *
 * @param value the share of pairs, 0 to 1
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 * @param earlier the number of earlier values
 * @param later the number of later values
 */
public record Overlap(double value, double low, double high, int earlier, int later) {

  static Overlap of(Nap nap, int earlier, int later) {
    return new Overlap(nap.value(), nap.low(), nap.high(), earlier, later);
  }

  String inWords() {
    return Wording.number(value, 2)
        + " (95 % interval "
        + Wording.interval(low, high, 2)
        + ", "
        + earlier
        + " before and "
        + later
        + " after)";
  }
}
