// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
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
 * <p>Undefined cases are those of {@link RelationshipTension}: people whose load is refused have no
 * rank, and a household whose load is refused is INSUFFICIENT_DATA. Otherwise the conclusion is
 * DESCRIBED. It is contacts that are ranked, not people.
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

  /**
   * Returns the words for people in sentences and tables.
   *
   * @return the words by person; who is missing is called by the id
   */
  public abstract ImmutableMap<RelationshipId, String> words();

  /**
   * Returns the word for a person.
   *
   * @param person the person
   * @return the word, or else the id
   */
  public final String word(RelationshipId person) {
    return words().getOrDefault(person, person.value());
  }

  @Override
  public final TensionRankingResult analyze(ContactLog log) {
    return new RankingComputation(this, log).result();
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(words().values().stream().noneMatch(String::isBlank), "words must not be blank");
    RelationshipTension.check(this);
  }

  /** Builds a {@link TensionRanking}. */
  public static final class Builder extends ImmutableTensionRanking.Builder {
    Builder() {}

    @Override
    public TensionRanking build() {
      return Refusal.ofRepeatedKeys("words", "must name each person once", super::build);
    }
  }
}
