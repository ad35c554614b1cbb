// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** Says what the options of a course plant to go with what. */
final class CourseEffects {
  private static final double NOTHING = 1e-9;
  private static final int DAYS = 7;

  private final SyntheticCourse course;
  private final SyntheticCases diary;
  private final ImmutableList.Builder<PlantedEffect> effects = ImmutableList.builder();

  CourseEffects(SyntheticCourse course) {
    this.course = course;
    this.diary = course.diary();
  }

  ImmutableList<PlantedEffect> effects() {
    if (diary.rate() > 0) {
      addOfSymptom();
    }
    diary.people().stream()
        .filter(p -> p.trend().factor() != 1)
        .forEach(p -> add(EffectKind.CONTACT_TREND, p.person().value(), "", p.trend().factor()));
    course.levels().forEach(this::addOfLevel);
    if (course.sessions() > 1) {
      course.measures().forEach(this::addOfMeasure);
      addOfFeeling();
    }
    return effects.build();
  }

  private void add(EffectKind kind, String of, String with, double size) {
    effects.add(PlantedEffect.of(kind, of, with, size));
  }

  private void addOfSymptom() {
    String symptom = diary.symptom().name();
    addRatio(EffectKind.WEEKDAY, symptom, day -> rate(day, true));
    addRatio(EffectKind.WEEKDAY_BESIDE_CONTACTS, symptom, day -> rate(day, false));
    for (SyntheticPerson person : diary.people()) {
      if (person.rateRatio() != 1) {
        add(EffectKind.CONTACT, symptom, person.person().value(), person.rateRatio());
      }
    }
    for (PlantedState state : course.states()) {
      if (state.rateRatio() != 1) {
        add(EffectKind.STATE, symptom, state.state(), state.rateRatio());
        state
            .cycleDays()
            .ifPresent(n -> add(EffectKind.CYCLE, symptom, String.valueOf(n), state.rateRatio()));
      }
    }
    course.hour().filter(h -> h.share() > 0).ifPresent(h -> addHour(symptom, h));
    course
        .turn()
        .filter(t -> t.rateRatio() != 1)
        .ifPresent(t -> add(EffectKind.TURN, symptom, day(t), t.rateRatio()));
    if (diary.trend().factor() != 1) {
      add(EffectKind.TREND, symptom, "", diary.trend().factor());
    }
    Bursts bursts = diary.bursts();
    if (!bursts.equals(Bursts.NONE)) {
      double size = bursts.days() > 1 ? bursts.days() : bursts.persistence();
      add(EffectKind.CARRIED_ON, symptom, "", size);
    }
  }

  private void addHour(String symptom, PlantedHour hour) {
    add(EffectKind.HOUR, symptom, String.valueOf(hour.hour()), hour.share());
  }

  private String day(PlantedTurn turn) {
    return course.start().plusWeeks(turn.week()).toString();
  }

  private double rate(DayOfWeek day, boolean withContacts) {
    double rate = diary.weekdayRatios().on(day);
    for (SyntheticPerson person : diary.people()) {
      rate *= withContacts ? 1 + met(person, day) * (person.rateRatio() - 1) : 1;
    }
    return rate * meanOn(day, this::factor);
  }

  private double factor(int day) {
    double factor = 1;
    for (PlantedState state : course.states()) {
      factor *= 1 + state.chanceOn(day) * (state.rateRatio() - 1);
    }
    return factor;
  }

  private static double met(SyntheticPerson person, DayOfWeek day) {
    return person.shareOfWeeks() * person.chances().on(day) * (1 - person.awayShare());
  }

  /** Returns the mean over the days of the diary that are of a weekday. */
  private double meanOn(DayOfWeek weekday, IntToDoubleFunction of) {
    int first = Math.floorMod(weekday.getValue() - course.start().getDayOfWeek().getValue(), DAYS);
    double sum = 0;
    for (int t = first; t < diary.days(); t += DAYS) {
      sum += of.applyAsDouble(t);
    }
    return sum / diary.weeks();
  }

  private void addRatio(EffectKind kind, String of, ToDoubleFunction<DayOfWeek> byWeekday) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      least = Math.min(least, byWeekday.applyAsDouble(day));
      greatest = Math.max(greatest, byWeekday.applyAsDouble(day));
    }
    if (greatest - least > NOTHING * greatest) {
      add(kind, of, "", greatest / least);
    }
  }

  private void addOfLevel(PlantedLevel level) {
    String rating = level.scale().rating();
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (DayOfWeek day : DayOfWeek.values()) {
      double mean = mean(level, day);
      least = Math.min(least, mean);
      greatest = Math.max(greatest, mean);
    }
    if (greatest - least > NOTHING * level.scale().range()) {
      add(EffectKind.LEVEL_WEEKDAY, rating, "", greatest - least);
    }
    if (level.withContact() != 0) {
      level
          .person()
          .ifPresent(p -> add(EffectKind.LEVEL_CONTACT, rating, p.value(), level.withContact()));
    }
    if (level.withState() != 0) {
      level.state().ifPresent(s -> add(EffectKind.LEVEL_STATE, rating, s, level.withState()));
    }
    if (level.change() != 0) {
      course.turn().ifPresent(t -> add(EffectKind.LEVEL_TURN, rating, day(t), level.change()));
    }
  }

  private double mean(PlantedLevel level, DayOfWeek day) {
    double contacts =
        diary.people().stream()
            .filter(p -> level.person().equals(Optional.of(p.person())))
            .mapToDouble(p -> met(p, day))
            .sum();
    double states =
        course.states().stream()
            .filter(s -> level.state().equals(Optional.of(s.state())))
            .mapToDouble(s -> meanOn(day, s::chanceOn))
            .sum();
    return level.weekdays().on(day) + contacts * level.withContact() + states * level.withState();
  }

  private void addOfMeasure(PlantedMeasure measure) {
    double change = measure.change();
    if (change != 0) {
      String code = measure.instrument().code();
      add(EffectKind.MEASURE_CHANGE, code, "", change);
      measure.gainAt().ifPresent(k -> add(EffectKind.SUDDEN_GAIN, code, String.valueOf(k), change));
    }
  }

  private void addOfFeeling() {
    PlantedFeeling feeling = course.feeling();
    String word = feeling.affect().inWords();
    double levels = feeling.risesTo().level() - feeling.openness().level();
    feeling.risesAt().ifPresent(k -> add(EffectKind.OPENNESS, word, String.valueOf(k), levels));
    feeling.focusesAt().ifPresent(k -> add(EffectKind.FOCUS, word, String.valueOf(k), 1));
  }
}
