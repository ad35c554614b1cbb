// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * What changes of sign say of a statistic.
 *
 * @param statistic the statistic as observed
 * @param p the p-value, in (0, 1]
 * @param draws the number of draws, 0 where all sign vectors were seen
 * @param smallestP the smallest p-value that these weeks could have
 */
public record SignTail(double statistic, double p, int draws, double smallestP) {}
