// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.finding.Share;
import java.util.Optional;

/** What counts as a good outcome where two groups are held beside each other. */
public enum GroupCriterion {
  /** Reliably improved and recovered. */
  RECOVERED,
  /** Reliably improved, recovered or not. */
  IMPROVED,
  /** At least half the way to the best total. */
  RESPONSE,
  /** On the better side of the cut-off for remission at the end. */
  REMISSION;

  private static Optional<Share> better(GroupFigures figures) {
    return figures
        .recovered()
        .map(r -> new Share(r.count() + figures.improved().orElseThrow().count(), r.of()));
  }

  /** Returns how many clients of a group meet it. */
  Optional<Share> of(GroupFigures figures) {
    return switch (this) {
      case RECOVERED -> figures.recovered();
      case IMPROVED -> better(figures);
      case RESPONSE -> figures.response();
      case REMISSION -> figures.remission();
    };
  }
}
