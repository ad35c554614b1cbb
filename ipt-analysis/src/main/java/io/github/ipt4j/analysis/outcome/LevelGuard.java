// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

/**
 * What is left of a step beside a trend, and whether that can be told at all.
 *
 * @param besideOneLine the step beside one straight line that both phases have in common, in points
 * @param pOneLine its p-value
 * @param besideTwoLines the step on the day between two lines, one of each phase, in points
 * @param pTwoLines its p-value
 * @param endToEnd whether a quarter of the days lie at one end of the scale before and at the other
 *     since, so that a trend between the ends would look like a step
 */
public record LevelGuard(
    double besideOneLine,
    double pOneLine,
    double besideTwoLines,
    double pTwoLines,
    boolean endToEnd) {

  /** Whether it speaks for a step that goes the way of a difference. */
  boolean speaksFor(double difference, double alpha) {
    return !endToEnd
        && pOneLine <= alpha
        && pTwoLines <= alpha
        && besideOneLine * difference > 0
        && besideTwoLines * difference > 0;
  }
}
