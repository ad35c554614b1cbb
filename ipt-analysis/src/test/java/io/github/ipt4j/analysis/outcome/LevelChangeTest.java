// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.PeerRatings;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelChangeTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  private static final LevelChange CHANGE = LevelChange.on(DAY);
  private static final RatingScale MOOD = PeerRatings.MOOD;

  /** Values of days counted from the day. */
  private static DailyRatings ratings(
      RatingScale scale, int from, int until, IntToDoubleFunction value) {
    DailyRatingsBuilder ratings = DailyRatings.builder(scale);
    for (int i = from; i < until; i++) {
      ratings.add(DAY.plusDays(i), value.applyAsDouble(i));
    }
    return ratings.build();
  }

  /** Noise without a pattern, from 0 to 2. */
  private static double noise(int day) {
    return Math.floorMod(Integer.reverse(day * 0x9E3779B9 ^ day * day * 31), 9) / 4.0;
  }

  /**
   * Independent of this library, by numpy and scipy with matrices: {@code python3
   * src/test/peers/levels_numpy.py}. The columns are difference, interval, degrees,
   * autocorrelation, p, the steps beside one line and two lines with their p, NAP of weeks and of
   * days.
   */
  @ParameterizedTest
  @CsvSource({
    "11, 90, 45, 2, '', 7, 7, 2.63645610625 1.45686415669 3.81604805581 9.26199904144"
        + " 0.0772375183448 0.000646018520386 1.84293711532 0.0908346675958 1.84293711532"
        + " 0.0744205073054 1 0.828571428571",
    "12, 112, 56, -2, '', 8, 8, -1.21969316893 -1.85866570989 -0.580720627978 13.6223948891 0"
        + " 0.00113166976034 -0.840775935374 0.190305498401 -0.840775935374 0.183636896275 0.0625"
        + " 0.331193838254",
    "13, 168, 84, 1, 30 47 100 107, 8, 11, 0.328031677317 -0.477116930154 1.13318028479"
        + " 16.8666435236 0 0.401797768874 0.27436429611 0.747947048148 0.200080025329"
        + " 0.816020434922 0.602272727273 0.523928215354",
    "14, 182, 42, 3, '', 6, 20, 3.62324579832 2.53709116861 4.70940042803 6.71129703204"
        + " 0.236419711274 0.000117887015159 3.9372542165 4.67164154121e-05 4.21288008478"
        + " 0.000836885188928 1 0.865732880589",
    "15, 120, 60, 0, '', 9, 9, -0.364397518267 -0.98155919232 0.252764155787 15.4695959259"
        + " 0.0164878052967 0.228045521329 -0.469239142416 0.441023812613 -0.469239142416"
        + " 0.450530997654 0.33950617284 0.435595065312",
    "16, 364, 182, -1, 200 230, 26, 22, -0.604984905944 -1.34853903727 0.138569225379"
        + " 24.3756646085 0.300299186408 0.106144210819 0.276067668527 0.691125601274"
        + " 0.239977195848 0.732602829189 0.335664335664 0.410515915403"
  })
  void everyFigure_isThatOfAnIndependentComputation(
      long seed, int days, int at, int step, String gaps, int before, int since, String peer) {
    int[] gap = gaps.isEmpty() ? new int[0] : numbers(gaps).mapToInt(d -> (int) d).toArray();
    LevelChangeResult result =
        LevelChange.on(PeerRatings.FIRST.plusDays(at))
            .analyze(PeerRatings.of(seed, days, 1, at, step, gap));
    LevelGuard guard = result.guard().orElseThrow();
    assertThat(result.before().weeks()).isEqualTo(before);
    assertThat(result.after().weeks()).isEqualTo(since);
    assertThat(
            new double[] {
              result.difference().orElseThrow(),
              result.interval().orElseThrow().low(),
              result.interval().orElseThrow().high(),
              result.degrees().orElseThrow(),
              result.autocorrelation().orElseThrow(),
              result.p().orElseThrow(),
              guard.besideOneLine(),
              guard.pOneLine(),
              guard.besideTwoLines(),
              guard.pTwoLines(),
              result.overlapOfWeeks().orElseThrow().share().value(),
              result.overlapOfDays().orElseThrow().share().value()
            })
        .containsExactly(numbers(peer).toArray(), within(1e-9));
  }

  private static DoubleStream numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble);
  }

  @Test
  void aStep_isTold_inTheWordsOfTheScale() {
    LevelChangeResult result =
        CHANGE.analyze(ratings(MOOD, -84, 84, i -> noise(i) + (i < 0 ? 2 : 5)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.guarded()).isTrue();
    assertThat(result.better()).isTrue();
    assertThat(result.headline())
        .matches(
            "Mood was higher \\(better\\) since 2025-03-03: [56]\\.. on average in 12 weeks, before"
                + " [23]\\.. in 12 weeks, weekdays alike \\(0 worst, 10 best; difference \\+[23]\\..,"
                + " 95 % interval .+, p < 0\\.001\\); beside a steady trend it was still higher"
                + " from about this day on");
    assertThat(result.stretches()).hasSize(6).allMatch(s -> s.recordedDays() == 28);
    assertThat(Question.of(result.analysis())).contains(Question.DID_IT_HELP);
  }

  @Test
  void theSameNumbers_whereHigherIsWorse_areNotCalledBetter() {
    LevelChangeResult result =
        CHANGE.analyze(
            ratings(RatingScale.of("distress", 0, 10), -84, 84, i -> noise(i) + (i < 0 ? 2 : 5)));
    assertThat(result.better()).isFalse();
    assertThat(result.headline())
        .startsWith("Distress was higher (worse) since 2025-03-03")
        .doesNotContain("better", "improve");
  }

  @Test
  void aSteadyTrend_leavesTheGuardSilent() {
    LevelChangeResult result =
        CHANGE.analyze(ratings(MOOD, -84, 84, i -> 3 + 0.02 * i + 2 * noise(i)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.guarded()).isFalse();
    assertThat(result.headline()).endsWith("; a general improvement cannot be excluded");
    assertThat(CHANGE.analyze(ratings(MOOD, -84, 84, i -> 3 - 0.02 * i + 2 * noise(i))).headline())
        .endsWith("; a general worsening cannot be excluded");
  }

  /** From one end to the other within weeks: no guard tells that from a step, so it is silent. */
  @Test
  void aCourseFromEndToEnd_leavesTheGuardSilent_andSaysWhy() {
    DailyRatings ratings =
        ratings(MOOD, -84, 84, i -> i < -21 ? 0 : i > 21 ? 10 : Math.round(5 + i * 5 / 21.0));
    LevelChangeResult result = CHANGE.analyze(ratings);
    assertThat(result.guard().orElseThrow().endToEnd()).isTrue();
    assertThat(result.guarded()).isFalse();
    assertThat(result.headline()).endsWith("; a general improvement cannot be excluded");
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .anyMatch(t -> t.startsWith("A quarter of the days or more lie at one end"));
  }

  @Test
  void aQuarterOfTheDays_isFromEndToEnd_andLessIsNot() {
    IntToDoubleFunction ends = i -> Math.floorMod(i, 4) == 1 ? i < 0 ? 0 : 10 : i < 0 ? 2 : 8;
    assertThat(CHANGE.analyze(ratings(MOOD, -84, 84, ends)).guard().orElseThrow().endToEnd())
        .isTrue();
    DailyRatings oneLess = ratings(MOOD, -84, 84, i -> i == 1 ? 8 : ends.applyAsDouble(i));
    assertThat(CHANGE.analyze(oneLess).guard().orElseThrow().endToEnd()).isFalse();
  }

  @Test
  void everyResult_saysThatSlowMoodsCanLookLikeAChange() {
    Stream.of(
            ratings(MOOD, -84, 84, i -> noise(i) + (i < 0 ? 2 : 5)),
            ratings(MOOD, -84, 84, i -> noise(i) + 3),
            ratings(MOOD, -30, 84, i -> noise(i) + 3))
        .map(CHANGE::analyze)
        .forEach(
            result ->
                assertThat(result.caveats())
                    .extracting(Caveat::text)
                    .contains("Slow moods of weeks can look like a change."));
  }

  /** Weekends are 3 points worse and seldom recorded from the day on: that is no change. */
  @Test
  void weekendsThatAreRecordedSeldom_areNoChange() {
    DailyRatingsBuilder ratings = DailyRatings.builder(MOOD);
    for (int i = -84; i < 84; i++) {
      boolean isWeekend = Math.floorMod(i, 7) > 4;
      if (i < 0 || !isWeekend || Math.floorMod(i, 28) < 7) {
        ratings.add(DAY.plusDays(i), noise(i) + (isWeekend ? 2 : 5));
      }
    }
    LevelChangeResult result = CHANGE.analyze(ratings.build());
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.difference()).hasValueCloseTo(0.0, within(0.3));
    assertThat(result.headline())
        .startsWith("Mood since 2025-03-03: ")
        .contains("can differ so much by chance")
        .endsWith("; that does not rule out that it changed with that day");
  }

  @Test
  void fewWeeks_areDescribed() {
    LevelChangeResult result = CHANGE.analyze(ratings(MOOD, -35, 84, i -> i < 0 ? 2 : 5));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.p()).isEmpty();
    assertThat(result.headline())
        .isEqualTo(
            "Mood since 2025-03-03: 5.0 on average in 12 weeks, before 2.0 in 5 weeks, weekdays"
                + " alike (0 worst, 10 best); nothing was tested, which takes 6 weeks on each side");
  }

  @Test
  void weeksThatDoNotDiffer_areDescribed() {
    LevelChangeResult result = CHANGE.analyze(ratings(MOOD, -84, 84, i -> i < 0 ? 2 : 5));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.difference()).hasValue(3);
    assertThat(result.headline())
        .endsWith("nothing was tested, since the weeks of each side do not differ");
  }

  @Test
  void aSideWithoutAWeek_isTooLittle() {
    LevelChangeResult result = CHANGE.analyze(ratings(MOOD, -2, 84, i -> 5));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to tell whether mood changed since 2025-03-03: no week with three rated"
                + " days before (1 needed)");
  }

  @Test
  void aWeekWithTwoRatedDays_doesNotCount() {
    DailyRatingsBuilder ratings = DailyRatings.builder(MOOD);
    for (int i = -84; i < 84; i++) {
      if (Math.floorDiv(i, 7) != 3 || Math.floorMod(i, 7) < 2) {
        ratings.add(DAY.plusDays(i), 5 + noise(i));
      }
    }
    assertThat(CHANGE.analyze(ratings.build()).after().weeks()).isEqualTo(11);
  }

  @Test
  void aLevelThatIsNotMet_isSaid() {
    LevelChangeResult result =
        CHANGE.analyze(ratings(MOOD, -84, 84, i -> noise(i) + noise(3 * i) + (i < 0 ? 0 : 1)));
    assertThat(result.p().orElseThrow()).isBetween(1e-12, 0.05);
    assertThat(result.at(result.p().orElseThrow() / 2).headline())
        .contains("which is not enough at the level that it has here");
  }

  @Test
  void aSymptom_isNamedByItsName_withItsClearanceInTheSentence() {
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i = -84; i < 84; i++) {
      diary.addSymptomDay(DAY.plusDays(i), 2 + Math.floorMod(i * 5, 3) + (i < 0 ? 3 : 0));
    }
    LevelChangeResult result = CHANGE.analyze(DailyRatings.of(diary.build()));
    assertThat(result.headline())
        .startsWith("Headache was lower (better) since 2025-03-03")
        .endsWith("medical clearance of headache is not known");
    assertThat(result.evidence()).hasSize(168);
  }

  /** A fall of four weeks about the day cannot be told from a step: hence "from about this day". */
  @Test
  void aFallWithinWeeksOfTheDay_isTold_asFromAboutThisDayOn() {
    LevelChangeResult result =
        CHANGE.analyze(
            ratings(MOOD, -84, 84, i -> noise(i) / 2 + (i < -14 ? 7 : i > 14 ? 3 : 5 - i / 7.0)));
    assertThat(result.guarded()).isTrue();
    assertThat(result.headline()).endsWith("it was still lower from about this day on");
  }

  @Test
  void aDayOfADecision_isNamedByIt() {
    LevelChange change =
        LevelChange.on(TriedDecisionTest.decision("decision-1", DAY.minusDays(4), DAY));
    assertThat(change.since()).isEqualTo(DAY);
    assertThat(change.analyze(ratings(MOOD, -84, 84, i -> noise(i) + (i < 0 ? 2 : 5))).headline())
        .startsWith(
            "Mood was higher (better) since the decision of 2025-02-27, tried on 2025-03-03: ");
  }

  @Test
  void aYearThatWasMistyped_isSaid() {
    DailyRatingsBuilder ratings = DailyRatings.builder(MOOD).add(DAY.plusYears(27), 5);
    for (int i = -84; i < 84; i++) {
      ratings.add(DAY.plusDays(i), 3 + noise(i));
    }
    assertThat(CHANGE.analyze(ratings.build()).caveats().get(0).text())
        .startsWith("1 of 169 rated days of mood lies more than a year away from the others");
  }

  @Test
  void wrongOptions_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHANGE.withLeastWeeks(2))
        .withMessage("leastWeeks must be at least 3, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHANGE.withAlpha(0))
        .withMessage("alpha must be in (0, 1), but was 0.0");
  }
}
