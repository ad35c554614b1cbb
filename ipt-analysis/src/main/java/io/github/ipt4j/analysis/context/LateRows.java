// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.OptionalDouble;

/**
 * How many rows of a diary and a log were written down late.
 *
 * @param late rows written down more than a day after the day that they are about
 * @param dated rows of which the date of writing was noted
 * @param all all rows
 */
public record LateRows(int late, int dated, int all) {

  /**
   * Returns the share of late rows among those whose date of writing was noted.
   *
   * @return the share, in [0, 1]; empty if none was noted
   */
  public OptionalDouble share() {
    return dated == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) late / dated);
  }
}
