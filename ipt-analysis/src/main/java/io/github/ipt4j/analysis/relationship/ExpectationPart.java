// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

/**
 * One expectation and its part in the gap.
 *
 * @param number its number among those of the relationship, from 1
 * @param own how much the client expects it, 0 to 1
 * @param perceivedOther how much the other person expects it, as the client sees it, 0 to 1
 * @param importance its weight
 * @param part its part in the gap, 0 to 1; 0 where there is no gap
 */
public record ExpectationPart(
    int number, double own, double perceivedOther, double importance, double part) {}
