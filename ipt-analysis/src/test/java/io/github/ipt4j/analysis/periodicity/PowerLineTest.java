// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.diary.WeekdayCounts;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PowerLineTest {
  private static final WeeklyPeriodicity WEEKLY = WeeklyPeriodicity.withDefaults();

  /** Diaries drawn day by day and tested one by one, with nothing of the power line's own. */
  @Test
  void powerLine_unevenRecording_agreesWithDiariesTestedOneByOne() {
    int[] exposure = {12, 12, 11, 10, 9, 6, 6};
    PowerLine line = WEEKLY.powerLine(WeekdayCounts.of(exposure, new int[] {1, 1, 1, 2, 2, 1, 0}));
    assertThat(line.ratio()).isEqualTo(5);
    assertThat(line.oneWeekday()).isCloseTo(oneByOne(exposure, 8, 1), within(0.045));
    assertThat(line.twoWeekdays()).isCloseTo(oneByOne(exposure, 8, 2), within(0.045));
  }

  private static double oneByOne(int[] exposure, int events, int days) {
    Random random = new Random(5);
    int recorded = 66;
    int found = 0;
    int diaries = 210;
    for (int diary = 0; diary < diaries * 7; diary++) {
      int from = diary % 7;
      int inside = exposure[from] + (days == 2 ? exposure[(from + 1) % 7] : 0);
      double rate = events / (recorded + 4.0 * inside);
      int[] drawn = new int[7];
      for (int day = 0; day < 7; day++) {
        boolean bad = day == from || (days == 2 && day == (from + 1) % 7);
        for (int i = 0; i < exposure[day]; i++) {
          drawn[day] += random.nextDouble() < (bad ? 5 * rate : rate) ? 1 : 0;
        }
      }
      found += WEEKLY.p(WeekdayCounts.of(exposure, drawn)).orElse(1) <= 0.05 ? 1 : 0;
    }
    return (double) found / diaries / 7;
  }

  /** Beside one half of the days no rate can be five times as high: 24 (E - E_in) / (N - E_in). */
  @Test
  void powerLine_frequentSymptom_lowersTheRatioUntilNoDayIsMoreThanCertain() {
    int[] exposure = {10, 10, 10, 10, 10, 10, 10};
    PowerLine line = WEEKLY.powerLine(WeekdayCounts.of(exposure, new int[] {5, 5, 5, 5, 5, 5, 5}));
    assertThat(line.ratio()).isEqualTo((70 - 10) / (35.0 - 10));
    assertThat(line.sentence())
        .startsWith(
            "With 35 symptom days on 70 recorded days, one weekday with 2.4 times the rate");
    assertThat(line.oneWeekday()).isGreaterThan(0.5);
  }

  @Test
  void powerLine_everyDayWithTheSymptom_findsNothing() {
    int[] days = {5, 5, 5, 5, 5, 5, 5};
    PowerLine line = WEEKLY.powerLine(WeekdayCounts.of(days, days));
    assertThat(line.ratio()).isEqualTo(1);
    assertThat(line.oneWeekday()).isZero();
    assertThat(line.twoWeekdays()).isZero();
  }

  @Test
  void powerLine_noSymptomOrNoDay_findsNothing() {
    int[] none = new int[7];
    PowerLine empty = WEEKLY.powerLine(WeekdayCounts.of(none, none));
    assertThat(empty.oneWeekday()).isZero();
    assertThat(empty.ratio()).isEqualTo(5);
    assertThat(WEEKLY.powerLine(WeekdayCounts.of(new int[] {9, 9, 9, 9, 9, 9, 9}, none)))
        .hasToString(
            "With 0 symptom days on 63 recorded days, one weekday with 5 times the rate of the"
                + " others would be found with a chance of 0 %, two neighbouring ones with a chance of 0 %.");
  }

  @Test
  void powerLine_ofADiary_isThatOfItsCounts() {
    assertThat(WEEKLY.powerLine(SyntheticDiaries.joanne()))
        .isEqualTo(WEEKLY.powerLine(SyntheticDiaries.joanne().symptomDaysByWeekday()));
  }

  @Test
  void powerLine_ofAHalfYear_isTheSameEveryTimeAndGrowsWithTheDays() {
    WeekdayCounts half =
        WeekdayCounts.of(new int[] {24, 23, 22, 22, 20, 18, 18}, new int[] {3, 3, 3, 3, 3, 3, 3});
    WeekdayCounts quarter =
        WeekdayCounts.of(new int[] {12, 12, 11, 11, 10, 9, 9}, new int[] {2, 1, 2, 1, 2, 1, 2});
    PowerLine line = WEEKLY.powerLine(half);
    assertThat(WEEKLY.powerLine(half)).isEqualTo(line);
    assertThat(line.oneWeekday()).isGreaterThan(WEEKLY.powerLine(quarter).oneWeekday());
    assertThat(line.twoWeekdays()).isBetween(line.oneWeekday(), 1.0);
  }
}
