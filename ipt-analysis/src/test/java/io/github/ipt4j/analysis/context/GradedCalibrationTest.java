// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Moods of 0 to 10 that follow on each other or not, worse on Fridays, beside contacts in spells
 * that are more frequent on Fridays, with a tenth of the days missing.
 */
@Tag("calibration")
class GradedCalibrationTest {
  private static final int DIARIES = 2_000;
  private static final int LAG_DIARIES = 8_000;
  private static final GradedContrast CONTRAST = GradedContrast.of(VISIT).withDraws(999);

  private static ExposedDiary draw(int seed, int weeks, double carried, double effect) {
    SplittableRandom random = new SplittableRandom(1_000_003L * seed + weeks);
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.LOW_MOOD);
    StringBuilder contacts = new StringBuilder();
    double noise = 0;
    boolean spell = random.nextDouble() < .4;
    for (int day = 0; day < 7 * weeks; day++) {
      spell = random.nextDouble() < (spell ? .85 : .1);
      boolean visit = random.nextDouble() < (day % 7 == 4 ? .7 : spell ? .6 : .1);
      noise = carried * noise + Math.sqrt(1 - carried * carried) * 1.8 * random.nextGaussian();
      double mood = 5 + (day % 7 == 4 ? 1.5 : 0) + (visit ? effect : 0) + noise;
      contacts.append(visit ? 'V' : '-');
      double rating = Math.max(0, Math.min(10, Math.rint(mood)));
      if (random.nextDouble() >= .1) {
        if (rating == 0) {
          diary.addFreeDay(MONDAY.plusDays(day));
        } else {
          diary.addSymptomDay(MONDAY.plusDays(day), rating);
        }
      }
    }
    return ExposedDiary.of(diary.build(), ExposedDiaries.log(MONDAY, contacts.toString()));
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "4, 0.5", "6, 0", "6, 0.5", "12, 0", "12, 0.5", "26, 0", "26, 0.5"})
  void nothingToFind_isFoundAsSeldomAsTheLevelSays(int weeks, double carried) {
    long claims =
        IntStream.range(0, DIARIES)
            .parallel()
            .mapToObj(i -> CONTRAST.analyze(draw(i, weeks, carried, 0).ratings()))
            .filter(r -> r.conclusion() == Conclusion.SUPPORTED)
            .count();
    double share = (double) claims / DIARIES;
    System.out.printf(
        Locale.ROOT, "graded, size, %d weeks, carried %.1f: %.4f%n", weeks, carried, share);
    assertThat(share).isLessThanOrEqualTo(.065);
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "4, 0.5", "6, 0.5", "12, 0", "12, 0.5", "26, 0", "26, 0.5"})
  void sevenLags_errTogetherAsSeldomAsOne(int weeks, double carried) {
    GradedLagProfile profile = GradedLagProfile.of(VISIT).withDraws(999);
    long claims =
        IntStream.range(0, LAG_DIARIES)
            .parallel()
            .mapToObj(i -> profile.analyze(draw(i, weeks, carried, 0).ratings()))
            .filter(r -> r.conclusion() == Conclusion.SUPPORTED)
            .count();
    double share = (double) claims / LAG_DIARIES;
    System.out.printf(
        Locale.ROOT, "seven lags graded, %d weeks, carried %.1f: %.4f%n", weeks, carried, share);
    assertThat(share).isLessThanOrEqualTo(.065);
  }

  /** Rounding to whole points and the ends of the scale take a little off an effect of 1. */
  @ParameterizedTest
  @CsvSource({"12, 0", "26, 0.5"})
  void theInterval_holdsTheEffect(int weeks, double carried) {
    long held =
        IntStream.range(0, DIARIES)
            .parallel()
            .mapToObj(i -> CONTRAST.analyze(draw(i, weeks, carried, 1).ratings()))
            .filter(r -> r.interval().filter(v -> v.low() <= 1 && v.high() >= 1).isPresent())
            .count();
    double share = (double) held / DIARIES;
    System.out.printf(
        Locale.ROOT, "graded, coverage, %d weeks, carried %.1f: %.4f%n", weeks, carried, share);
    assertThat(share).isGreaterThanOrEqualTo(.93);
  }
}
