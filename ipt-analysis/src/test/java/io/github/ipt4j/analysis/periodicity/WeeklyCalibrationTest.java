// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.Trend;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The share of p at most .05 in worlds of which the truth is known, 2,000 diaries each; EVIDENCE.md
 * says what each world is. Sizes are to lie in [.01, .065]; powers within .04 of those that an
 * independent simulation found with numpy.
 */
@Tag("calibration")
class WeeklyCalibrationTest {
  private static final int DIARIES = 2_000;
  private static final WeeklyPeriodicity WEEKLY = WeeklyPeriodicity.withDefaults();
  private static final ByWeekday AT_RANDOM = ByWeekday.constant(0.2);
  private static final ByWeekday WEEKENDS = ByWeekday.of(0.05, 0.05, 0.10, 0.10, 0.20, 0.45, 0.45);
  private static final ByWeekday WEEKDAYS = ByWeekday.of(0.45, 0.45, 0.20, 0.10, 0.10, 0.05, 0.05);
  private static final SyntheticCases NOTHING = SyntheticCases.withDefaults();

  static Stream<Arguments> nullWorlds() {
    return Stream.of(
        arguments("a none missing", NOTHING),
        arguments("b missing at random", NOTHING.withMissing(AT_RANDOM)),
        arguments("c missing by weekday", NOTHING.withMissing(WEEKENDS)),
        arguments("d the same, 52 weeks", NOTHING.withWeeks(52).withMissing(WEEKENDS)),
        arguments(
            "e the same, 156 weeks", NOTHING.withRate(0.15).withWeeks(156).withMissing(WEEKENDS)),
        arguments("f bursts", NOTHING.withMissing(WEEKENDS).withBursts(Bursts.persisting(0.5))),
        arguments(
            "g bursts, 52 weeks",
            NOTHING.withWeeks(52).withMissing(WEEKENDS).withBursts(Bursts.persisting(0.5))),
        arguments(
            "h attacks of 3 days", NOTHING.withMissing(WEEKENDS).withBursts(Bursts.lasting(3))),
        arguments(
            "i trend, recording changes",
            NOTHING
                .withRate(0.2)
                .withTrend(Trend.linear(1.0 / 6))
                .withMissing(WEEKENDS)
                .withMissingInSecondHalf(WEEKDAYS)));
  }

  @ParameterizedTest
  @MethodSource("nullWorlds")
  void p_nullWorlds_isSmallAsOftenAsItSays(String world, SyntheticCases cases) {
    double days = share(world, cases, Counted.DAYS);
    double onsets = share(world, cases, Counted.ONSETS);
    assertThat(days).isBetween(0.01, 0.065);
    assertThat(onsets).isBetween(0.01, 0.075);
  }

  static Stream<Arguments> rhythms() {
    ByWeekday even = ByWeekday.constant(1);
    SyntheticCases cases = NOTHING.withRate(0.08).withMissing(AT_RANDOM);
    return Stream.of(
        arguments("F", cases.withWeekdayRatios(even.with(5, FRIDAY)), 0.42),
        arguments("TF", cases.withWeekdayRatios(even.with(5, THURSDAY, FRIDAY)), 0.67),
        arguments("MF", cases.withWeekdayRatios(even.with(5, MONDAY, FRIDAY)), 0.56));
  }

  @ParameterizedTest
  @MethodSource("rhythms")
  void p_rhythms_isSmallAsOftenAsInTheIndependentSimulation(
      String world, SyntheticCases cases, double power) {
    assertThat(share(world, cases, Counted.DAYS)).isCloseTo(power, within(0.04));
  }

  private enum Counted {
    DAYS,
    ONSETS
  }

  private static double share(String world, SyntheticCases cases, Counted counted) {
    long small =
        IntStream.range(0, DIARIES)
            .parallel()
            .mapToObj(cases::diary)
            .map(d -> counted == Counted.DAYS ? d.symptomDaysByWeekday() : d.onsetsByWeekday())
            .filter(WeeklyCalibrationTest::isSmall)
            .count();
    double share = (double) small / DIARIES;
    System.out.printf(Locale.ROOT, "%-28s %-6s %.4f%n", world, counted, share);
    return share;
  }

  private static boolean isSmall(WeekdayCounts counts) {
    return WEEKLY.p(counts).orElse(1) <= 0.05;
  }
}
