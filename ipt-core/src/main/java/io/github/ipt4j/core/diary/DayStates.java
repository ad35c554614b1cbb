// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.Identifiers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * On which days a state held, among the days on which it was asked about: a night shift of the
 * partner, a sister who stays, an anniversary.
 *
 * <p>It has its own denominator, the asked days. A day that was not asked about is not one on which
 * the state did not hold.
 */
public final class DayStates {
  private final String state;
  private final ImmutableSortedSet<LocalDate> askedDays;
  private final ImmutableSortedSet<LocalDate> holdingDays;
  private final ImmutableList<EventId> ids;

  private DayStates(String state, Map<LocalDate, Boolean> holds, ImmutableList<EventId> ids) {
    this.state = state;
    this.ids = ids;
    this.askedDays = ImmutableSortedSet.copyOf(holds.keySet());
    this.holdingDays =
        holds.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns a builder.
   *
   * @param state the state, such as "night shift", in lower case
   * @return the builder
   */
  public static Builder builder(String state) {
    return new Builder(state);
  }

  /**
   * Returns a state of which is known on which days it held, and by which entries.
   *
   * @param state the state, such as "night shift", in lower case
   * @param holds of each asked day whether it held
   * @param ids the ids of the entries
   * @return the states
   */
  public static DayStates of(String state, Map<LocalDate, Boolean> holds, Iterable<EventId> ids) {
    return new DayStates(
        Identifiers.checkName("state", "state", state), holds, ImmutableList.copyOf(ids));
  }

  /**
   * Returns a state that is known of every day of a range, as from a roster.
   *
   * @param state the state, such as "night shift", in lower case
   * @param asked the days of which it is known
   * @param holding the days on which it held, in the range
   * @return the states
   */
  public static DayStates of(String state, DateRange asked, Set<LocalDate> holding) {
    Builder builder = builder(state);
    asked.dates().forEach(day -> builder.add(day, holding.contains(day)));
    for (LocalDate day : holding) {
      Refusal.unless(asked.contains(day), "holding", "must lie in " + asked, day);
    }
    return builder.build();
  }

  /**
   * Returns the state.
   *
   * @return its name
   */
  public String state() {
    return state;
  }

  /**
   * Returns the days of which it is known whether the state held.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> askedDays() {
    return askedDays;
  }

  /**
   * Returns the asked days as numbers, for whoever goes through those of many clients.
   *
   * @return the days since 1970-01-01, ascending
   */
  public ImmutableLongArray askedEpochDays() {
    return ImmutableLongArray.copyOf(askedDays.stream().mapToLong(LocalDate::toEpochDay));
  }

  /**
   * Returns the days on which the state held.
   *
   * @return the days, all of them asked days
   */
  public ImmutableSortedSet<LocalDate> holdingDays() {
    return holdingDays;
  }

  /**
   * Returns whether the state held on a day.
   *
   * @param day the day
   * @return whether it did, empty if the day was not asked about
   */
  public Optional<Boolean> holds(LocalDate day) {
    return askedDays.contains(day) ? Optional.of(holdingDays.contains(day)) : Optional.empty();
  }

  /**
   * Returns the ids of the entries, where they came from a case or a file.
   *
   * @return the ids in the order in which they were added, perhaps none
   */
  public ImmutableList<EventId> ids() {
    return ids;
  }

  /**
   * Returns the states of the days that lie in a range.
   *
   * @param range the range
   * @return the states of those days
   */
  public DayStates during(DateRange range) {
    return only(range::contains);
  }

  /**
   * Returns the states of the days on which another state held, or did not: two states are strata
   * of each other.
   *
   * @param other the other state
   * @param holding whether the days on which it held are taken, or those on which it did not
   * @return the states of those days; a day on which the other was not asked about is none of them
   */
  public DayStates where(DayStates other, boolean holding) {
    return only(day -> other.holds(day).equals(Optional.of(holding)));
  }

  private DayStates only(Predicate<LocalDate> wanted) {
    Map<LocalDate, Boolean> kept = new TreeMap<>();
    askedDays.stream().filter(wanted).forEach(day -> kept.put(day, holdingDays.contains(day)));
    return new DayStates(state, kept, ids);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DayStates other
        && state.equals(other.state)
        && askedDays.equals(other.askedDays)
        && holdingDays.equals(other.holdingDays)
        && ids.equals(other.ids);
  }

  @Override
  public int hashCode() {
    return 31 * askedDays.hashCode() + holdingDays.hashCode();
  }

  /** Returns one line with the counts; it holds no text of anyone. */
  @Override
  public String toString() {
    return "a state that held on " + holdingDays.size() + " of " + askedDays.size() + " asked days";
  }

  /** Builds {@link DayStates}; days come in any order. */
  public static final class Builder {
    private final String state;
    private final Map<LocalDate, Boolean> holds = new TreeMap<>();
    private final ImmutableList.Builder<EventId> ids = ImmutableList.builder();

    private Builder(String state) {
      this.state = Identifiers.checkName("state", "state", state);
    }

    /**
     * Adds a day that was asked about.
     *
     * @param day the day
     * @param held whether the state held
     * @return this builder
     */
    public Builder add(LocalDate day, boolean held) {
      requireNonNull(day, "day");
      Boolean known = holds.putIfAbsent(day, held);
      Refusal.unless(known == null, "day", "must be given once for a state", day);
      return this;
    }

    /**
     * Adds an entry; of a time before the start of the diary day the day before is meant.
     *
     * @param entry the entry, of this state
     * @param dayStart when a diary day begins
     * @return this builder
     */
    public Builder add(DayState entry, LocalTime dayStart) {
      Refusal.of(
          entry.id(),
          entry.state().equals(state),
          "state",
          "must be that of the builder",
          Quoted.length(entry.state()));
      LocalDate day = entry.at().diaryDay(dayStart);
      Boolean known = holds.putIfAbsent(day, entry.holds());
      if (known != null) {
        throw Refusal.builder("state", "must be entered once for a day")
            .owner(entry.id())
            .found(day)
            .culprits(entry)
            .build();
      }
      ids.add(entry.id());
      return this;
    }

    /**
     * Returns the states.
     *
     * @return the states
     */
    public DayStates build() {
      return new DayStates(state, holds, ids.build());
    }
  }
}
