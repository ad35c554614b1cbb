// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The recorded days of a symptom or a rating, each with its value: of a symptom that comes and goes
 * whether it was there.
 */
final class LevelSeries {
  private final String name;
  private final Optional<Symptom> symptom;
  private final boolean comesAndGoes;
  private final RatingCells cells;
  private final NavigableMap<LocalDate, Double> days = new TreeMap<>();

  private LevelSeries(
      String name, Optional<Symptom> symptom, boolean comesAndGoes, RatingCells cells) {
    this.name = name;
    this.symptom = symptom;
    this.comesAndGoes = comesAndGoes;
    this.cells = cells;
  }

  /** Returns every symptom and rating of a case of which a day was recorded. */
  static List<LevelSeries> of(CaseHistory history) {
    List<LevelSeries> series = new ArrayList<>();
    history.symptoms().forEach(s -> series.add(of(history.symptomDiary(s))));
    history.scales().forEach(s -> series.add(of(history.dailyRatings(s))));
    series.removeIf(s -> s.days.isEmpty());
    return series;
  }

  private static LevelSeries of(SymptomDiary diary) {
    boolean comesAndGoes = diary.course() == SymptomCourse.EPISODIC;
    LevelSeries series =
        new LevelSeries(
            diary.symptom().name(),
            Optional.of(diary.symptom()),
            comesAndGoes,
            RatingCells.of(diary.symptom()));
    for (int i = 0; i < diary.size(); i++) {
      double there = diary.hasSymptom(i) ? 1 : 0;
      series.days.put(diary.day(i), comesAndGoes ? there : diary.intensity(i));
    }
    return series;
  }

  private static LevelSeries of(DailyRatings ratings) {
    LevelSeries series =
        new LevelSeries(ratings.scale().rating(), Optional.empty(), false, RatingCells.of(ratings));
    for (int i = 0; i < ratings.size(); i++) {
      series.days.put(ratings.day(i), ratings.value(i));
    }
    return series;
  }

  String name() {
    return name;
  }

  Optional<Symptom> symptom() {
    return symptom;
  }

  LocalDate first() {
    return days.firstKey();
  }

  LocalDate last() {
    return days.lastKey();
  }

  /** Returns the first day of a symptom that comes and goes, if there is one. */
  Optional<LocalDate> firstSymptomDay() {
    return comesAndGoes
        ? days.entrySet().stream().filter(d -> d.getValue() > 0).map(Map.Entry::getKey).findFirst()
        : Optional.empty();
  }

  int recorded(LocalDate from, LocalDate to) {
    return days.subMap(from, true, to, true).size();
  }

  /** Returns the level of a day, if it was recorded: whether the symptom was there, or how much. */
  Optional<LevelStretch> on(LocalDate day) {
    return Optional.ofNullable(days.get(day))
        .map(
            value ->
                comesAndGoes
                    ? stretch(
                        day, day, 1, value, Cell.words(phrase(value > 0 ? "there" : "notThere")))
                    : stretch(day, day, 1, value, cells.mean(value)));
  }

  private static Clause phrase(String name) {
    return Clause.of("course.timeline." + name);
  }

  /** Returns the level of some days of a stretch, if any of them was recorded. */
  Optional<LevelStretch> stretch(LocalDate from, LocalDate to, Predicate<LocalDate> which) {
    List<Double> values = new ArrayList<>();
    days.subMap(from, true, to, true)
        .forEach(
            (day, value) -> {
              if (which.test(day)) {
                values.add(value);
              }
            });
    if (values.isEmpty()) {
      return Optional.empty();
    }
    double sum = values.stream().mapToDouble(v -> v).sum();
    int n = values.size();
    Clause level =
        comesAndGoes
            ? phrase("days").with("share", Cell.share((int) sum, n))
            : phrase("mean").with("mean", cells.mean(sum / n));
    return Optional.of(stretch(from, to, n, sum, Cell.words(level)));
  }

  private LevelStretch stretch(LocalDate from, LocalDate to, int n, double sum, Cell level) {
    OptionalInt there = comesAndGoes ? OptionalInt.of((int) sum) : OptionalInt.empty();
    return new LevelStretch(name, from, to, n, there, sum / n, level);
  }
}
