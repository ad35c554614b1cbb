// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.Elicitation;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of the events that belong to sessions: accounts, statements, measures. */
public final class EventArbitraries {
  /** The number of sessions that a case needs for the generated events. */
  public static final int SESSIONS = 4;

  private static final EventId UNNAMED = new EventId("unnamed");

  private EventArbitraries() {}

  /**
   * Returns accounts, statements and measures with distinct ids, in the first 120 days of {@link
   * CaseArbitraries#PERIOD}.
   *
   * @return the generator
   */
  public static Arbitrary<List<SessionEvent>> sessionEvents() {
    return Arbitraries.oneOf(
            accounts().map(a -> (SessionEvent) a),
            statements(),
            hypotheses(),
            measures(Instrument.PHQ_9),
            affects(),
            bids(),
            feelings())
        .list()
        .ofMaxSize(8)
        .map(
            events ->
                IntStream.range(0, events.size())
                    .mapToObj(i -> events.get(i).withId(new EventId("event-" + i)))
                    .toList());
  }

  /**
   * Returns feelings that showed themselves.
   *
   * @return the generator
   */
  public static Arbitrary<AffectExpression> affects() {
    return Combinators.combine(
            Arbitraries.integers().between(5, 100),
            Arbitraries.of(Affect.class),
            targets(),
            Arbitraries.of(Openness.class).optional(),
            points(),
            TextArbitraries.optionalWords())
        .as(
            (day, affect, target, openness, point, note) ->
                AffectExpression.builder()
                    .id(UNNAMED)
                    .at(EventTime.on(DiaryArbitraries.FIRST.plusDays(day)))
                    .affect(affect)
                    .target(target)
                    .openness(openness)
                    .session(point)
                    .note(note)
                    .build());
  }

  /**
   * Returns bids for support.
   *
   * @return the generator
   */
  public static Arbitrary<SupportBid> bids() {
    return Combinators.combine(
            Arbitraries.integers().between(5, 100),
            Arbitraries.of(ContactArbitraries.PEOPLE),
            Arbitraries.of(BidResponse.class),
            points())
        .as(
            (day, person, response, point) ->
                SupportBid.builder()
                    .id(UNNAMED)
                    .at(EventTime.on(DiaryArbitraries.FIRST.plusDays(day)))
                    .toward(person)
                    .response(response)
                    .session(point)
                    .build());
  }

  /**
   * Returns ratings of feelings for someone.
   *
   * @return the generator
   */
  public static Arbitrary<AffectRating> feelings() {
    return Combinators.combine(
            Arbitraries.integers().between(5, 100),
            targets(),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(0, 10),
            points())
        .as(
            (day, target, positive, negative, point) ->
                AffectRating.builder()
                    .id(UNNAMED)
                    .at(EventTime.on(DiaryArbitraries.FIRST.plusDays(day)))
                    .target(target)
                    .positive(positive)
                    .negative(negative)
                    .session(point)
                    .build());
  }

  /**
   * Returns accounts.
   *
   * @return the generator
   */
  public static Arbitrary<Account> accounts() {
    Arbitrary<OptionalDouble> ratings =
        Arbitraries.integers()
            .between(0, 10)
            .optional(0.7)
            .map(o -> o.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    return Combinators.combine(
            Arbitraries.integers().between(5, 100),
            targets(),
            ratings,
            ratings,
            Arbitraries.integers().between(0, 300).optional(),
            Arbitraries.of(Elicitation.class).optional(),
            points(),
            TextArbitraries.optionalWords())
        .as(
            (day, subject, negativity, positivity, ago, elicitation, point, note) ->
                Account.builder()
                    .id(UNNAMED)
                    .at(EventTime.on(DiaryArbitraries.FIRST.plusDays(day)))
                    .kind(ago.isPresent() ? AccountKind.INCIDENT : AccountKind.GLOBAL)
                    .subject(subject)
                    .negativity(negativity)
                    .positivity(positivity)
                    .incidentDate(ago.map(a -> DiaryArbitraries.FIRST.plusDays(day - a)))
                    .elicitation(elicitation)
                    .era(day % 2 == 0 ? Era.CURRENT : Era.PAST)
                    .session(point)
                    .note(note)
                    .build());
  }

  /**
   * Returns assertive statements, some of them said.
   *
   * @return the generator
   */
  public static Arbitrary<AssertiveStatement> statements() {
    return Combinators.combine(
            Arbitraries.integers().between(5, 100),
            targets(),
            TextArbitraries.optionalWords(),
            Arbitraries.integers().between(0, 20).optional(),
            Arbitraries.of(StatementOutcome.class).optional(),
            points())
        .as(
            (day, toward, words, after, outcome, point) ->
                AssertiveStatement.builder()
                    .id(UNNAMED)
                    .at(EventTime.at(DiaryArbitraries.FIRST.plusDays(day).atTime(17, 30)))
                    .toward(toward)
                    .statement(words)
                    .enactedOn(after.map(a -> DiaryArbitraries.FIRST.plusDays(day + a)))
                    .outcome(after.isPresent() ? outcome : Optional.empty())
                    .session(point)
                    .build());
  }

  /**
   * Returns hypotheses of a symptom and a kind of contact, some with a person.
   *
   * @return the generator
   */
  public static Arbitrary<HypothesisNamed> hypotheses() {
    return Combinators.combine(
            Arbitraries.integers().between(5, 100),
            targets().map(t -> t.people().stream().findFirst()),
            Arbitraries.of(InteractionKind.class),
            points(),
            TextArbitraries.optionalWords())
        .as(
            (day, person, kind, point, note) ->
                HypothesisNamed.builder()
                    .rarer(day % 3 == 0)
                    .id(UNNAMED)
                    .at(EventTime.on(DiaryArbitraries.FIRST.plusDays(day)))
                    .symptom(Symptom.HEADACHE)
                    .person(person)
                    .kind(kind)
                    .session(point)
                    .note(note)
                    .build());
  }

  /**
   * Returns fillings-in of an instrument, with items, with unanswered items, by total alone, or
   * missed.
   *
   * @param instrument the instrument
   * @return the generator
   */
  public static Arbitrary<MeasureTaken> measures(Instrument instrument) {
    Arbitrary<Optional<Integer>> responses =
        Arbitraries.integers()
            .between(instrument.itemMinimum(), instrument.itemMaximum())
            .optional(0.95);
    Arbitrary<ItemResponses> items =
        responses
            .list()
            .ofSize(instrument.items())
            .map(
                list -> {
                  ItemResponses.Builder builder = ItemResponses.builder();
                  list.forEach(
                      r -> builder.addItem(r.map(OptionalInt::of).orElse(OptionalInt.empty())));
                  return builder.build();
                });
    Arbitrary<Integer> totals =
        Arbitraries.integers().between(instrument.totalMinimum(), instrument.totalMaximum());
    return Combinators.combine(
            Arbitraries.integers().between(5, 100), items.optional(0.7), totals.optional(0.8))
        .as(
            (day, answered, total) -> {
              MeasureTaken.Builder measure =
                  MeasureTaken.builder()
                      .id(UNNAMED)
                      .at(EventTime.on(DiaryArbitraries.FIRST.plusDays(day)))
                      .instrument(instrument)
                      .items(answered);
              if (answered.isEmpty()) {
                total.ifPresent(measure::reportedTotal);
              }
              return measure.build();
            });
  }

  private static Arbitrary<Target> targets() {
    return Arbitraries.of(ContactArbitraries.PEOPLE)
        .set()
        .ofMaxSize(3)
        .map(people -> people.isEmpty() ? Target.DIFFUSE : Target.of(people));
  }

  private static Arbitrary<Optional<SessionPoint>> points() {
    return Combinators.combine(
            Arbitraries.integers().between(1, SESSIONS), Arbitraries.of(SessionMoment.class))
        .as(SessionPoint::new)
        .optional();
  }
}
