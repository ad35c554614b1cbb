// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

/** How tables are drawn where there are too many to enumerate. */
public enum MonteCarlo {
  /** As many draws as the analysis says. */
  FULL,
  /**
   * Stop at the 20th draw at least as extreme as the diary: as valid, and a hundred times faster
   * where nothing is to be found. For cohorts.
   */
  SEQUENTIAL
}
