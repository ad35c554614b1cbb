// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The sessions and what they brought to light, without the days of the diary: what the descriptions
 * of a course read.
 *
 * <p>The halves of a treatment are fixed by its sessions alone, before anything in them is looked
 * at: of n sessions the first half are the first n/2, rounded down, so that of an odd number the
 * middle one belongs to the second half.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SessionRecord implements WithSessionRecord
    permits ImmutableSessionRecord {

  private static final double RATING_MAXIMUM = 10;

  SessionRecord() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the sessions.
   *
   * @return the sessions in their order
   */
  public abstract ImmutableList<Session> sessions();

  /**
   * Returns the events.
   *
   * @return the events in the order of time
   */
  public abstract ImmutableList<SessionEvent> events();

  /**
   * Returns the events of one kind.
   *
   * @param <E> the kind
   * @param kind the class of the kind, such as {@code Account.class}
   * @return the events in the order of time
   */
  public <E extends SessionEvent> ImmutableList<E> events(Class<E> kind) {
    return events().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the session to which an event belongs: the one that it names, or else the last one held
   * on or before its day.
   *
   * @param event the event
   * @return the number of the session, empty before the first
   */
  public OptionalInt sessionOf(SessionEvent event) {
    Optional<SessionPoint> point = event.session();
    return point.isPresent() ? OptionalInt.of(point.get().session()) : sessionBy(event.at().date());
  }

  /**
   * Returns the last session held on or before a day.
   *
   * @param day the day
   * @return the number of the session, empty before the first
   */
  public OptionalInt sessionBy(LocalDate day) {
    return sessions().stream()
        .filter(s -> !s.date().isAfter(day))
        .mapToInt(Session::number)
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns the number of sessions between two, in the order in which they were held.
   *
   * @param from the number of a session
   * @param to the number of a session, not before it
   * @return how many sessions later the second was held
   */
  public int sessionsFrom(int from, int to) {
    return (int) sessions().stream().filter(s -> s.number() > from && s.number() <= to).count();
  }

  /**
   * Returns the last session of the first half.
   *
   * @return its number, empty if there are under two sessions
   */
  public OptionalInt lastOfFirstHalf() {
    int half = sessions().size() / 2;
    return half == 0 ? OptionalInt.empty() : OptionalInt.of(sessions().get(half - 1).number());
  }

  /**
   * Returns whether an event belongs to the first half of the sessions, or to the time before.
   *
   * @param event the event
   * @return whether it does; never where there are under two sessions
   */
  public boolean isInFirstHalf(SessionEvent event) {
    return lastOfFirstHalf().isPresent()
        && sessionOf(event).orElse(0) <= lastOfFirstHalf().getAsInt();
  }

  /**
   * Returns how negative the feelings for someone were, as the client rated them.
   *
   * @param target for whom
   * @return the ratings that belong to a moment of a session
   */
  public SessionRatings negativeFeelings(Target target) {
    return ratings("negative feelings", RATING_MAXIMUM)
        .addAllRatings(
            rated(
                AffectRating.class,
                r -> r.target().equals(target) ? OptionalDouble.of(r.negative()) : none()))
        .build();
  }

  /**
   * Returns how positive the feelings for someone were, as the client rated them.
   *
   * @param target for whom
   * @return the ratings that belong to a moment of a session
   */
  public SessionRatings positiveFeelings(Target target) {
    return ratings("positive feelings", RATING_MAXIMUM)
        .addAllRatings(
            rated(
                AffectRating.class,
                r -> r.target().equals(target) ? OptionalDouble.of(r.positive()) : none()))
        .build();
  }

  /**
   * Returns how openly a feeling for someone showed itself, as the clinician rated it.
   *
   * @param affect the feeling
   * @param target for whom
   * @return the ratings that belong to a moment of a session, each the rank of an {@link Openness}
   */
  public SessionRatings openness(Affect affect, Target target) {
    return ratings("openness of " + affect.inWords(), Openness.OWNED.level())
        .ranks(true)
        .addAllRatings(
            rated(
                AffectExpression.class,
                e ->
                    e.affect() == affect && e.target().equals(target) && e.openness().isPresent()
                        ? OptionalDouble.of(e.openness().get().level())
                        : none()))
        .build();
  }

  /**
   * Returns the totals of an instrument.
   *
   * @param instrument the instrument
   * @return the complete forms that belong to a moment of a session
   */
  public SessionRatings totals(Instrument instrument) {
    return ratings(instrument.code(), instrument.totalMaximum())
        .addAllRatings(
            rated(MeasureTaken.class, m -> m.instrument().equals(instrument) ? m.total() : none()))
        .build();
  }

  private SessionRatings.Builder ratings(String item, double maximum) {
    SessionRatings.Builder builder = SessionRatings.builder().item(item).maximum(maximum);
    sessions().forEach(s -> builder.addSession(s.number()));
    for (TechniqueUse use : events(TechniqueUse.class)) {
      sessionHeldWith(use).ifPresent(session -> builder.putTechnique(use.technique(), session));
    }
    return builder;
  }

  /** Returns the session in which a technique was used, which is none where it was used at home. */
  private OptionalInt sessionHeldWith(TechniqueUse use) {
    if (use.session().isPresent()) {
      return use.session().get().moment() == SessionMoment.HOME
          ? OptionalInt.empty()
          : OptionalInt.of(use.session().get().session());
    }
    return sessions().stream()
        .filter(s -> s.date().equals(use.at().date()))
        .mapToInt(Session::number)
        .findFirst();
  }

  private <E extends SessionEvent> List<SessionRating> rated(
      Class<E> kind, Function<E, OptionalDouble> rating) {
    List<SessionRating> ratings = new ArrayList<>();
    for (E event : events(kind)) {
      OptionalDouble value = rating.apply(event);
      if (value.isPresent() && event.session().isPresent()) {
        ratings.add(new SessionRating(event.session().get(), value.getAsDouble(), event.id()));
      }
    }
    return ratings;
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  /** Returns one line with counts; it holds no text of anyone. */
  @Override
  public final String toString() {
    return "sessions " + sessions().size() + ", events " + events().size();
  }

  @Value.Check
  SessionRecord check() {
    ImmutableList<SessionEvent> sorted = EventOrder.sorted(events());
    return sorted.equals(events()) ? this : withEvents(sorted);
  }

  /** Builds a {@link SessionRecord}; events come in any order. */
  public static final class Builder extends ImmutableSessionRecord.Builder {
    Builder() {}
  }
}
