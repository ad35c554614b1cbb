// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often a rhythm of unknown length stands out where there is none, and how it is told where
 * there is one: 2,000 diaries each; EVIDENCE.md says what each world is.
 */
@Tag("calibration")
class UndeclaredPeriodCalibrationTest {
  private static final int DIARIES = 2_000;
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final UndeclaredPeriod SEARCH =
      UndeclaredPeriod.withDefaults().withSurrogates(199);
  private static final ByWeekday WEEKENDS = ByWeekday.of(.05, .05, .10, .10, .20, .45, .45);

  @ParameterizedTest
  @CsvSource({"16, 1", "16, 2", "16, 3", "52, 1", "52, 2", "52, 3"})
  void whereAttacksHaveNoRhythm_oneSeldomStandsOut(int weeks, int attack) {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withRate(.12)
            .withWeeks(weeks)
            .withBursts(Bursts.lasting(attack));
    SyntheticCases atRandom = cases.withMissing(ByWeekday.constant(.2));
    SyntheticCases weekends = cases.withMissing(WEEKENDS);
    String world = weeks + " weeks, attacks of " + attack;
    assertThat(share(world, i -> SEARCH.analyze(atRandom.diary(i)))).isLessThanOrEqualTo(.07);
    assertThat(share(world + ", weekends", i -> SEARCH.analyze(weekends.diary(i))))
        .isLessThanOrEqualTo(.07);
  }

  @ParameterizedTest
  @CsvSource({"112, 0", "112, .6", "112, .9", "364, 0", "364, .6", "364, .9"})
  void whereARatingOnlyCarriesOn_noRhythmOftenStandsOut(int days, double correlation) {
    String world = days + " days, ratings AR(" + correlation + ")";
    assertThat(share(world, i -> SEARCH.analyze(mood(new MixGenerator(i), days, correlation))))
        .isLessThanOrEqualTo(.07);
  }

  /** A mood of 1 to 9, whole steps, a fifth of the days missing. */
  private static DailyRatings mood(MixGenerator random, int days, double correlation) {
    StringBuilder text = new StringBuilder();
    double state = normal(random);
    for (int day = 0; day < days; day++) {
      double fresh = StrictMath.sqrt(1 - correlation * correlation) * normal(random);
      state = correlation * state + fresh;
      long value = Math.max(1, Math.min(9, Math.round(5 + 1.5 * state)));
      text.append(random.nextDouble() < .2 ? "." : Long.toString(value));
    }
    return DailyRatings.of(SymptomDiary.ofDays(Symptom.of("mood"), MONDAY, text.toString()));
  }

  private static double normal(MixGenerator random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  private static double share(String world, IntFunction<UndeclaredPeriodResult> searched) {
    return share(world, searched, r -> r.standsOut() ? 1 : 0);
  }

  private static double share(
      String world,
      IntFunction<UndeclaredPeriodResult> searched,
      ToDoubleFunction<UndeclaredPeriodResult> counted) {
    double share =
        IntStream.range(0, DIARIES).mapToObj(searched).mapToDouble(counted).average().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%-60s %.4f (se %.4f)%n",
        world,
        share,
        StrictMath.sqrt(share * (1 - share) / DIARIES));
    return share;
  }

  /** The design's simulation: 1.00 of strict Fridays, .82 to .94 of a rate ratio of 5. */
  @Test
  void fridays_areToldAsSevenDays() {
    SyntheticCases cases =
        SyntheticCases.withDefaults().withWeeks(16).withMissing(ByWeekday.constant(.2));
    SyntheticCases strict =
        cases.withRate(1).withWeekdayRatios(ByWeekday.constant(0).with(1, FRIDAY));
    SyntheticCases often =
        cases.withWeeks(52).withRate(.08).withWeekdayRatios(ByWeekday.constant(1).with(5, FRIDAY));
    assertThat(told("strict Fridays, 16 weeks", strict, 7)).isGreaterThanOrEqualTo(.99);
    assertThat(told("Fridays five times as often, 52 weeks", often, 7)).isGreaterThanOrEqualTo(.75);
  }

  /** Of those that stand out, how many are told as so many days. */
  private static double told(String world, SyntheticCases cases, int days) {
    double found = share(world + ", stands out", i -> SEARCH.analyze(cases.diary(i)));
    double right =
        share(
            world + ", stands out and is told as " + days,
            i -> SEARCH.analyze(cases.diary(i)),
            r -> r.standsOut() && r.peak().orElseThrow().wholeDays() == days ? 1 : 0);
    return right / found;
  }
}
