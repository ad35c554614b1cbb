// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WeeklyLawsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final WeeklyPeriodicity WEEKLY = WeeklyPeriodicity.withDefaults().withDraws(499);

  /** Texts of days, about a fifth of them with the symptom. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("-----..5-8").ofMinLength(0).ofMaxLength(120);
  }

  @Property(tries = 100)
  void analyze_aDiaryShiftedByWholeWeeks_givesTheSameAnswer(
      @ForAll("texts") String text, @ForAll @IntRange(min = -200, max = 200) int weeks) {
    WeeklyPeriodicityResult result = analyze(FIRST, text);
    WeeklyPeriodicityResult shifted = analyze(FIRST.plusWeeks(weeks), text);
    assertThat(shifted.toString()).isEqualTo(result.toString());
    assertThat(shifted.p()).isEqualTo(result.p());
    assertThat(shifted.window()).isEqualTo(result.window());
  }

  @Property(tries = 100)
  void analyze_daysAddedInAnyOrder_givesTheSameAnswer(
      @ForAll("texts") String text, @ForAll long seed) {
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
    assertThat(WEEKLY.analyze(diary.build())).isEqualTo(analyze(FIRST, text));
  }

  @Property(tries = 100)
  void analyze_daysNotRecorded_changeNothing(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int days) {
    String more = ".".repeat(days);
    assertThat(analyze(FIRST.minusDays(days), more + text + more).toString())
        .isEqualTo(analyze(FIRST, text).toString());
  }

  /** Two diaries that differ in whether the Fridays without headache were written down. */
  @Property(tries = 50)
  void test_freeDaysThatAreRecorded_makeADifference(
      @ForAll @IntRange(min = 4, max = 12) int headaches,
      @ForAll @IntRange(min = 1, max = 12) int free) {
    int[] events = {1, 1, 1, 1, headaches, 1, 1};
    int[] onlyBad = {12, 12, 12, 12, headaches, 12, 12};
    int[] all = {12, 12, 12, 12, headaches + free, 12, 12};
    WeekdayRhythm one = WEEKLY.withExactUpTo(20).test(WeekdayCounts.of(onlyBad, events));
    WeekdayRhythm other = WEEKLY.withExactUpTo(20).test(WeekdayCounts.of(all, events));
    assertThat(one.statistic()).isGreaterThan(other.statistic());
    assertThat(one.p()).isLessThan(other.p());
  }

  /** Which weekday is which does not matter: the week has no beginning. */
  @Property(tries = 100)
  void test_aTurnedWeek_givesTheSamePAndATurnedWindow(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 6) int days) {
    WeeklyPeriodicity exact = WEEKLY.withExactUpTo(15);
    WeekdayRhythm test = exact.test(diary(FIRST, text).symptomDaysByWeekday());
    WeekdayRhythm turned = exact.test(diary(FIRST.plusDays(days), text).symptomDaysByWeekday());
    assertThat(turned.statistic()).isCloseTo(test.statistic(), within(1e-9));
    if (test.exact()) {
      assertThat(turned.p()).isCloseTo(test.p(), within(1e-9));
      assertThat(turned.window().map(WeekdayWindow::days))
          .isEqualTo(test.window().map(WeekdayWindow::days));
    }
  }

  @Property(tries = 100)
  void p_ofADiary_isThePOfItsAnalysis(@ForAll("texts") String text) {
    SymptomDiary diary = diary(FIRST, text);
    for (MonteCarlo way : MonteCarlo.values()) {
      WeeklyPeriodicity weekly = WEEKLY.withMonteCarlo(way).withExactUpTo(5);
      assertThat(weekly.p(diary)).isEqualTo(weekly.analyze(diary).p());
    }
  }

  @Property(tries = 100)
  void analyze_anyDiary_printsWithinEightyColumns(@ForAll("texts") String text) {
    assertThat(analyze(FIRST, text).toString().lines()).allMatch(line -> line.length() <= 80);
  }

  private static WeeklyPeriodicityResult analyze(LocalDate first, String text) {
    return WEEKLY.analyze(diary(first, text));
  }

  private static SymptomDiary diary(LocalDate first, String text) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, first, text);
  }
}
