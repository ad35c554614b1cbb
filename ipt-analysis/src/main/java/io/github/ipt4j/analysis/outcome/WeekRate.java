// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

/**
 * A rate of one calendar week.
 *
 * @param week the number of the week, counted on through weeks of which nothing is known
 * @param value the rate
 */
record WeekRate(long week, double value) {}
