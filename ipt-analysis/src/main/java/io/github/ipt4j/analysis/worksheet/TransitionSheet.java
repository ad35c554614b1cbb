// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleAppraisal;
import io.github.ipt4j.core.problem.RoleSide;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One transition: both roles as they were seen at first and later, and the support in the new one.
 *
 * @param transition the problem area, with the mourning of the old role and the support as entered
 * @param deceased who of its people has died
 */
public record TransitionSheet(RoleTransition transition, ImmutableSet<RelationshipId> deceased) {

  /**
   * Returns how a role was seen, one time after another: first what stands with the role itself,
   * where anything does, then the appraisals.
   *
   * @param side which role
   * @return the views in the order of time, perhaps none
   */
  public ImmutableList<RoleView> views(RoleSide side) {
    Role role = side == RoleSide.OLD ? transition.oldRole() : transition.newRole();
    boolean isBare = role.positives().isEmpty() && role.negatives().isEmpty();
    Stream<RoleView> first =
        isBare
            ? Stream.of()
            : Stream.of(new RoleView(side, Optional.empty(), role.positives(), role.negatives()));
    return Stream.concat(
            first,
            transition.appraisals().stream()
                .filter(a -> a.side() == side)
                .sorted(Comparator.comparing(RoleAppraisal::date))
                .map(a -> new RoleView(side, Optional.of(a.date()), a.positives(), a.negatives())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how a role was seen at first.
   *
   * @param side which role
   * @return the first view, empty where nothing was noted
   */
  public Optional<RoleView> then(RoleSide side) {
    return views(side).stream().findFirst();
  }

  /**
   * Returns how a role was seen last.
   *
   * @param side which role
   * @return the last view, empty where it was seen once at most
   */
  public Optional<RoleView> now(RoleSide side) {
    return views(side).stream().skip(1).reduce((earlier, later) -> later);
  }
}
