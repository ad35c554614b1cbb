// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.PeerRatings;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyLevelTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
  private static final WeeklyLevel LEVEL = WeeklyLevel.withDefaults();

  private static DailyRatings mood(int days, IntToDoubleFunction value) {
    DailyRatingsBuilder ratings = DailyRatings.builder(PeerRatings.MOOD);
    for (int i = 0; i < days; i++) {
      ratings.add(MONDAY.plusDays(i), value.applyAsDouble(i));
    }
    return ratings.build();
  }

  /** Low on Sundays, and a different number each day beside that. */
  private static DailyRatings lowSundays(int days) {
    return mood(days, i -> 5 + i * 7 % 5 * 0.5 - (i % 7 == 6 ? 3 : 0));
  }

  /**
   * All sign vectors, residuals by numpy.linalg.lstsq: {@code python3
   * src/test/peers/levels_numpy.py}.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 44, 0, 0.21463167443851, 32, 2, 128",
    "2, 51, 3, 0.52359005125577, 18, 2, 256",
    "3, 58, 2, 0.17516296292413, 188, 2, 512",
    "4, 65, 4, 0.17687693698881, 146, 2, 1024",
    "5, 72, 1, 0.23686148750913, 192, 2, 2048",
    "6, 82, 2, 0.20260776083086, 508, 2, 4096"
  })
  void p_ofSevenToTwelveWeeks_isThatOfAnEnumerationInPython(
      long seed, int days, int friday, double statistic, int extreme, int greatest, int vectors) {
    WeeklyLevelResult result = LEVEL.analyze(PeerRatings.of(seed, days, friday));
    assertThat(result.statistic()).hasValueCloseTo(statistic, within(1e-9));
    assertThat(result.p()).hasValue((double) extreme / vectors);
    assertThat(result.smallestP()).hasValue((double) greatest / vectors);
    assertThat(result.exact()).isTrue();
    assertThat(1 << result.weeks()).isEqualTo(vectors);
    assertThat(LEVEL.p(PeerRatings.of(seed, days, friday))).isEqualTo(result.p());
  }

  @Test
  void sixWeeks_areTested_andTheirSmallestPIsPrinted() {
    WeeklyLevelResult result = LEVEL.analyze(lowSundays(42));
    assertThat(result.smallestP()).hasValue(2.0 / 64);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.toString()).contains("smallest p that", "0.031");
    assertThat(result.at(0.03).conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.at(0.03).headline())
        .isEqualTo(
            "These weeks cannot tell whether mood differs between weekdays, however their days had"
                + " been rated: the least that 6 weeks could give is p = 0.031 at a level of 0.0300");
  }

  @Test
  void fiveWeeks_areNotTested() {
    WeeklyLevelResult result = LEVEL.analyze(lowSundays(35));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.p()).isEmpty();
    assertThat(result.headline())
        .isEqualTo(
            "Too little to tell whether mood differs between weekdays: 5 weeks with at least 3 days"
                + " that can be held against those around them (6 needed)");
    assertThat(result.shortfalls()).hasSize(1);
  }

  @Test
  void whatIsFound_isToldInTheWordsOfTheScale_andItsPlaceAsDescribed() {
    WeeklyLevelResult result = LEVEL.analyze(lowSundays(84));
    assertThat(result.headline())
        .isEqualTo(
            "Mood is lower (worse) on Sunday than on the other weekdays: 3.0 on average on 12 days,"
                + " 6.0 on the others (0 worst, 10 best; p < 0.001)");
    assertThat(result.outstanding().orElseThrow().from()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains("That weekdays differ was tested; which of them, and by how much, is described.");
    assertThat(Question.of(result.analysis())).contains(Question.WHEN_DOES_IT_HURT);
  }

  /**
   * Python: x = [1, 2, 3, 4, 5, 6]; m = scipy.stats.t.ppf(.975, 5) * statistics.stdev(x) /
   * math.sqrt(6); print(3.5 - m, 3.5 + m).
   */
  @Test
  void aWeekday_hasItsMeanAndIntervalOverTheWeeks() {
    WeeklyLevelResult result = LEVEL.analyze(mood(42, i -> i % 7 == 2 ? i / 7 + 1 : 5));
    WeekdayLevel wednesday = result.weekdays().get(2);
    assertThat(wednesday.recordedDays()).isEqualTo(6);
    assertThat(wednesday.mean()).hasValue(3.5);
    assertThat(wednesday.interval().orElseThrow().low()).isCloseTo(1.536685694, within(1e-6));
    assertThat(wednesday.interval().orElseThrow().high()).isCloseTo(5.463314306, within(1e-6));
  }

  @Test
  void aRatingThatNeverLeavesItsCourse_hasPOneAndNoVerdict() {
    WeeklyLevelResult result = LEVEL.analyze(mood(84, i -> 2 + i * 0.05));
    assertThat(result.p()).hasValue(1);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Mood lies on its course on all of 84 rated days, so nothing can be said of its"
                + " weekdays");
  }

  @Test
  void aSymptom_isNamedByItsName_withItsClearance() {
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i = 0; i < 84; i++) {
      diary.addSymptomDay(MONDAY.plusDays(i), i % 7 > 4 ? 8 : 4 + i % 2);
    }
    WeeklyLevelResult result = LEVEL.analyze(DailyRatings.of(diary.build()));
    assertThat(result.headline())
        .startsWith("Headache is higher (worse) on Saturday and Sunday than on the other weekdays")
        .contains("(0 none, 10 worst; p < 0.001)");
    assertThat(result.caveats().get(0).kind()).isEqualTo(Caveat.Kind.CLEARANCE_UNKNOWN);
    assertThat(result.evidence()).hasSize(84);
  }

  @Test
  void aWideScale_hasNoDecimals() {
    DailyRatingsBuilder ratings = DailyRatings.builder(RatingScale.of("distress", 0, 100));
    for (int i = 0; i < 84; i++) {
      ratings.add(MONDAY.plusDays(i), 40 + i * 3 % 7 + (i % 7 == 1 ? 20 : 0));
    }
    assertThat(LEVEL.analyze(ratings.build()).headline())
        .startsWith("Distress is higher (worse) on Tuesday than on the other weekdays: 6")
        .doesNotContain(".0 on average");
  }

  @Test
  void noDay_saysSo() {
    WeeklyLevelResult result = LEVEL.analyze(DailyRatings.builder(PeerRatings.MOOD).build());
    assertThat(result.headline())
        .isEqualTo("No day was rated of mood, so nothing can be said of its weekdays");
  }

  @Test
  void wrongOptions_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LEVEL.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LEVEL.withMinimumWeeks(1))
        .withMessage("minimumWeeks must be at least 2, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LEVEL.withAlpha(1))
        .withMessage("alpha must be in (0, 1), but was 1.0");
  }

  /**
   * By hand: each weekday has six ratings, of which five go through 5 to 7 in halves and the sixth
   * is the first again: 5 + (5 + (2 w mod 5) / 2) / 6 for weekday w from 0, and 3 less on Sundays.
   */
  @Test
  void theTable_holdsTheDaysTheirMeansAndThePOfTheWhole() {
    List<List<String>> rows = Printed.rows(LEVEL.analyze(lowSundays(42)).table());
    assertThat(rows).hasSize(7 + 3);
    assertThat(rows.subList(0, 7)).extracting(row -> row.get(1)).containsOnly("6");
    assertThat(rows.subList(0, 7))
        .extracting(row -> row.get(2))
        .containsExactly("5.8", "6.0", "6.2", "5.9", "6.1", "5.8", "3.0");
    String none = rows.get(9).get(2);
    assertThat(rows.subList(0, 7)).extracting(row -> row.get(3)).doesNotContain(none);
    assertThat(rows.subList(0, 7)).extracting(row -> row.get(4)).doesNotContain(none);
    assertThat(rows.get(7)).contains("42", "0.031");
    assertThat(rows.get(8)).endsWith(none, "0.031");
    assertThat(rows.get(9)).contains("6");
  }

  @Test
  void theTableOfFiveWeeks_holdsCountsAlone() {
    List<List<String>> rows = Printed.rows(LEVEL.analyze(lowSundays(35)).table());
    assertThat(rows).hasSize(7 + 2);
    String none = rows.get(8).get(2);
    assertThat(rows.subList(0, 8))
        .allSatisfy(row -> assertThat(row.subList(2, 6)).containsOnly(none));
    assertThat(rows.get(7)).contains("35");
  }

  @Test
  void whatIsRated_andWhen_isInTheResult() {
    WeeklyLevelResult result = LEVEL.analyze(lowSundays(42));
    assertThat(result.scale()).isEqualTo(PeerRatings.MOOD);
    assertThat(result.span()).contains(new DateRange(MONDAY, MONDAY.plusDays(42)));
    assertThat(result.level()).hasValue(0.05);
    assertThat(LEVEL.analyze(lowSundays(200)).exact()).isFalse();
  }
}
