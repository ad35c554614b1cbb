// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.finding.Share;
import java.util.Optional;
import java.util.function.Function;

/** What counts as a good outcome where two groups are held beside each other. */
public enum GroupCriterion {
  /** Reliably improved and recovered. */
  RECOVERED(GroupFigures::recovered),
  /** Reliably improved, recovered or not. */
  IMPROVED(GroupCriterion::better),
  /** At least half the way to the best total. */
  RESPONSE(GroupFigures::response),
  /** On the better side of the cut-off for remission at the end. */
  REMISSION(GroupFigures::remission);

  private final Function<GroupFigures, Optional<Share>> which;

  GroupCriterion(Function<GroupFigures, Optional<Share>> which) {
    this.which = which;
  }

  private static Optional<Share> better(GroupFigures figures) {
    return figures
        .recovered()
        .map(r -> new Share(r.count() + figures.improved().orElseThrow().count(), r.of()));
  }

  /** Returns how many clients of a group meet it. */
  Optional<Share> of(GroupFigures figures) {
    return which.apply(figures);
  }
}
