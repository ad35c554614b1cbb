// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.history.SessionRatings;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks how much one and the same rating changes within sessions and how much between them, in which
 * the work goes on at home.
 *
 * <p>Within: the rating at the END of a session less that at its START. Between: the rating at the
 * START of a session less that at the END of the session held before it. The two changes stand
 * apart, each with Student's interval and its number of pairs; how far it has come is read from the
 * START ratings alone. No share of one in the other is given: within and between add up to the same
 * ratings, so that such a share is noise where both are small.
 *
 * <p>Undefined: a mean under {@link #leastPairs()} pairs; where both are, the result says what is
 * missing. For a technique the changes within the sessions that used it stand beside those within
 * other sessions that started at the same levels; sessions are not drawn by lot to a technique, so
 * that this compares nothing but what happened.
 *
 * <p>Assumptions: {@link RatingChange}; the same person rates the same thing at both ends. It
 * claims no trend.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SessionChange
    implements Analysis<SessionRatings, SessionChangeResult>, WithSessionChange
    permits ImmutableSessionChange {

  SessionChange() {}

  /**
   * Returns the question with its default options.
   *
   * @return the analysis
   */
  public static SessionChange withDefaults() {
    return ImmutableSessionChange.builder().build();
  }

  /**
   * Returns the question about the negative feelings for someone.
   *
   * @param target for whom
   * @return the analysis of {@code SessionRecord.negativeFeelings(target)}
   */
  public static SessionChange ofNegativeFeelings(Target target) {
    return withDefaults()
        .named(Clause.of("course.change.negative").with("target", Cell.target(target)))
        .withAbout(target.people());
  }

  /**
   * Returns the question about how openly a feeling for someone shows itself; its ranks are told by
   * their names.
   *
   * @param affect the feeling
   * @param target for whom
   * @return the analysis of {@code SessionRecord.openness(affect, target)}
   */
  public static SessionChange ofOpenness(Affect affect, Target target) {
    return withDefaults()
        .named(
            Clause.of("course.change.openness")
                .with("feeling", CourseClauses.feeling(affect, target)))
        .withAbout(target.people())
        .withOfOpenness(true);
  }

  /**
   * Returns how what is rated is called.
   *
   * @return the clause; the word of the ratings if empty
   */
  public abstract Optional<Clause> item();

  /** Returns whether the ranks are those of an openness. */
  @Value.Default
  boolean ofOpenness() {
    return false;
  }

  /**
   * Returns whom the ratings concern.
   *
   * @return the people, none unless said otherwise
   */
  public abstract ImmutableSet<RelationshipId> about();

  /**
   * Returns which technique is looked at.
   *
   * @return the technique, none unless said otherwise
   */
  public abstract Optional<Technique> technique();

  /**
   * Returns how many pairs a mean takes.
   *
   * @return the number, at least 2; 3 unless said otherwise
   */
  @Value.Default
  public int leastPairs() {
    return 3;
  }

  /**
   * Returns this question with a word of one's own for what is rated.
   *
   * @param word such as "negative feelings for husband", not blank
   * @return the analysis
   */
  public final SessionChange named(String word) {
    checkArgument(!word.isBlank(), "word must not be blank");
    return withItem(Clause.literal(word));
  }

  /**
   * Returns this question with a clause for what is rated.
   *
   * @param item the clause
   * @return the analysis
   */
  public final SessionChange named(Clause item) {
    return withItem(item);
  }

  @Override
  public SessionChangeResult analyze(SessionRatings ratings) {
    return new ChangePairs(this, ratings).result();
  }

  @Value.Check
  void check() {
    checkArgument(leastPairs() >= 2, "leastPairs must be at least 2, but was %s", leastPairs());
  }
}
