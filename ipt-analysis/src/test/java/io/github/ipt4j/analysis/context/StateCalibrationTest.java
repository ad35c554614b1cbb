// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A nine-day shift, known of every day, beside attacks and ratings that do or do not go with it;
 * see EVIDENCE.md.
 */
@Tag("calibration")
class StateCalibrationTest {
  private static final int DIARIES = 2_000;
  private static final int SHIFT = 9;
  private static final double[] MISSING = {.05, .05, .10, .10, .20, .45, .45};
  private static final double[] WEEKDAYS = {1, 1, 1, 1, 5, 2, 1};
  private static final Context NIGHTS = Context.ofState("night shift");

  private static DayStates shift(int days, int nights, int from) {
    Set<LocalDate> holding = new HashSet<>();
    for (int day = 0; day < days; day++) {
      if (isNight(day, nights, from)) {
        holding.add(MONDAY.plusDays(day));
      }
    }
    DateRange asked = DateRange.ofDays(MONDAY, MONDAY.plusDays(days - 1L));
    return DayStates.of("night shift", asked, holding);
  }

  private static boolean isNight(int day, int nights, int from) {
    return (day + from) % SHIFT < nights;
  }

  private static double share(
      String world,
      IntFunction<ExposedDiary> draw,
      Analysis<ExposedDiary, ? extends AnalysisResult> analysis) {
    return printed(world, i -> analysis.analyze(draw.apply(i)));
  }

  private static double printed(String world, IntFunction<AnalysisResult> results) {
    long found =
        IntStream.range(0, DIARIES)
            .parallel()
            .mapToObj(results)
            .filter(r -> r.conclusion() == Conclusion.SUPPORTED)
            .count();
    double share = (double) found / DIARIES;
    System.out.printf(Locale.ROOT, "%-60s %.4f%n", world, share);
    return share;
  }

  /** Attacks of so many days begin on a free day by the weekday alone. */
  private static ExposedDiary unrelated(int seed, int days, int length, int nights) {
    SplittableRandom random = new SplittableRandom(1_000_003L * seed + 31L * days + length);
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.of("panic attack"));
    int left = 0;
    for (int day = 0; day < days; day++) {
      left = left > 0 ? left - 1 : 0;
      if (left == 0 && random.nextDouble() < .06 * WEEKDAYS[day % 7]) {
        left = length;
      }
      record(diary, day, left > 0, random.nextDouble() >= MISSING[day % 7]);
    }
    return ExposedDiary.of(diary.build(), shift(days, nights, random.nextInt(SHIFT)));
  }

  private static void record(
      SymptomDiary.Builder diary, int day, boolean symptom, boolean recorded) {
    if (recorded && symptom) {
      diary.addSymptomDay(MONDAY.plusDays(day), 5);
    } else if (recorded) {
      diary.addFreeDay(MONDAY.plusDays(day));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "108, 1, 1", "108, 1, 2", "108, 1, 3", "108, 2, 1", "108, 2, 2", "108, 2, 3", "108, 3, 1",
    "108, 3, 2", "108, 3, 3", "182, 1, 1", "182, 1, 2", "182, 1, 3", "182, 2, 1", "182, 2, 2",
    "182, 2, 3", "182, 3, 1", "182, 3, 2", "182, 3, 3"
  })
  void aShiftThatMeansNothing_isFoundAsSeldomAsTheLevelSays(int days, int length, int nights) {
    assertThat(
            share(
                days + " days, attacks of " + length + ", " + nights + " of nine",
                i -> unrelated(i, days, length, nights),
                ContextContrast.of(NIGHTS)))
        .isLessThanOrEqualTo(.06);
  }

  private static ExposedDiary related(int seed, int days, int nights) {
    SplittableRandom random = new SplittableRandom(7_000_003L * seed + days);
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.of("panic attack"));
    int from = random.nextInt(SHIFT);
    for (int day = 0; day < days; day++) {
      double rate = isNight(day, nights, from) ? .58 : .04;
      record(diary, day, random.nextDouble() < rate, true);
    }
    return ExposedDiary.of(diary.build(), shift(days, nights, from));
  }

  @ParameterizedTest
  @CsvSource({"1, .90", "2, .95", "3, .95"})
  void aShiftThatMatters_isFound(int nights, double least) {
    assertThat(
            share(
                "108 days, .58 and .04, " + nights + " of nine",
                i -> related(i, 108, nights),
                ContextContrast.of(NIGHTS)))
        .isGreaterThanOrEqualTo(least);
  }

  /** Moods that follow on each other, worse on Fridays, rounded to whole points of 0 to 100. */
  private static ExposedRatings rated(int seed, int days, double carried, int nights) {
    SplittableRandom random = new SplittableRandom(3_000_017L * seed + days);
    DailyRatingsBuilder ratings = DailyRatings.builder(RatingScale.ofBetter("mood", 0, 100));
    double noise = random.nextGaussian();
    for (int day = 0; day < days; day++) {
      noise = carried * noise + Math.sqrt(1 - carried * carried) * random.nextGaussian();
      double mood = 50 - (day % 7 == 4 ? 15 : 0) + 18 * noise;
      if (random.nextDouble() >= MISSING[day % 7]) {
        ratings.add(MONDAY.plusDays(day), Math.max(0, Math.min(100, Math.rint(mood))));
      }
    }
    return ExposedRatings.of(ratings.build(), shift(days, nights, random.nextInt(SHIFT)));
  }

  @ParameterizedTest
  @CsvSource({"28, 0", "28, .5", "84, 0", "84, .5", "84, .8", "182, 0", "182, .5", "182, .8"})
  void aRating_isFoundToDifferAsSeldomAsTheLevelSays(int days, double carried) {
    GradedContrast contrast = GradedContrast.of(NIGHTS).withDraws(999);
    GradedLagProfile lags = GradedLagProfile.of(NIGHTS).withDraws(999);
    String world = days + " days, carried " + carried;
    assertThat(printed("graded, " + world, i -> contrast.analyze(rated(i, days, carried, 2))))
        .isLessThanOrEqualTo(.065);
    assertThat(
            printed("seven lags graded, " + world, i -> lags.analyze(rated(i, days, carried, 2))))
        .isLessThanOrEqualTo(.06);
  }
}
