// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Collections;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Two groups of clients with the totals of one instrument, side by side. */
@Value.Immutable
@IptStyle
public abstract sealed class GroupPair implements WithGroupPair permits ImmutableGroupPair {

  GroupPair() {}

  /**
   * Returns two groups.
   *
   * @param firstName what the first group is called, such as "IPT"
   * @param first the first group
   * @param secondName what the second group is called
   * @param second the second group, with the same instrument
   * @return the pair
   */
  public static GroupPair of(
      String firstName, OutcomeCohort first, String secondName, OutcomeCohort second) {
    return ImmutableGroupPair.builder()
        .firstName(firstName)
        .first(first)
        .secondName(secondName)
        .second(second)
        .build();
  }

  /**
   * Returns what the first group is called.
   *
   * @return the name
   */
  public abstract String firstName();

  /**
   * Returns the first group.
   *
   * @return the clients
   */
  public abstract OutcomeCohort first();

  /**
   * Returns what the second group is called.
   *
   * @return the name
   */
  public abstract String secondName();

  /**
   * Returns the second group.
   *
   * @return the clients
   */
  public abstract OutcomeCohort second();

  @Value.Check
  void check() {
    Identifiers.check("group", firstName());
    Identifiers.check("group", secondName());
    Refusal.unless(
        !firstName().equals(secondName()), "secondName", "must differ from that of the first");
    Refusal.unless(
        first().instrument().equals(second().instrument()),
        "instrument",
        "must be that of the first group",
        second().instrument().code());
    Refusal.unless(
        Collections.disjoint(
            first().clients().stream().map(ClientOutcome::client).collect(Collectors.toSet()),
            second().clients().stream().map(ClientOutcome::client).collect(Collectors.toSet())),
        "clients",
        "must be in one group only");
  }
}
