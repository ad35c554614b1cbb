// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Daily ratings beside what else is known of the days of the same client: the contacts, the states
 * of the day, and the days on which a new phase was declared to begin.
 *
 * <p>It is what is needed to ask whether a rating goes with what happens between people. The log is
 * held against the rated days, unless it has been held against all diaries of the client.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class ExposedRatings implements WithExposedRatings
    permits ImmutableExposedRatings {

  ExposedRatings() {}

  /**
   * Returns ratings and a log, without a state or a declared phase.
   *
   * @param ratings the ratings
   * @param log the log
   * @return the exposed ratings
   */
  public static ExposedRatings of(DailyRatings ratings, ContactLog log) {
    return builder().ratings(ratings).log(log).build();
  }

  /**
   * Returns ratings and states of the day, without contacts or a declared phase.
   *
   * @param ratings the ratings
   * @param states the states, each of its own name
   * @return the exposed ratings
   */
  public static ExposedRatings of(DailyRatings ratings, DayStates... states) {
    return builder().ratings(ratings).addStates(states).build();
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
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the ratings.
   *
   * @return the ratings
   */
  public abstract DailyRatings ratings();

  /**
   * Returns the contacts.
   *
   * @return the log, held against the rated days; one without any contact unless it was given
   */
  @Value.Default
  public ContactLog log() {
    return ContactLog.ofNothing();
  }

  /**
   * Returns the states of the day.
   *
   * @return the states, each of its own name, perhaps none
   */
  public abstract ImmutableList<DayStates> states();

  /**
   * Returns the first days of declared phases: of a treatment, or of a change that the client made.
   *
   * @return the days, perhaps none
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> phaseStarts();

  /**
   * Returns the states of one name.
   *
   * @param state the name
   * @return the states, empty if there is none of that name
   */
  public Optional<DayStates> state(String state) {
    return states().stream().filter(s -> s.state().equals(state)).findFirst();
  }

  /**
   * Returns these exposed ratings with one more declared phase.
   *
   * @param start the first day of the phase
   * @return the exposed ratings
   */
  public ExposedRatings withPhase(LocalDate start) {
    return toBuilder().addPhaseStarts(start).build();
  }

  /**
   * Returns these exposed ratings from a day on; the days before are taken as not rated.
   *
   * @param first the first day
   * @return the exposed ratings, with the same log and states
   */
  public ExposedRatings since(LocalDate first) {
    return ratings()
        .span()
        .filter(span -> span.startInclusive().isBefore(first))
        .map(span -> withRatings(ratings().during(span.since(first))))
        .orElse(this);
  }

  @Value.Check
  ExposedRatings check() {
    ExposedDiary.checkStates(states());
    return log().diaryCoverage().isPresent() || ratings().size() == 0
        ? this
        : heldAgainst(log().heldAgainst(ratings().recordedDays()));
  }

  private ExposedRatings heldAgainst(ContactLog log) {
    return log.diaryCoverage().isPresent() ? withLog(log) : this;
  }

  /** Returns one line with the counts; it holds no text of anyone. */
  @Override
  public final String toString() {
    return ratings()
        + "; "
        + log()
        + "; states "
        + states().size()
        + "; phases declared "
        + phaseStarts().size();
  }

  /** Builds {@link ExposedRatings}. */
  public static final class Builder extends ImmutableExposedRatings.Builder {
    Builder() {}
  }
}
