// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One and the same thing, rated at moments of sessions: a feeling, an openness, an instrument.
 *
 * <p>{@link SessionRecord} yields it for each of these.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SessionRatings implements WithSessionRatings
    permits ImmutableSessionRatings {

  SessionRatings() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what is rated.
   *
   * @return the words for it, without anyone's text
   */
  public abstract String item();

  /**
   * Returns the greatest rating that there can be.
   *
   * @return the maximum
   */
  public abstract double maximum();

  /**
   * Returns whether the ratings are ranks, of which neither differences nor means make sense.
   *
   * @return whether they are, false unless said otherwise
   */
  @Value.Default
  public boolean ranks() {
    return false;
  }

  /**
   * Returns the numbers of the sessions that were held.
   *
   * @return the numbers in their order
   */
  public abstract ImmutableList<Integer> sessions();

  /**
   * Returns the ratings.
   *
   * @return the ratings by session and moment; those of one moment stand as they were added, which
   *     for a {@link SessionRecord} is the order of time
   */
  public abstract ImmutableList<SessionRating> ratings();

  /**
   * Returns in which sessions each technique was used.
   *
   * @return the numbers of the sessions
   */
  public abstract ImmutableSetMultimap<Technique, Integer> techniques();

  /**
   * Returns the rating at a moment of a session.
   *
   * @param session the number of the session
   * @param moment the moment
   * @return the rating: at the start the first of several, else the last; empty if there is none
   */
  public Optional<SessionRating> rating(int session, SessionMoment moment) {
    return ratings().stream()
        .filter(r -> r.at().session() == session && r.at().moment() == moment)
        .reduce((earlier, later) -> moment == SessionMoment.START ? earlier : later);
  }

  @Value.Check
  SessionRatings check() {
    Comparator<SessionRating> order =
        Comparator.comparing((SessionRating r) -> r.at().session())
            .thenComparing(r -> r.at().moment());
    return Comparators.isInOrder(ratings(), order)
        ? this
        : withRatings(ImmutableList.sortedCopyOf(order, ratings()));
  }

  /** Builds a {@link SessionRatings}. */
  public static final class Builder extends ImmutableSessionRatings.Builder {
    Builder() {}
  }
}
