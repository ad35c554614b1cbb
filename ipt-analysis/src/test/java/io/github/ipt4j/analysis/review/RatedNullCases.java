// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SUNDAY;

import io.github.ipt4j.analysis.RatingWorlds;
import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Cases in which nothing goes with anything: attacks and contacts of generated cases, and beside
 * them ratings that resemble the day before (.5), a shift of nine days with three nights, and a
 * state that comes in spells from the last third on.
 */
public final class RatedNullCases {
  /** The partner's shifts, of which days 1 to 3 are nights. */
  static final Cycle SHIFTS = new Cycle(9, LocalDate.of(2024, 1, 3));

  /** The share of the days of each weekday that are not rated. */
  private static final ByWeekday UNRATED = ByWeekday.of(.05, .05, .10, .10, .20, .45, .45);

  private static final int NIGHTS = 3;
  private static final double CARRIED = 0.5;

  private final LocalDate first;
  private final int days;
  private final Random random;
  private final List<SessionEvent> events = new ArrayList<>();

  private RatedNullCases(SyntheticCases attacks, long index) {
    first = attacks.start();
    days = attacks.days();
    random = RatingWorlds.random(attacks.seed() + 1_000_003L * index);
  }

  /**
   * Returns a year with attacks, three ratings, contacts of three people and two states of the day.
   */
  public static CaseHistory yearOfThreeRatings() {
    SyntheticCases attacks =
        SyntheticCases.withDefaults()
            .withWeeks(52)
            .withBursts(Bursts.persisting(0.3))
            .withMissing(UNRATED)
            .withPeople(
                SyntheticPerson.visiting(
                    "mother-in-law", ByWeekday.constant(0.03).with(0.75, FRIDAY)),
                SyntheticPerson.visiting("sister", ByWeekday.constant(0.2)),
                SyntheticPerson.visiting("friend", ByWeekday.constant(0.1).with(0.4, SUNDAY))
                    .withKind(InteractionKind.CALL));
    return nullCase(attacks, 1, 2);
  }

  /** Returns a case with a graded mood and so many other ratings, on 0 to 100 and on 1 to 7. */
  static CaseHistory nullCase(SyntheticCases attacks, long index, int others) {
    RatedNullCases drawn = new RatedNullCases(attacks, index);
    CaseHistory history = attacks.caseHistory(index);
    SymptomDiary mood = drawn.mood();
    List<RatingScale> scales =
        List.of(RatingScale.of("distress", 0, 100), RatingScale.ofBetter("energy", 1, 7))
            .subList(0, others);
    scales.forEach(drawn::rate);
    drawn.state("night shift", 0, day -> SHIFTS.dayOf(drawn.first.plusDays(day)) <= NIGHTS);
    drawn.spells("sister stays", drawn.days * 2 / 3);
    drawn.events.addAll(history.events());
    drawn.events.addAll(mood.episodes());
    return history
        .withScales(scales)
        .withEvents(drawn.events)
        .withSymptomRecordings(history.symptomRecordings().get(0), mood.recording());
  }

  private boolean isRated(int day) {
    return random.nextDouble() >= UNRATED.on(first.plusDays(day).getDayOfWeek());
  }

  /** Mean 5, standard deviation 1.8, in whole points from 0 to 10. */
  private SymptomDiary mood() {
    IntToDoubleFunction noise = RatingWorlds.resembling(random, CARRIED);
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.LOW_MOOD);
    for (int day = 0; day < days; day++) {
      double rating = Math.max(0, Math.min(10, Math.rint(5 + 1.8 * noise.applyAsDouble(day))));
      if (isRated(day)) {
        if (rating == 0) {
          diary.addFreeDay(first.plusDays(day));
        } else {
          diary.addSymptomDay(first.plusDays(day), rating);
        }
      }
    }
    return diary.build();
  }

  /** The mean is in the middle of the scale, the standard deviation a fifth of it. */
  private void rate(RatingScale scale) {
    IntToDoubleFunction noise = RatingWorlds.resembling(random, CARRIED);
    double middle = (scale.least() + scale.greatest()) / 2;
    for (int day = 0; day < days; day++) {
      double rating = Math.rint(middle + scale.range() / 5 * noise.applyAsDouble(day));
      if (isRated(day)) {
        events.add(
            RatingTaken.builder()
                .id(new EventId(scale.rating() + "@" + day))
                .at(EventTime.on(first.plusDays(day)))
                .rating(scale.rating())
                .value(Math.max(scale.least(), Math.min(scale.greatest(), rating)))
                .build());
      }
    }
  }

  /** Asked about on every day from one on. */
  private void state(String name, int from, IntPredicate holds) {
    for (int day = from; day < days; day++) {
      events.add(
          DayState.builder()
              .id(new EventId(name.replace(' ', '-') + "@" + day))
              .at(EventTime.on(first.plusDays(day)))
              .state(name)
              .holds(holds.test(day))
              .build());
    }
  }

  /** Spells of about four days, in two days of seven. */
  private void spells(String name, int from) {
    boolean[] holds = new boolean[days];
    for (int day = from; day < days; day++) {
      holds[day] = random.nextDouble() < (day > from && holds[day - 1] ? .75 : .1);
    }
    state(name, from, day -> holds[day]);
  }
}
