// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.random.MixGenerator;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclePowerTest {
  private static final CyclePower POWER = CyclePower.of(9).withBadDays(2).withRate(.04);

  /** Diaries drawn one by one, with the bad days at every place, put to the analysis itself. */
  @ParameterizedTest
  @CsvSource({"9, 12, 2, .08, .8", "14, 26, 1, .08, .8", "5, 12, 1, .12, 1"})
  void power_isThatOfDiariesTestedOneByOne(
      int length, int weeks, int bad, double rate, double recorded) {
    DeclaredCycle cycle = DeclaredCycle.of(length, LocalDate.of(2024, 1, 1)).withDraws(499);
    int diaries = 400;
    long found =
        IntStream.range(0, diaries)
            .mapToObj(i -> diary(i, length, 7 * weeks, bad, rate, recorded))
            .filter(d -> cycle.analyze(d).p().orElse(1) <= .05)
            .count();
    CyclePower power =
        CyclePower.of(length)
            .withWeeks(weeks)
            .withBadDays(bad)
            .withRate(rate)
            .withRecordingRate(recorded);
    assertThat(power.power()).isCloseTo((double) found / diaries, within(.08));
  }

  private static SymptomDiary diary(
      int number, int length, int days, int bad, double rate, double recorded) {
    MixGenerator random = new MixGenerator(number);
    StringBuilder text = new StringBuilder();
    for (int day = 0; day < days; day++) {
      boolean has = random.nextDouble() < ((day + number) % length < bad ? 5 * rate : rate);
      text.append(random.nextDouble() >= recorded ? '.' : has ? '5' : '-');
    }
    return SymptomDiary.ofDays(Symptom.of("panic"), LocalDate.of(2024, 1, 1), text.toString());
  }

  /** Two nights of nine, .58 and .04, 108 days: .98 by the design's own simulation, or more. */
  @Test
  void power_ofAShiftOfNineDays_isNearlyCertain() {
    assertThat(POWER.withRatio(14.5).withWeeks(16).power()).isGreaterThanOrEqualTo(.95);
    assertThat(POWER.withRatio(14.5).weeksFor(.8).orElseThrow()).isBetween(6, 14);
  }

  @Test
  void power_underFourCycles_isNone() {
    assertThat(CyclePower.of(28).withWeeks(15).power()).isZero();
    assertThat(CyclePower.of(28).withWeeks(17).power()).isPositive();
  }

  @Test
  void power_ofAWeek_isThatOfTheWeeklyTest() {
    assertThat(CyclePower.of(7).withBadDays(2).power())
        .isEqualTo(WeeklyPower.withDefaults().withBadWeekdays(2).power());
  }

  @Test
  void theSentence_prescribesNothing() {
    String sentence = POWER.withRatio(14.5).toString();
    CarefulWords.check(sentence);
    assertThat(sentence)
        .startsWith("12 weeks of diary, 100 % of the days recorded: 2 days of a cycle of 9 days");
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withBadDays(4))
        .withMessage("badDays must be 1 to 3, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CyclePower.of(2).withBadDays(2))
        .withMessage("badDays must be 1 to 1, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CyclePower.of(63))
        .withMessage("days must be 2 to 62, but was 63");
  }
}
