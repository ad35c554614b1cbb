// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.PValue;

/** The level of a p-value that decides, which is said where it is not the usual one. */
final class Levels {
  private Levels() {}

  static Cell cell(double p, double level) {
    return level == PValue.CONVENTIONAL ? Cell.NONE : Cell.level(p, level);
  }
}
