// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The worlds in which the weekly test was calibrated before the library existed, each in a line or
 * two. Where that calibration noted the mean number of symptom days it is expected here.
 */
class SyntheticWorldsTest {
  private static final ByWeekday MCAR = ByWeekday.constant(0.2);
  private static final ByWeekday WEEKENDS = ByWeekday.of(0.05, 0.05, 0.10, 0.10, 0.20, 0.45, 0.45);
  private static final SyntheticCases A = SyntheticCases.withDefaults();

  @Test
  void diary_nullWorlds_haveTheStatedNumberOfSymptomDays() {
    assertSymptomDays(A, 0.12 * 84);
    assertSymptomDays(A.withMissing(MCAR), 0.12 * 84 * 0.8);
    assertSymptomDays(A.withMissing(WEEKENDS), 0.12 * 84 * 0.8);
    assertSymptomDays(A.withWeeks(52).withMissing(WEEKENDS), 35);
    assertSymptomDays(A.withRate(0.15).withWeeks(156).withMissing(WEEKENDS), 131);
    assertSymptomDays(A.withBursts(Bursts.persisting(0.5)), 0.12 * 84);
    assertSymptomDays(A.withWeeks(52).withBursts(Bursts.persisting(0.5)), 0.12 * 364);
    assertSymptomDays(A.withBursts(Bursts.lasting(3)), 0.12 * 84);
    assertSymptomDays(
        A.withRate(0.2)
            .withTrend(Trend.linear(1.0 / 6))
            .withMissing(WEEKENDS)
            .withMissingInSecondHalf(ByWeekday.of(0.45, 0.45, 0.20, 0.10, 0.10, 0.05, 0.05)),
        0.2 * 84 * (7.0 / 12) * 0.8);
  }

  @Test
  void diary_worldsWithBadDays_haveTheStatedNumberOfSymptomDays() {
    SyntheticCases complete = A.withRate(0.08).withMissing(MCAR);
    ByWeekday even = ByWeekday.constant(1);

    assertSymptomDays(complete.withWeekdayRatios(even.with(5, FRIDAY)), 8.4);
    assertSymptomDays(complete.withWeekdayRatios(even.with(5, THURSDAY, FRIDAY)), 11.5);
    assertSymptomDays(complete.withWeekdayRatios(even.with(5, MONDAY, FRIDAY)), 11.5);
    assertSymptomDays(
        complete.withRate(0.05).withWeeks(16).withWeekdayRatios(even.with(4, FRIDAY)), 6.4);
  }

  private static void assertSymptomDays(SyntheticCases cases, double expected) {
    double mean =
        LongStream.range(0, 300)
            .mapToInt(i -> cases.diary(i).symptomDays().size())
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(expected, within(0.08 * expected));
  }
}
