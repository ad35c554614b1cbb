// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.MeasureTaken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A series session by session, and its stretches: runs of sessions each of which follows the one
 * before.
 *
 * <p>Forms of one session, or of one day, are one place, which holds the first complete of them; a
 * form that was missed, and a session by its number without a form, keep a place without a total.
 * Sessions follow each other by their numbers where both are known; else where they lie less than
 * 1.5 times the median distance of their stretch apart. What is further apart divides the series;
 * several such distances in a row are a slower stretch of its own.
 */
final class SessionCourse {
  private static final double FURTHEST = 1.5;

  /** More empty places than this between two forms make no difference to any criterion. */
  private static final int MOST_EMPTY = 3;

  private final List<Place> places = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Pause> pauses = new ArrayList<>();

  SessionCourse(MeasureSeries series) {
    for (List<MeasureTaken> forms : sessions(series)) {
      OptionalInt number =
          forms.stream()
              .map(series::sessionOf)
              .filter(OptionalInt::isPresent)
              .findFirst()
              .orElse(OptionalInt.empty());
      add(Place.of(forms, number));
    }
    if (!places.isEmpty()) {
      divide(0, steps.size());
    }
  }

  /** Forms of one session, or of one day where a session is not known of both. */
  private static List<List<MeasureTaken>> sessions(MeasureSeries series) {
    List<List<MeasureTaken>> sessions = new ArrayList<>();
    MeasureTaken before = null;
    for (MeasureTaken form : series.measures()) {
      if (before == null || !isOneSession(series, before, form)) {
        sessions.add(new ArrayList<>());
      }
      sessions.get(sessions.size() - 1).add(form);
      before = form;
    }
    return sessions;
  }

  private static boolean isOneSession(MeasureSeries series, MeasureTaken a, MeasureTaken b) {
    OptionalInt first = series.sessionOf(a);
    OptionalInt second = series.sessionOf(b);
    return (first.isPresent() && second.isPresent())
        ? first.equals(second)
        : a.at().date().equals(b.at().date());
  }

  private void add(Place place) {
    if (!places.isEmpty()) {
      Place before = places.get(places.size() - 1);
      double days = ChronoUnit.DAYS.between(before.day(), place.day());
      int ahead = place.number().orElse(0) - before.number().orElse(0);
      boolean isNumbered = before.number().isPresent() && place.number().isPresent() && ahead >= 1;
      int empty = isNumbered ? Math.min(ahead - 1, MOST_EMPTY) : 0;
      for (int i = 0; i < empty; i++) {
        places.add(new Place(Optional.empty(), place.day(), OptionalInt.empty(), false));
      }
      Step step = new Step(isNumbered ? days / ahead : days, isNumbered);
      for (int i = 0; i <= empty; i++) {
        steps.add(step);
      }
    }
    places.add(place);
  }

  /** Divides the places between two steps where a session does not follow the one before. */
  private void divide(int from, int to) {
    double furthest = FURTHEST * median(steps.subList(from, to));
    if (steps.subList(from, to).stream().noneMatch(s -> s.isFurther(furthest))) {
      stretches.add(new Stretch(from, to));
      return;
    }
    int start = from;
    while (start < to) {
      boolean isFurther = steps.get(start).isFurther(furthest);
      int end = start + 1;
      while (end < to && steps.get(end).isFurther(furthest) == isFurther) {
        end++;
      }
      if (isFurther && end == start + 1) {
        pauses.add(new Pause(places.get(start).day(), places.get(end).day()));
      } else {
        divide(start, end);
      }
      start = end;
    }
  }

  private static double median(List<Step> steps) {
    double[] days = steps.stream().mapToDouble(Step::days).sorted().toArray();
    int half = days.length / 2;
    if (days.length == 0) {
      return 0;
    }
    return days.length % 2 == 1 ? days[half] : (days[half - 1] + days[half]) / 2;
  }

  List<Place> places() {
    return places;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** The pauses between stretches, in the order of time. */
  List<Pause> pauses() {
    return pauses;
  }

  /** The totals of the places, NaN where there is none. */
  double[] totals() {
    return places.stream().mapToDouble(Place::total).toArray();
  }

  /** The days of which it is not known which form was the first, though their totals differ. */
  List<LocalDate> daysOfUnknownOrder() {
    return places.stream().filter(Place::isAmbiguous).map(Place::day).toList();
  }

  /** The most totals that a stretch holds. */
  int longest() {
    double[] totals = totals();
    return stretches.stream()
        .mapToInt(
            s ->
                (int)
                    Arrays.stream(totals, s.first(), s.last() + 1)
                        .filter(t -> !Double.isNaN(t))
                        .count())
        .max()
        .orElse(0);
  }

  /** A session: its first complete form, if it has one that is known to be the first. */
  record Place(
      Optional<MeasureTaken> form, LocalDate day, OptionalInt number, boolean isAmbiguous) {

    static Place of(List<MeasureTaken> forms, OptionalInt number) {
      List<MeasureTaken> first =
          EventOrder.possiblyFirst(forms.stream().filter(f -> f.total().isPresent()).toList());
      boolean isAmbiguous = first.stream().map(MeasureTaken::total).distinct().count() > 1;
      return new Place(
          isAmbiguous ? Optional.empty() : first.stream().findFirst(),
          forms.get(0).at().date(),
          number,
          isAmbiguous);
    }

    double total() {
      return form.map(f -> f.total().orElseThrow()).orElse(Double.NaN);
    }
  }

  /** From a place to the next. */
  private record Step(double days, boolean isNumbered) {
    boolean isFurther(double furthest) {
      return !isNumbered && days >= furthest;
    }
  }

  /** The first and the last place of a stretch. */
  record Stretch(int first, int last) {}

  /** The days between which no session followed the one before. */
  record Pause(LocalDate from, LocalDate to) {}
}
