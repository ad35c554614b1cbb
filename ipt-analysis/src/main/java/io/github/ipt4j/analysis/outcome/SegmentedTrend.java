// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

/**
 * What a phase says beside a steady trend, in a logistic regression of onsets on both.
 *
 * <p>It takes days as independent, and spells of a symptom make it too sure; it decides nothing.
 *
 * @param oddsRatio the odds ratio of the phase
 * @param p the p-value of Wald's test
 */
public record SegmentedTrend(double oddsRatio, double p) {}
