// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of contact logs. */
public final class ContactArbitraries {
  /** The people whom generated logs name. */
  public static final ImmutableList<RelationshipId> PEOPLE =
      ImmutableList.of(
          new RelationshipId("mother-in-law"),
          new RelationshipId("father-in-law"),
          new RelationshipId("husband"),
          new RelationshipId("sister"));

  private ContactArbitraries() {}

  /**
   * Returns logs of daily questions in which every source has both ratings.
   *
   * @return the generator
   */
  public static Arbitrary<ContactLog> ratedLogs() {
    return logs(ContactSampling.DAILY, 0, SymptomDiary.DEFAULT_DAY_START);
  }

  /**
   * Returns logs of daily questions in which ratings may be missing.
   *
   * @return the generator
   */
  public static Arbitrary<ContactLog> partlyRatedLogs() {
    return logs(ContactSampling.DAILY, 0.3, SymptomDiary.DEFAULT_DAY_START);
  }

  /**
   * Returns logs of any sampling in which ratings may be missing.
   *
   * @return the generator
   */
  public static Arbitrary<ContactLog> logs() {
    return Arbitraries.of(ContactSampling.class)
        .flatMap(sampling -> logs(sampling, 0.3, SymptomDiary.DEFAULT_DAY_START));
  }

  /**
   * Returns logs of a sampling.
   *
   * @param sampling how contacts were recorded
   * @param unrated the share of ratings that are missing, 0 to 1
   * @param dayStart when a diary day begins
   * @return the generator, of logs over 0 to {@link DiaryArbitraries#MOST_DAYS} days
   */
  public static Arbitrary<ContactLog> logs(
      ContactSampling sampling, double unrated, LocalTime dayStart) {
    return logsByDayStart(unrated, DiaryArbitraries.MOST_DAYS)
        .map(log -> log.apply(sampling, dayStart));
  }

  /** Returns logs whose sampling and day are those that the case says. */
  static Arbitrary<BiFunction<ContactSampling, LocalTime, ContactLog>> logsByDayStart(
      double unrated, int mostDays) {
    Arbitrary<Day> met = met(unrated).list().ofMinSize(1).ofMaxSize(3).map(Day::contacts);
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Day.NOT_ASKED)),
            Tuple.of(4, Arbitraries.just(Day.NONE)),
            Tuple.of(1, Arbitraries.of(PEOPLE).map(Day::away)),
            Tuple.of(4, met))
        .list()
        .ofMaxSize(mostDays)
        .map(days -> (sampling, dayStart) -> log(sampling, dayStart, days));
  }

  private static Arbitrary<Met> met(double unrated) {
    return Combinators.combine(
            Arbitraries.of(InteractionKind.class),
            Arbitraries.integers().between(0, 1439).optional(0.5),
            sources(unrated),
            Arbitraries.of(PEOPLE).set().ofMaxSize(2),
            TextArbitraries.optionalWords())
        .as(
            (kind, time, s, present, setting) ->
                new Met(kind, time, s, ImmutableSet.copyOf(present), setting));
  }

  private static Arbitrary<List<ContactSource>> sources(double unrated) {
    Arbitrary<OptionalDouble> ratings =
        Arbitraries.integers()
            .between(0, 20)
            .optional(1 - unrated)
            .map(o -> o.map(half -> OptionalDouble.of(half / 2.0)).orElse(OptionalDouble.empty()));
    return Combinators.combine(
            Arbitraries.of(PEOPLE), ratings, ratings, TextArbitraries.optionalWords())
        .as(
            (person, negativity, positivity, note) ->
                ContactSource.builder()
                    .person(person)
                    .negativity(negativity)
                    .positivity(positivity)
                    .note(note)
                    .build())
        .list()
        .uniqueElements(ContactSource::person)
        .ofMinSize(1)
        .ofMaxSize(2);
  }

  private static ContactLog log(ContactSampling sampling, LocalTime dayStart, List<Day> days) {
    LocalDate first = DiaryArbitraries.FIRST;
    ContactRecording.Builder recording = ContactRecording.builder().sampling(sampling);
    if (sampling == ContactSampling.EVERY_CONTACT) {
      recording.period(new DateRange(first, first.plusDays(days.size())));
    }
    ContactLog.Builder log = ContactLog.builder().dayStart(dayStart);
    for (int i = 0; i < days.size(); i++) {
      LocalDate date = first.plusDays(i);
      Day day = days.get(i);
      if (day.none()) {
        recording.addNoContact(NoContact.builder().date(date).build());
      }
      day.away()
          .ifPresent(p -> recording.addAbsence(Absence.builder().date(date).person(p).build()));
      for (int k = 0; k < day.met().size(); k++) {
        EventId id = new EventId("contact-" + date + "-" + k);
        log.addContact(interaction(id, date, dayStart, day.met().get(k)));
      }
    }
    return log.recording(recording.build()).build();
  }

  private static Interaction interaction(EventId id, LocalDate date, LocalTime dayStart, Met met) {
    return Interaction.builder()
        .id(id)
        .at(
            met.time()
                .map(m -> EventTime.onDiaryDay(date, LocalTime.MIN.plusMinutes(m), dayStart))
                .orElse(EventTime.on(date)))
        .kind(met.kind())
        .addAllSources(met.sources())
        .addAllPresent(met.present())
        .setting(met.setting())
        .build();
  }

  private record Met(
      InteractionKind kind,
      Optional<Integer> time,
      List<ContactSource> sources,
      ImmutableSet<RelationshipId> present,
      Optional<String> setting) {}

  private record Day(boolean none, Optional<RelationshipId> away, List<Met> met) {
    static final Day NOT_ASKED = new Day(false, Optional.empty(), List.of());
    static final Day NONE = new Day(true, Optional.empty(), List.of());

    static Day away(RelationshipId person) {
      return new Day(false, Optional.of(person), List.of());
    }

    static Day contacts(List<Met> met) {
      return new Day(false, Optional.empty(), met);
    }
  }
}
