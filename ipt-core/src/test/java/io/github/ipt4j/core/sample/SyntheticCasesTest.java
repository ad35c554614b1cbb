// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The shares found in many cases are held against the stated truth, 4.5 standard errors wide. */
class SyntheticCasesTest {
  private static final int CASES = 600;
  private static final ByWeekday WEEKENDS = ByWeekday.of(0.05, 0.05, 0.10, 0.10, 0.20, 0.45, 0.45);

  @Test
  void diary_sameSeedAndIndex_isTheSameWhateverTheOrderAndThread() {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withMissing(WEEKENDS)
            .withPeople(SyntheticPerson.visiting("mother", ByWeekday.constant(0.3)));

    List<SymptomDiary> forwards = LongStream.range(0, 50).mapToObj(cases::diary).toList();
    List<SymptomDiary> parallel =
        LongStream.range(0, 50).parallel().mapToObj(i -> cases.diary(49 - i)).toList();

    for (int i = 0; i < 50; i++) {
      assertThat(parallel.get(49 - i)).isEqualTo(forwards.get(i));
      assertThat(cases.contactLog(i)).isEqualTo(cases.contactLog(i));
    }
    assertThat(forwards).doesNotHaveDuplicates();
    assertThat(cases.withSeed(2).diary(0)).isNotEqualTo(cases.diary(0));
  }

  @Test
  void diary_byDefault_recordsEveryDayAtTheStatedRate() {
    SyntheticCases cases = SyntheticCases.withDefaults();

    assertThat(cases.diary(7).size()).isEqualTo(84);
    for (DayOfWeek day : DayOfWeek.values()) {
      assertShare(cases, on(day), 0.12);
    }
  }

  @Test
  void diary_weekdayRatios_multiplyTheRateOfTheirDays() {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withStart(LocalDate.of(2025, 3, 5))
            .withRate(0.08)
            .withWeekdayRatios(ByWeekday.constant(1).with(5, THURSDAY, FRIDAY));

    assertShare(cases, on(THURSDAY), 0.40);
    assertShare(cases, on(FRIDAY), 0.40);
    assertShare(cases, on(SATURDAY), 0.08);
    assertShare(cases, on(WEDNESDAY), 0.08);
    assertThat(cases.rateOn(LocalDate.of(2025, 3, 6))).isCloseTo(0.40, within(1e-12));
  }

  @Test
  void diary_missing_recordsTheStatedShareOfEachWeekdayAndChangesNothingElse() {
    SyntheticCases cases = SyntheticCases.withDefaults();
    SyntheticCases gaps = cases.withMissing(WEEKENDS);

    double[] expected = {0.05, 0.05, 0.10, 0.10, 0.20, 0.45, 0.45};
    for (int d = 0; d < 7; d++) {
      DayOfWeek day = DayOfWeek.of(d + 1);
      int recorded =
          IntStream.range(0, CASES)
              .map(i -> gaps.diary(i).symptomDaysByWeekday().exposure(day))
              .sum();
      assertBinomial(recorded, 12 * CASES, 1 - expected[d]);
      assertShare(gaps, on(day), 0.12);
    }
    SymptomDiary whole = cases.diary(3);
    assertThat(whole.recordedDays()).containsAll(gaps.diary(3).recordedDays());
    gaps.diary(3)
        .recordedDays()
        .forEach(day -> assertThat(gaps.diary(3).intensity(day)).isEqualTo(whole.intensity(day)));
  }

  @Test
  void diary_missingInSecondHalf_switchesAtTheMiddle() {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withMissing(ByWeekday.constant(1))
            .withMissingInSecondHalf(ByWeekday.constant(1).with(0, SUNDAY));

    SymptomDiary diary = cases.diary(0);

    assertThat(diary.recordedDays()).hasSize(6).allMatch(d -> d.getDayOfWeek() == SUNDAY);
    assertThat(diary.day(0)).isEqualTo(cases.start().plusDays(42 + 6));
  }

  @Test
  void diary_persistingBursts_keepTheRateAndCarryOn() {
    SyntheticCases cases = SyntheticCases.withDefaults().withBursts(Bursts.persisting(0.5));
    double begins = (0.12 - 0.5 * 0.12) / (1 - 0.5 * 0.12);

    assertShare(cases, (d, i) -> i == 0, 0.12);
    assertShare(cases, (d, i) -> i == 83, 0.12);
    assertShare(cases, (d, i) -> i > 0 && d.hasSymptom(i - 1), 0.5 + 0.5 * begins);
    assertShare(cases, (d, i) -> i > 0 && !d.hasSymptom(i - 1), begins);
  }

  @Test
  void diary_lastingBursts_keepTheRateAndLastThatLong() {
    SyntheticCases cases = SyntheticCases.withDefaults().withBursts(Bursts.lasting(3));

    for (int day : new int[] {0, 1, 2, 3, 40, 83}) {
      assertShare(cases, (d, i) -> i == day, 0.12);
    }
    for (long index = 0; index < 50; index++) {
      SymptomDiary diary = cases.diary(index);
      int run = 0;
      for (int i = 0; i < diary.size(); i++) {
        if (!diary.hasSymptom(i) && run > 0 && run < i) {
          assertThat(run % 3).as("run before day %s of case %s", i, index).isZero();
        }
        run = diary.hasSymptom(i) ? run + 1 : 0;
      }
    }
  }

  @Test
  void diary_trend_endsAtTheStatedFactor() {
    SyntheticCases cases = SyntheticCases.withDefaults().withRate(0.4);

    assertShare(cases.withTrend(Trend.linear(0.25)), (d, i) -> i == 83, 0.1);
    assertShare(cases.withTrend(Trend.exponential(0.25)), (d, i) -> i == 83, 0.1);
    assertShare(cases.withTrend(Trend.exponential(0.25)), (d, i) -> i == 0, 0.4);
    assertThat(Trend.linear(0.25).at(1, 3)).isEqualTo(0.625);
    assertThat(Trend.exponential(0.25).at(1, 3)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void diary_contactWithAnEffect_multipliesTheRateOnContactDaysOnly() {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withRate(0.08)
            .withPeople(
                SyntheticPerson.visiting("mother", ByWeekday.constant(0.03).with(0.75, FRIDAY))
                    .withAwayShare(0.25)
                    .withRateRatio(5));

    int met = 0;
    int metWith = 0;
    int away = 0;
    int awayWith = 0;
    for (long index = 0; index < CASES; index++) {
      SymptomDiary diary = cases.diary(index);
      var log = cases.contactLog(index);
      var days = log.contacts().stream().map(log::dayOf).toList();
      var missed = log.recording().absences().stream().map(a -> a.date()).toList();
      met += days.size();
      metWith += (int) days.stream().filter(diary.symptomDays()::contains).count();
      away += missed.size();
      awayWith += (int) missed.stream().filter(diary.symptomDays()::contains).count();
    }

    assertBinomial(metWith, met, 0.4);
    assertBinomial(awayWith, away, 0.08);
    assertBinomial(away, met + away, 0.25);
  }

  @Test
  void cases_impossibleOption_isRefusedByName() {
    SyntheticCases cases = SyntheticCases.withDefaults();

    assertThatThrownBy(() -> cases.withWeeks(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weeks must be at least 1, but was 0");
    assertThatThrownBy(() -> cases.withRate(1.5)).hasMessageContaining("rate must be 0 to 1");
    assertThatThrownBy(() -> cases.withMissing(ByWeekday.constant(2)))
        .hasMessageContaining("missing must be at most 1");
    assertThatThrownBy(() -> cases.withIntensity(Ratings.between(0, 3)))
        .hasMessageContaining("intensity must be above 0");
    assertThatThrownBy(() -> cases.rateOn(LocalDate.of(2023, 12, 31)))
        .hasMessageContaining("but was 2023-12-31");
    assertThatThrownBy(() -> ByWeekday.of(1, 2)).hasMessageContaining("Monday first");
    assertThatThrownBy(() -> new Bursts(0.5, 3)).hasMessageContaining("days must be 1");
    assertThatThrownBy(() -> Trend.linear(0)).hasMessageContaining("factor");
  }

  private static DayFilter on(DayOfWeek day) {
    return (d, i) -> d.day(i).getDayOfWeek() == day;
  }

  private static void assertShare(SyntheticCases cases, DayFilter which, double expected) {
    int with = 0;
    int all = 0;
    for (long index = 0; index < CASES; index++) {
      SymptomDiary diary = cases.diary(index);
      for (int i = 0; i < diary.size(); i++) {
        if (which.accepts(diary, i)) {
          all++;
          with += diary.hasSymptom(i) ? 1 : 0;
        }
      }
    }
    assertBinomial(with, all, expected);
  }

  private static void assertBinomial(int with, int all, double expected) {
    double error = Math.sqrt(expected * (1 - expected) / all);
    assertThat((double) with / all)
        .as("%s of %s", with, all)
        .isCloseTo(expected, within(4.5 * error));
  }

  private interface DayFilter {
    boolean accepts(SymptomDiary diary, int index);
  }
}
