// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import java.util.List;

/** How a result stands to what was planted in the case that it was read from. */
public enum Agreement {
  /** Says what was planted, and no more: its counts are equal, and its claim is true. */
  AGREES,
  /** Claims what was not planted, in the wrong direction, or counts otherwise. */
  DISAGREES,
  /** Does not claim what was planted: the diary is thin, or the draw was unlucky. */
  MISSED,
  /** Cannot be held against the truth, which says nothing of what the result is about. */
  SILENT;

  static Agreement ofCounts(boolean isEqual) {
    return isEqual ? AGREES : DISAGREES;
  }

  /** Returns the agreement of several parts: one that disagrees outweighs all others. */
  static Agreement ofAll(Iterable<Agreement> parts) {
    Agreement all = SILENT;
    for (Agreement part : parts) {
      if (part == DISAGREES) {
        return DISAGREES;
      }
      boolean isFirst = all == SILENT;
      all = isFirst || part == MISSED ? part : all;
    }
    return all;
  }

  Agreement and(Agreement other) {
    return ofAll(List.of(this, other));
  }
}
