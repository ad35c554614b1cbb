// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * How far do two groups of clients lie apart in what became of their totals?
 *
 * <p>Hedges' g of the changes, in pooled standard deviations of the changes, and the difference of
 * the shares with a good outcome ({@link #criterion()}) with Newcombe's interval; the number needed
 * to treat only where that interval does not hold 0, since the number runs through infinity there.
 * All of it for those who completed and, beside them, for all as last seen, which stands first.
 *
 * <p>Undefined and thin cases: fewer than two clients with a total in a group are
 * INSUFFICIENT_DATA.
 *
 * <p>Assumptions and limits: it describes. Clients were not put into groups by lot, unless the user
 * knows it; whatever decided who came into which group decides with. "Not apart" is never said.
 *
 * <p>Sources: L. V. Hedges, Journal of Educational Statistics 6 (1981) 107-128, doi
 * 10.3102/10769986006002107; R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, doi
 * 10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I; D. G. Altman, BMJ 317
 * (1998) 1309-1312, doi 10.1136/bmj.317.7168.1309 (number needed to treat).
 */
@Value.Immutable
@IptStyle
public abstract sealed class TwoGroups
    implements Analysis<GroupPair, TwoGroupsResult>, WithTwoGroups permits ImmutableTwoGroups {

  TwoGroups() {}

  /**
   * Returns the analysis with every option as by default.
   *
   * @return the analysis
   */
  public static TwoGroups withDefaults() {
    return ImmutableTwoGroups.builder().build();
  }

  /**
   * Returns how the outcome of each group is told, and who completed.
   *
   * @return the analysis of a group
   */
  @Value.Default
  public GroupOutcome outcome() {
    return GroupOutcome.withDefaults();
  }

  /**
   * Returns what counts as a good outcome.
   *
   * @return the criterion, reliably improved unless said otherwise
   */
  @Value.Default
  public GroupCriterion criterion() {
    return GroupCriterion.IMPROVED;
  }

  @Override
  public TwoGroupsResult analyze(GroupPair pair) {
    return TwoGroupsResult.of(this, pair);
  }
}
