// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.Nap;

/**
 * How the values of two parts of a series overlap: the share of pairs in which the later value is
 * the better, ties counting one half (NAP), with Newcombe's 95 % interval.
 *
 * <p>.5 says that the parts are alike, 1 that every later value is better than every earlier one.
 * It takes the values as independent of each other, which values of one person are not quite.
 *
 * @param share the share of pairs, 0 to 1, with its interval
 * @param earlier the number of earlier values
 * @param later the number of later values
 */
public record Overlap(Estimate share, int earlier, int later) {

  /** Checks the component. */
  public Overlap {
    requireNonNull(share, "share");
  }

  static Overlap of(Nap nap, int earlier, int later) {
    return new Overlap(
        new Estimate(nap.value(), Interval.of95(nap.low(), nap.high())), earlier, later);
  }

  /**
   * Returns the number of pairs of an earlier value and a later one.
   *
   * @return the number
   */
  public int pairs() {
    return earlier * later;
  }

  /**
   * Returns in how many pairs the later value is the better.
   *
   * @return the number, ties counting one half
   */
  public double better() {
    return Math.rint(2 * share.value() * pairs()) / 2;
  }

  /** Says in how many pairs the later total was the better. */
  Clause clause(Clause since) {
    String phrase = better() == pairs() ? "every" : better() == 0 ? "none" : "some";
    return Clause.of("outcome.overlap." + phrase)
        .with("better", Cell.rating(better()))
        .with("pairs", pairs())
        .with("earlier", earlier)
        .with("later", later)
        .with("since", since)
        .with("interval", Cell.interval(share.interval(), 2));
  }
}
