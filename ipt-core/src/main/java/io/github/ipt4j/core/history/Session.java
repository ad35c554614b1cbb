// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One meeting of client and therapist. */
@Value.Immutable
@EditableStyle
public abstract sealed class Session implements WithSession permits ImmutableSession {

  Session() {}

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
   * Returns the number of the session.
   *
   * @return the number, from 1
   */
  public abstract int number();

  /**
   * Returns when it took place.
   *
   * @return the date
   */
  public abstract LocalDate date();

  /**
   * Returns how long it lasted, if that was noted.
   *
   * @return the minutes, above 0
   */
  public abstract OptionalInt minutes();

  /**
   * Returns who was in the room besides client and therapist.
   *
   * @return the people, perhaps nobody
   */
  public abstract ImmutableSet<RelationshipId> present();

  /**
   * Returns the problem areas that were worked on, as the therapist noted them.
   *
   * @return the areas; none also where none was noted
   */
  public abstract ImmutableSet<ProblemAreaKind> areas();

  /**
   * Returns the total of the scale on which the therapist rated the own keeping to the treatment,
   * if one was used; what scale it is, the therapist knows.
   *
   * @return the total
   */
  public abstract OptionalDouble selfRating();

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  /**
   * Returns the session of that number and date.
   *
   * @param number the number, from 1
   * @param date the date
   * @return the session
   */
  public static Session of(int number, LocalDate date) {
    return builder().number(number).date(date).build();
  }

  /**
   * Returns the numbers of sessions by their days, leaving out days on which there were several.
   *
   * @param sessions the sessions
   * @return the numbers
   */
  public static ImmutableSortedMap<LocalDate, Integer> byDay(List<Session> sessions) {
    ImmutableSortedMap.Builder<LocalDate, Integer> numbers = ImmutableSortedMap.naturalOrder();
    Multiset<LocalDate> days = HashMultiset.create();
    sessions.forEach(s -> days.add(s.date()));
    sessions.stream()
        .filter(s -> days.count(s.date()) == 1)
        .forEach(s -> numbers.put(s.date(), s.number()));
    return numbers.buildOrThrow();
  }

  @Value.Check
  void check() {
    Refusal.unless(number() >= 1, "number", "must be at least 1", number());
    minutes().ifPresent(m -> Refusal.unless(m > 0, "minutes", "must be above 0", m));
  }

  /** Builds a {@link Session}. */
  public static final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}
