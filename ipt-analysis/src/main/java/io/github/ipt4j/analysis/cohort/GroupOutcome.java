// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What became of the totals of a group: how many recovered, improved, did not change or got worse,
 * and how far the mean moved; of those who completed and, beside them, of all as they were last
 * seen.
 *
 * <p>A client completed who has a form after the first, or, with {@link #completedAfter()}, one
 * that many weeks after the first or later. Those who leave early leave with the total that they
 * had then, and it is often the worse: completers alone tell a service too good, so they never
 * stand alone. Shares have Wilson's intervals; the gain is told as Hedges' g_av, in standard
 * deviations of the totals, and as g_rm, in standard deviations as the changes tell them, each
 * above 0 where clients got better. Categories are those of {@link
 * io.github.ipt4j.analysis.outcome.ReliableChange} for each client.
 *
 * <p>Undefined and thin cases: fewer than two clients with a total are INSUFFICIENT_DATA. Without
 * norms or a preset there are no categories. Effects need three clients; of ten, their intervals
 * hold the gain in about .93 instead of .95, of five in about .9.
 *
 * <p>Assumptions and limits: it describes. Without others to compare with it cannot tell a
 * treatment from the passing of time, and totals that were extreme at the start come back by
 * themselves. As last seen is no cure for those who left: whoever left is taken to have stayed as
 * he was.
 *
 * <p>Sources: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212, doi
 * 10.1080/01621459.1927.10502953; D. G. Bonett, Psychological Methods 13 (2008) 99-109, doi
 * 10.1037/1082-989X.13.2.99; D. Lakens, Frontiers in Psychology 4 (2013) 863, doi
 * 10.3389/fpsyg.2013.00863.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GroupOutcome
    implements Analysis<OutcomeCohort, GroupOutcomeResult>, WithGroupOutcome
    permits ImmutableGroupOutcome {
  private static final int DAYS = 7;

  GroupOutcome() {}

  /**
   * Returns the analysis with every option as by default.
   *
   * @return the analysis
   */
  public static GroupOutcome withDefaults() {
    return ImmutableGroupOutcome.builder().build();
  }

  /**
   * Returns how many weeks after the first form the last one of a client who completed is.
   *
   * @return the weeks, at least 1; if empty, whoever has a form after the first completed
   */
  public abstract OptionalInt completedAfter();

  @Value.Check
  void check() {
    checkArgument(
        completedAfter().orElse(1) >= 1,
        "completedAfter must be at least 1, but was %s",
        completedAfter().orElse(1));
  }

  @Override
  public GroupOutcomeResult analyze(OutcomeCohort cohort) {
    return GroupOutcomeResult.of(this, cohort);
  }

  /** Whether a client completed. */
  final boolean isCompleter(ClientOutcome client) {
    return client.leftOut().isEmpty()
        && client.forms() >= 2
        && client.days() >= (long) completedAfter().orElse(0) * DAYS;
  }
}
