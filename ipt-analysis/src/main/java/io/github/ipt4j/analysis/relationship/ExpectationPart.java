// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

/**
 * One expectation and its part in the gap.
 *
 * @param topic what is expected, in the words in which it was entered
 * @param own how much the client expects it, 0 to 1
 * @param perceivedOther how much the other person expects it, as the client sees it, 0 to 1
 * @param importance its weight
 * @param part its part in the gap, 0 to 1; 0 where there is no gap
 */
public record ExpectationPart(
    String topic, double own, double perceivedOther, double importance, double part) {

  /** Returns the figures; the words themselves stand in no log. */
  @Override
  public String toString() {
    return "ExpectationPart[own=%s, perceivedOther=%s, importance=%s, part=%s]"
        .formatted(own, perceivedOther, importance, part);
  }
}
