// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeclaredCycleLawsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final int DRAWS = 199;

  /** Texts of days, about a fifth of them with the symptom. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("-----..5-8").ofMinLength(0).ofMaxLength(160);
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.of(2, 3, 5, 7, 9, 14, 28);
  }

  @Property(tries = 60)
  void analyze_anAnchorWholeCyclesAway_givesTheSameFigures(
      @ForAll("texts") String text,
      @ForAll("lengths") int length,
      @ForAll @IntRange(min = -50, max = 50) int cycles) {
    DeclaredCycleResult result = analyze(length, FIRST, text, FIRST.plusDays(1));
    DeclaredCycleResult other =
        analyze(length, FIRST, text, FIRST.plusDays(1 + (long) cycles * length));
    assertThat(other.withAnalysis(result.analysis())).isEqualTo(result);
  }

  /** The diary and the cycle a while later: whole weeks, since weekdays are strata. */
  @Property(tries = 60)
  void analyze_shiftedByWholeWeeks_givesTheSameFigures(
      @ForAll("texts") String text,
      @ForAll("lengths") int length,
      @ForAll @IntRange(min = -200, max = 200) int weeks) {
    DeclaredCycleResult result = analyze(length, FIRST, text, FIRST.minusDays(3));
    LocalDate later = FIRST.plusWeeks(weeks);
    assertFiguresEqual(analyze(length, later, text, later.minusDays(3)), result);
  }

  /** The cycle stays where it is: the diary moves by weeks that are whole cycles too. */
  @Property(tries = 60)
  void analyze_aDiaryShiftedByWeeksThatAreCycles_givesTheSameFigures(
      @ForAll("texts") String text,
      @ForAll("lengths") int length,
      @ForAll @IntRange(min = -9, max = 9) int times) {
    LocalDate anchor = FIRST.minusDays(3);
    DeclaredCycleResult result = analyze(length, FIRST, text, anchor);
    assertFiguresEqual(analyze(length, FIRST.plusDays(7L * length * times), text, anchor), result);
  }

  private static void assertFiguresEqual(DeclaredCycleResult one, DeclaredCycleResult other) {
    assertThat(one.counts()).isEqualTo(other.counts());
    assertThat(one.onsetCounts()).isEqualTo(other.onsetCounts());
    assertThat(one.symptomDays()).isEqualTo(other.symptomDays());
    assertThat(one.onsets()).isEqualTo(other.onsets());
    assertThat(one.conclusion()).isEqualTo(other.conclusion());
  }

  @Property(tries = 40)
  void analyze_daysAddedInAnyOrder_givesTheSameAnswer(
      @ForAll("texts") String text, @ForAll("lengths") int length, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i : order) {
      char c = text.charAt(i);
      if (c == '-') {
        diary.addFreeDay(FIRST.plusDays(i));
      } else if (c != '.') {
        diary.addSymptomDay(FIRST.plusDays(i), c - '0');
      }
    }
    assertThat(cycle(length, FIRST).analyze(diary.build()))
        .isEqualTo(analyze(length, FIRST, text, FIRST));
  }

  @Property(tries = 40)
  void analyze_daysNotRecorded_changeNothing(
      @ForAll("texts") String text,
      @ForAll("lengths") int length,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    String more = ".".repeat(days);
    assertThat(analyze(length, FIRST.minusDays(days), more + text + more, FIRST))
        .isEqualTo(analyze(length, FIRST, text, FIRST));
  }

  /** To the bit, from whatever weekday the cycle is counted, however tables are drawn. */
  @Property(tries = 100)
  void analyze_aCycleOfSevenDays_isTheWeeklyTest(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 0, max = 6) int anchor,
      @ForAll MonteCarlo way,
      @ForAll long seed) {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, FIRST, text);
    WeeklyPeriodicityResult week =
        WeeklyPeriodicity.withDefaults()
            .withDraws(DRAWS)
            .withMonteCarlo(way)
            .withSeed(seed)
            .analyze(diary);
    LocalDate first = FIRST.plusDays(anchor);
    DeclaredCycleResult cycle = cycle(7, first).withMonteCarlo(way).withSeed(seed).analyze(diary);
    assertThat(cycle.p()).isEqualTo(week.p());
    assertThat(cycle.pDays()).isEqualTo(week.p());
    assertThat(cycle.pOnset()).isEqualTo(week.pOnset());
    assertThat(cycle.exact()).isEqualTo(week.exact());
    assertThat(cycle.conclusion()).isEqualTo(week.conclusion());
    assertThat(cycle.foundWindow().isPresent()).isEqualTo(week.foundWindow().isPresent());
    assertThat(cycle.window().map(w -> weekday(w, first)))
        .isEqualTo(week.window().map(WeekdayWindow::from));
    assertThat(cycle.window().map(CycleWindow::days))
        .isEqualTo(week.window().map(WeekdayWindow::days));
    assertThat(cycle.window().map(CycleWindow::p)).isEqualTo(week.window().map(WeekdayWindow::p));
    for (int day = 1; day <= 7; day++) {
      DayOfWeek weekday = first.getDayOfWeek().plus(day - 1L);
      assertThat(cycle.counts().exposure(day)).isEqualTo(week.counts().exposure(weekday));
      assertThat(cycle.onsetCounts().events(day)).isEqualTo(week.onsetCounts().events(weekday));
      assertThat(cycle.rateInterval(day))
          .isEqualTo(Optional.of(week).flatMap(w -> interval(w, weekday)));
    }
  }

  private static Optional<Interval> interval(WeeklyPeriodicityResult week, DayOfWeek day) {
    int exposure = week.counts().exposure(day);
    return exposure == 0
        ? Optional.empty()
        : Optional.of(new Share(week.counts().events(day), exposure).jeffreys());
  }

  private static DayOfWeek weekday(CycleWindow window, LocalDate first) {
    return first.getDayOfWeek().plus(window.from() - 1L);
  }

  @Property(tries = 60)
  void at_anotherLevel_isWhatTheAnalysisGivesThere(
      @ForAll("texts") String text, @ForAll("lengths") int length) {
    DeclaredCycleResult result = analyze(length, FIRST, text, FIRST);
    assertThat(result.at(.3))
        .isEqualTo(
            result
                .analysis()
                .withAlpha(.3)
                .analyze(SymptomDiary.ofDays(Symptom.HEADACHE, FIRST, text)));
  }

  @Property(tries = 100)
  void analyze_anyDiaryAndLength_printsWithinEightyColumns(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 62) int length) {
    assertThat(analyze(length, FIRST, text, FIRST).toString().lines())
        .allMatch(line -> line.length() <= 80);
  }

  private static DeclaredCycleResult analyze(
      int length, LocalDate first, String text, LocalDate anchor) {
    return cycle(length, anchor).analyze(SymptomDiary.ofDays(Symptom.HEADACHE, first, text));
  }

  private static DeclaredCycle cycle(int length, LocalDate anchor) {
    return DeclaredCycle.of(length, anchor).withDraws(DRAWS);
  }
}
