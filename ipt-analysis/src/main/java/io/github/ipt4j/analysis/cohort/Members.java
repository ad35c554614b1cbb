// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.rule.Refusal;
import java.util.Collection;
import java.util.Comparator;

/** The clients of a cohort: in one order, each once, and those who can be used. */
final class Members {
  private Members() {}

  /** Returns the members by the order of their ids, so that no result depends on that of files. */
  static <M extends CohortMember> ImmutableList<M> sorted(Collection<M> members) {
    long different = members.stream().map(CohortMember::client).distinct().count();
    Refusal.unless(different == members.size(), "clients", "must name each client once");
    return ImmutableList.sortedCopyOf(Comparator.comparing(CohortMember::client), members);
  }

  /** Returns the members who can be used. */
  static <M extends CohortMember> ImmutableList<M> used(Collection<M> members) {
    return members.stream()
        .filter(m -> m.leftOut().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
