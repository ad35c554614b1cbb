// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * How does the outcome of one's own clients lie beside an arm of a published trial?
 *
 * <p>A description: the mean at the end and, where the arm reports its start, the gain of both in
 * standard deviations of the totals (g_av), one's own as last seen and of completers. What differs
 * is said with it: the instrument, how hard the totals were at the start, and whether the arm
 * counts completers only. On another instrument no points are held beside each other.
 *
 * <p>Undefined and thin cases: fewer than two clients with a total are INSUFFICIENT_DATA; without
 * the arm's start no gain of the arm is told.
 *
 * <p>Assumptions and limits: clients of a trial were chosen, and those of a service come as they
 * are. Nothing is tested, and neither better nor equal can be concluded from it.
 *
 * <p>Source: T. Minami, B. E. Wampold, R. C. Serlin, J. C. Kircher and G. S. Brown, Journal of
 * Consulting and Clinical Psychology 75 (2007) 232-243, doi 10.1037/0022-006X.75.2.232
 * (benchmarking).
 */
@Value.Immutable
@IptStyle
public abstract sealed class ServiceBesideTrial
    implements Analysis<OutcomeCohort, ServiceBesideTrialResult>, WithServiceBesideTrial
    permits ImmutableServiceBesideTrial {

  ServiceBesideTrial() {}

  /**
   * Returns the question about an arm.
   *
   * @param arm the arm
   * @return the analysis
   */
  public static ServiceBesideTrial of(PublishedArm arm) {
    return ImmutableServiceBesideTrial.builder().arm(arm).build();
  }

  /**
   * Returns the arm beside which the clients are put.
   *
   * @return the arm
   */
  public abstract PublishedArm arm();

  /**
   * Returns how the outcome of the clients is told, and who completed.
   *
   * @return the analysis of the group
   */
  @Value.Default
  public GroupOutcome outcome() {
    return GroupOutcome.withDefaults();
  }

  @Override
  public ServiceBesideTrialResult analyze(OutcomeCohort cohort) {
    return ImmutableServiceBesideTrialResult.builder()
        .analysis(this)
        .service(outcome().analyze(cohort))
        .build();
  }
}
