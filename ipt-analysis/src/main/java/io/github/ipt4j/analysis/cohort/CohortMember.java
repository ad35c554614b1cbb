// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.rule.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What one client brings to a question about many. */
public interface CohortMember {

  /**
   * Returns who it is.
   *
   * @return the client, by a pseudonym
   */
  ClientId client();

  /**
   * Returns why the client cannot be used.
   *
   * @return the reason; empty of a client who can
   */
  Optional<LeftOut> leftOut();

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
