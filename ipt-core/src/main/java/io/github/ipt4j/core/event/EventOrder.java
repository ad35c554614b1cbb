// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of time in which every view holds its events: by day, by time of day, by session and
 * moment of the session, then by id.
 *
 * <p>Two events of one day stand by their times where both have one, else by their moments where
 * both have one: an answer at the end of a session follows one given at its start at 14:00, whether
 * or not its own time was noted. So no comparison of two events alone makes the order; a moment
 * without a time is placed among the times of its day. An event of which only the day is known
 * comes first in it. Where neither time nor moment tells two events apart, {@link #isKnown} says
 * so, and their order is that of the ids, which means nothing.
 */
public final class EventOrder {
  private static final Comparator<SessionEvent> BY_MOMENT =
      comparing(
          SessionEvent::session,
          Comparators.emptiesFirst(
              comparing(SessionPoint::session).thenComparing(SessionPoint::moment)));

  private static final Comparator<SessionEvent> BY_FIELDS =
      comparing(SessionEvent::at).thenComparing(BY_MOMENT).thenComparing(SessionEvent::id);

  private EventOrder() {}

  /**
   * Returns events in the order of time.
   *
   * @param <E> the kind of the events
   * @param events the events, of distinct ids
   * @return the events in their order, the same whatever order they came in
   */
  public static <E extends SessionEvent> ImmutableList<E> sorted(Collection<E> events) {
    List<E> sorted = new ArrayList<>(events);
    sorted.sort(BY_FIELDS);
    int from = 0;
    while (from < sorted.size()) {
      LocalDate day = sorted.get(from).at().date();
      int to = from + 1;
      while (to < sorted.size() && sorted.get(to).at().date().equals(day)) {
        to++;
      }
      placeMoments(sorted.subList(from, to));
      from = to;
    }
    return isSame(events, sorted) ? ImmutableList.copyOf(events) : ImmutableList.copyOf(sorted);
  }

  /** Values of thousands of events are not compared by what they hold. */
  private static boolean isSame(Collection<?> events, List<?> sorted) {
    int i = 0;
    for (Object event : events) {
      if (event != sorted.get(i++)) {
        return false;
      }
    }
    return true;
  }

  /** Places the moments without a time of one day among its times, where any of these has one. */
  private static <E extends SessionEvent> void placeMoments(List<E> day) {
    List<E> moments = new ArrayList<>();
    List<E> placed = new ArrayList<>();
    int untimed = 0;
    for (E event : day) {
      boolean isTimed = event.at().time().isPresent();
      untimed += isTimed ? 0 : 1;
      (isTimed || event.session().isEmpty() ? placed : moments).add(event);
    }
    if (moments.isEmpty() || untimed == day.size()) {
      return;
    }
    int dayOnly = untimed - moments.size();
    int shift = 0;
    List<E> others = List.copyOf(placed);
    for (E moment : moments) {
      placed.add(place(moment, others, dayOnly) + shift, moment);
      shift++;
    }
    for (int i = 0; i < day.size(); i++) {
      day.set(i, placed.get(i));
    }
  }

  /** Before the first time of the same moment or a later one, else after the last of an earlier. */
  private static int place(SessionEvent moment, List<? extends SessionEvent> others, int dayOnly) {
    int after = dayOnly;
    for (int i = dayOnly; i < others.size(); i++) {
      if (others.get(i).session().isPresent()) {
        if (BY_MOMENT.compare(others.get(i), moment) >= 0) {
          return i;
        }
        after = i + 1;
      }
    }
    return after;
  }

  /**
   * Returns whether two events tell themselves which of them came first.
   *
   * @param a an event
   * @param b another
   * @return whether their days, their times or their moments differ
   */
  public static boolean isKnown(SessionEvent a, SessionEvent b) {
    boolean byTime = a.at().time().isPresent() && b.at().time().isPresent();
    boolean byMoment = a.session().isPresent() && b.session().isPresent();
    return !a.at().date().equals(b.at().date())
        || (byTime && !a.at().equals(b.at()))
        || (byMoment && !a.session().equals(b.session()));
  }

  /**
   * Returns the events any of which may be the first: alone, unless the order of its day is not
   * known.
   *
   * @param <E> the kind of the events
   * @param events events in the order of time
   * @return the first event, then those of its day that none is known to precede
   */
  public static <E extends SessionEvent> ImmutableList<E> possiblyFirst(List<E> events) {
    return ends(events);
  }

  /**
   * Returns the events any of which may be the last: alone, unless the order of its day is not
   * known.
   *
   * @param <E> the kind of the events
   * @param events events in the order of time
   * @return the events of the last day that are known to precede none, the last event at the end
   */
  public static <E extends SessionEvent> ImmutableList<E> possiblyLast(List<E> events) {
    return ends(ImmutableList.copyOf(events).reverse()).reverse();
  }

  private static <E extends SessionEvent> ImmutableList<E> ends(List<E> events) {
    Optional<LocalDate> day = events.stream().findFirst().map(e -> e.at().date());
    List<E> ofDay =
        events.stream().filter(e -> day.map(e.at().date()::equals).orElse(false)).toList();
    ImmutableList.Builder<E> ends = ImmutableList.builder();
    for (int i = 0; i < ofDay.size(); i++) {
      E event = ofDay.get(i);
      if (ofDay.subList(0, i).stream().noneMatch(e -> isKnown(e, event))) {
        ends.add(event);
      }
    }
    return ends.build();
  }
}
