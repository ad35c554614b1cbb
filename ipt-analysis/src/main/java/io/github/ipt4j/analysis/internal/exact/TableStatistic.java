// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/** How far a table lies from what the null expects; greater is farther. */
@FunctionalInterface
public interface TableStatistic {

  /**
   * Returns the statistic of a table.
   *
   * @param counts the successes of each cell, summed over the strata; not kept and not changed
   * @return the statistic
   */
  double of(int[] counts);
}
