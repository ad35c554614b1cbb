// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a declared cycle is claimed where there is none, and found where there is one: 2,000
 * diaries each; EVIDENCE.md says what each world is.
 */
@Tag("calibration")
class DeclaredCycleCalibrationTest {
  private static final int DIARIES = 2_000;
  private static final SyntheticCases FLAT =
      SyntheticCases.withDefaults()
          .withRate(.12)
          .withMissing(ByWeekday.of(.05, .05, .10, .10, .20, .45, .45));
  private static final SyntheticCases BAD_DAYS =
      FLAT.withRate(.08).withWeekdayRatios(ByWeekday.constant(1).with(5, THURSDAY, FRIDAY));

  @ParameterizedTest
  @CsvSource({
    "5, 16, 1", "5, 16, 2", "5, 16, 3", "9, 16, 1", "9, 16, 2", "9, 16, 3",
    "14, 26, 1", "14, 26, 2", "14, 26, 3", "28, 52, 1", "28, 52, 2", "28, 52, 3"
  })
  void whereThereIsNoCycle_oneIsSeldomClaimed(int length, int weeks, int attack) {
    Bursts bursts = Bursts.lasting(attack);
    String world = length + " days, " + weeks + " weeks, attacks of " + attack;
    SyntheticCases flat = FLAT.withWeeks(weeks).withBursts(bursts);
    SyntheticCases weekly = BAD_DAYS.withWeeks(weeks).withBursts(bursts);
    assertThat(claimed(world, length, flat::diary)).isLessThanOrEqualTo(.075);
    assertThat(claimed(world + ", weekly rhythm", length, weekly::diary)).isLessThanOrEqualTo(.075);
  }

  /** Two nights of a shift of nine days, .58 there and .04 elsewhere, over 108 days. */
  @ParameterizedTest
  @ValueSource(doubles = {0, .2})
  void aShiftOfNineDays_isFound(double missing) {
    double found =
        claimed("nine-day shift, missing " + missing, 9, i -> shift(new MixGenerator(i), missing));
    assertThat(found).isGreaterThanOrEqualTo(missing == 0 ? .95 : .85);
  }

  private static SymptomDiary shift(MixGenerator random, double missing) {
    StringBuilder days = new StringBuilder();
    for (int day = 0; day < 108; day++) {
      boolean isNight = day % 9 == 2 || day % 9 == 3;
      boolean panic = random.nextDouble() < (isNight ? .58 : .04);
      days.append(random.nextDouble() < missing ? '.' : panic ? '5' : '-');
    }
    return SymptomDiary.ofDays(Symptom.of("panic"), LocalDate.of(2024, 1, 1), days.toString());
  }

  private static double claimed(String world, int length, IntFunction<SymptomDiary> diaries) {
    DeclaredCycle cycle = DeclaredCycle.of(length, LocalDate.of(2024, 1, 1)).withDraws(999);
    int[] found =
        IntStream.range(0, DIARIES)
            .mapToObj(i -> cycle.analyze(diaries.apply(i)))
            .map(
                r -> new int[] {r.p().orElse(1) <= .05 ? 1 : 0, r.pDays().orElse(1) <= .05 ? 1 : 0})
            .reduce(new int[2], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
    double share = (double) found[0] / DIARIES;
    System.out.printf(
        Locale.ROOT,
        "%-50s onsets within weekday %.4f (se %.4f), symptom days alike %.4f%n",
        world,
        share,
        StrictMath.sqrt(share * (1 - share) / DIARIES),
        (double) found[1] / DIARIES);
    return share;
  }
}
