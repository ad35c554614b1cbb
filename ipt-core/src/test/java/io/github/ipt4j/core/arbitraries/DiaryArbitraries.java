// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of symptom diaries. */
public final class DiaryArbitraries {
  /** The first day that any generated diary or log may hold: a Wednesday. */
  public static final LocalDate FIRST = LocalDate.of(2025, 12, 31);

  /** The most days that a generated diary or log spans. */
  public static final int MOST_DAYS = 120;

  private DiaryArbitraries() {}

  /**
   * Returns diaries of headache drawn as text, for {@link SymptomDiary#ofDays}: a character for
   * each day, {@code .} not recorded, {@code -} free, {@code 1} to {@code 9} with the symptom.
   *
   * @return the generator of texts, of 0 to {@link #MOST_DAYS} days
   */
  public static Arbitrary<String> notations() {
    return Arbitraries.integers()
        .between(1, 8)
        .flatMap(
            often ->
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just('.')),
                        Tuple.of(10, Arbitraries.just('-')),
                        Tuple.of(often, Arbitraries.chars().range('1', '9')))
                    .list()
                    .ofMaxSize(MOST_DAYS)
                    .map(DiaryArbitraries::join));
  }

  private static String join(List<Character> days) {
    StringBuilder text = new StringBuilder();
    days.forEach(text::append);
    return text.toString();
  }

  /**
   * Returns diaries of headache of which nothing but the day and the intensity is known.
   *
   * @return the generator
   */
  public static Arbitrary<SymptomDiary> drawnDiaries() {
    return Combinators.combine(Arbitraries.integers().between(0, 20), notations())
        .as((shift, days) -> SymptomDiary.ofDays(Symptom.HEADACHE, FIRST.plusDays(shift), days));
  }

  /**
   * Returns diaries of headache with several episodes a day, onsets before the start of the day,
   * durations and dates of writing.
   *
   * @return the generator
   */
  public static Arbitrary<SymptomDiary> symptomDiaries() {
    return dayStarts().flatMap(start -> symptomDiaries(Symptom.HEADACHE, start));
  }

  /**
   * Returns times at which a diary day may begin.
   *
   * @return the generator
   */
  public static Arbitrary<LocalTime> dayStarts() {
    return Arbitraries.of(SymptomDiary.DEFAULT_DAY_START, LocalTime.MIDNIGHT, LocalTime.of(5, 30));
  }

  /**
   * Returns diaries of a symptom, as {@link #symptomDiaries()}.
   *
   * @param symptom the symptom
   * @param dayStart when a diary day begins
   * @return the generator
   */
  public static Arbitrary<SymptomDiary> symptomDiaries(Symptom symptom, LocalTime dayStart) {
    return diariesByDayStart(symptom, MOST_DAYS).map(diary -> diary.apply(dayStart));
  }

  /** Returns diaries whose day begins when the case says. */
  static Arbitrary<Function<LocalTime, SymptomDiary>> diariesByDayStart(
      Symptom symptom, int mostDays) {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Day.NOT_RECORDED)),
            Tuple.of(8, entered().map(e -> new Day(true, e, List.of()))),
            Tuple.of(4, attacks().map(a -> new Day(true, Optional.empty(), a))))
        .list()
        .ofMaxSize(mostDays)
        .map(days -> dayStart -> diary(symptom, dayStart, days));
  }

  private static Arbitrary<Optional<Integer>> entered() {
    return Arbitraries.integers().between(0, 9).optional(0.3);
  }

  private static Arbitrary<List<Attack>> attacks() {
    Arbitrary<Double> intensities = Arbitraries.integers().between(1, 20).map(half -> half / 2.0);
    Arbitrary<Optional<Integer>> minutes = Arbitraries.integers().between(1, 3000).optional(0.4);
    Arbitrary<Attack> timed =
        Combinators.combine(
                Arbitraries.integers().between(0, 1439), intensities, minutes, entered())
            .as((onset, i, m, e) -> new Attack(Optional.of(onset), i, m, e));
    Arbitrary<Attack> untimed =
        Combinators.combine(intensities, minutes, entered())
            .as((i, m, e) -> new Attack(Optional.empty(), i, m, e));
    return Arbitraries.frequencyOf(
        Tuple.of(1, untimed.map(List::of)),
        Tuple.of(1, timed.list().uniqueElements(Attack::onset).ofMinSize(1).ofMaxSize(3)));
  }

  private static SymptomDiary diary(Symptom symptom, LocalTime dayStart, List<Day> days) {
    SymptomDiary.Builder diary = SymptomDiary.builder(symptom).dayStart(dayStart);
    for (int i = 0; i < days.size(); i++) {
      LocalDate date = FIRST.plusDays(i);
      Day day = days.get(i);
      if (day.recorded() && day.attacks().isEmpty()) {
        day.entered()
            .ifPresentOrElse(
                e -> diary.addFreeDay(date, date.plusDays(e)), () -> diary.addFreeDay(date));
      }
      for (int k = 0; k < day.attacks().size(); k++) {
        EventId id = new EventId(symptom.name() + "@" + date + "#" + (k + 1));
        diary.addEpisode(episode(symptom, dayStart, date, id, day.attacks().get(k)));
      }
    }
    return diary.build();
  }

  private static SymptomEpisode episode(
      Symptom symptom, LocalTime dayStart, LocalDate date, EventId id, Attack attack) {
    return SymptomEpisode.builder()
        .id(id)
        .symptom(symptom)
        .intensity(attack.intensity())
        .at(
            attack
                .onset()
                .map(m -> EventTime.onDiaryDay(date, LocalTime.MIN.plusMinutes(m), dayStart))
                .orElse(EventTime.on(date)))
        .duration(attack.minutes().map(Duration::ofMinutes))
        .entered(attack.entered().map(date::plusDays))
        .build();
  }

  private record Day(boolean recorded, Optional<Integer> entered, List<Attack> attacks) {
    static final Day NOT_RECORDED = new Day(false, Optional.empty(), List.of());
  }

  private record Attack(
      Optional<Integer> onset,
      double intensity,
      Optional<Integer> minutes,
      Optional<Integer> entered) {}
}
