// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.BeliefAbout;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.event.Tradition;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of what belongs to the course as a whole: formulation, beliefs, tasks, life events.
 */
public final class CourseArbitraries {
  private static final EventId UNNAMED = new EventId("unnamed");

  private CourseArbitraries() {}

  /**
   * Returns formulations, beliefs, tasks, plans and notes of other traditions, with distinct ids.
   *
   * @return the generator
   */
  public static Arbitrary<List<SessionEvent>> courseEvents() {
    return Arbitraries.oneOf(
            formulations().map(f -> (SessionEvent) f),
            beliefs(),
            tasks(),
            plans(),
            traditionNotes())
        .list()
        .ofMaxSize(4)
        .map(
            events ->
                IntStream.range(0, events.size())
                    .mapToObj(i -> events.get(i).withId(new EventId("course-" + i)))
                    .toList());
  }

  /**
   * Returns life events with distinct ids, some of long before the treatment.
   *
   * @return the generator
   */
  public static Arbitrary<List<LifeEvent>> lifeEvents() {
    return Combinators.combine(
            partialDates(),
            Arbitraries.of(LifeEventKind.class),
            Arbitraries.of(ContactArbitraries.PEOPLE).set().ofMaxSize(1),
            TextArbitraries.optionalWords())
        .as(
            (on, kind, people, words) ->
                LifeEvent.builder()
                    .id(UNNAMED)
                    .on(on)
                    .kind(kind)
                    .addAllPeople(people)
                    .words(words)
                    .build())
        .list()
        .ofMaxSize(3)
        .map(
            events ->
                IntStream.range(0, events.size())
                    .mapToObj(i -> events.get(i).withId(new EventId("life-" + i)))
                    .toList());
  }

  /**
   * Returns days, months and years up to the first weeks of {@link CaseArbitraries#PERIOD}.
   *
   * @return the generator
   */
  public static Arbitrary<PartialDate> partialDates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(-9000, 20).map(i -> DiaryArbitraries.FIRST.plusDays(i));
    return Arbitraries.oneOf(
        days.map(PartialDate::of),
        days.map(day -> PartialDate.of(YearMonth.from(day))),
        days.map(day -> PartialDate.of(Year.from(day))));
  }

  private static Arbitrary<EventTime> times() {
    return Arbitraries.integers()
        .between(5, 100)
        .map(day -> EventTime.on(DiaryArbitraries.FIRST.plusDays(day)));
  }

  private static Arbitrary<List<String>> texts() {
    return TextArbitraries.words().list().ofMaxSize(2);
  }

  private static Arbitrary<Formulation> formulations() {
    return Combinators.combine(
            times(),
            TextArbitraries.words(),
            Arbitraries.of(ProblemAreaKind.class).set().ofMaxSize(2),
            Arbitraries.of(ContactArbitraries.PEOPLE).set().ofMaxSize(2),
            TextArbitraries.optionalWords(),
            Arbitraries.of(true, false))
        .as(
            (at, text, areas, people, link, agreed) ->
                Formulation.builder()
                    .id(UNNAMED)
                    .at(at)
                    .text(text)
                    .addAllAreas(areas)
                    .addAllPeople(people)
                    .onsetLink(link)
                    .agreed(agreed)
                    .build());
  }

  private static Arbitrary<Belief> beliefs() {
    return Combinators.combine(
            times(),
            Arbitraries.of(BeliefAbout.class),
            Arbitraries.of(ContactArbitraries.PEOPLE).optional(),
            TextArbitraries.words(),
            Arbitraries.integers().between(0, 100).optional())
        .as(
            (at, about, person, words, conviction) ->
                Belief.builder()
                    .id(UNNAMED)
                    .at(at)
                    .about(about)
                    .person(person)
                    .words(words)
                    .conviction(
                        conviction.map(c -> OptionalDouble.of(c)).orElse(OptionalDouble.empty()))
                    .build());
  }

  private static Arbitrary<Task> tasks() {
    return Combinators.combine(
            times(),
            Arbitraries.of(TaskKind.class),
            TextArbitraries.optionalWords(),
            Arbitraries.integers().between(0, 15).optional())
        .as(
            (at, kind, words, days) ->
                Task.builder()
                    .id(UNNAMED)
                    .at(at)
                    .kind(kind)
                    .description(words)
                    .doneOn(days.map(d -> at.date().plusDays(d)))
                    .build());
  }

  private static Arbitrary<ConclusionPlan> plans() {
    return Combinators.combine(
            times(), texts(), texts(), texts(), texts(), texts(), TextArbitraries.optionalWords())
        .as(
            (at, gains, helped, signs, steps, remaining, maintenance) ->
                ConclusionPlan.builder()
                    .id(UNNAMED)
                    .at(at)
                    .addAllGains(gains)
                    .addAllHelped(helped)
                    .addAllWarningSigns(signs)
                    .addAllSteps(steps)
                    .addAllRemaining(remaining)
                    .maintenance(maintenance)
                    .build());
  }

  private static Arbitrary<TraditionNote> traditionNotes() {
    return Combinators.combine(
            times(),
            Arbitraries.of(Tradition.class),
            TextArbitraries.words(),
            TextArbitraries.optionalWords())
        .as(
            (at, tradition, term, note) ->
                TraditionNote.builder()
                    .id(UNNAMED)
                    .at(at)
                    .tradition(tradition)
                    .term(term)
                    .note(note)
                    .build());
  }
}
