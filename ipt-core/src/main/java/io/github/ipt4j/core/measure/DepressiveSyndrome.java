// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

/**
 * What the algorithm of the PHQ-9 says of a complete form; it is not a diagnosis.
 *
 * <p>Kroenke, Spitzer and Williams 2001, doi:10.1046/j.1525-1497.2001.016009606.x.
 */
public enum DepressiveSyndrome {
  /** At least five items at 2 or more, item 9 counting from 1 on, one of them item 1 or 2. */
  MAJOR,
  /** Two to four items so, one of them item 1 or 2. */
  OTHER,
  /** Neither. */
  NONE
}
