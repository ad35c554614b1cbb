// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Asks how much the contacts with everyone weigh together, and with whom they weigh most.
 *
 * <p>The household's load is that of all parts that people had in contacts, whoever they were: the
 * sum of the loads of {@link RelationshipTension} where all contacts are rated. Its index is 1 -
 * (product of 1 - index). In its interval the parts in one contact count as one event, and the
 * event that Fay and Feuer add is as bad as can be from as many people as one contact has had.
 *
 * <p>Two people are compared by the difference d of their loads, 7 sum of w (s_r - s_s) / sum of w,
 * with s the week's negativity of each: its variance is that of a ratio estimator over calendar
 * weeks, m / (m - 1) sum of (u_k - v_k)^2, where u and v are the weekly residuals of the two loads
 * and m the effective number of weeks, and d / se is held against Student's t of m - 1 degrees.
 * Weeks are paired, because what fills a week fills it for everyone. All pairs are compared, with
 * Holm's procedure at {@link #alpha()}. "Not separable" is an answer; and there is no order where
 * the load and the worst single contact disagree.
 *
 * <p>Undefined cases are those of {@link RelationshipTension}: people of whom there is too little
 * for a load have no rank, and a household of which there is too little is INSUFFICIENT_DATA.
 * Otherwise the conclusion is DESCRIBED. It is contacts that are ranked, not people.
 *
 * <p>Sources: as {@link RelationshipTension}; S. Holm, Scandinavian Journal of Statistics 6 (1979)
 * 65-70.
 */
@Value.Immutable
@IptStyle
public abstract sealed class TensionRanking
    implements Analysis<ContactLog, TensionRankingResult>, TensionOptions, WithTensionRanking
    permits ImmutableTensionRanking {

  TensionRanking() {}

  /**
   * Returns the analysis with every option as by default.
   *
   * @return the analysis
   */
  public static TensionRanking withDefaults() {
    return builder().build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the error rate of all comparisons together.
   *
   * @return the rate, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  @Override
  public final TensionRankingResult analyze(ContactLog log) {
    return new RankingComputation(this, log).result();
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    RelationshipTension.check(this);
  }

  /** Builds a {@link TensionRanking}. */
  public static final class Builder extends ImmutableTensionRanking.Builder {
    Builder() {}
  }
}
