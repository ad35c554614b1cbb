// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Declared cycles against figures that this library did not make: {@code python3
 * src/test/peers/cycle_numpy.py} draws the diaries, enumerates every table for symptom days, and
 * draws 200,000 tables within weekday for onsets at risk.
 */
class DeclaredCycleReferenceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int PEER_DRAWS = 200_000;
  private static final int DRAWS = 49_999;

  static Stream<Arguments> symptomDays() {
    return Stream.of(
        arguments(
            5,
            "-5---.----...----.-555.-----.---5------------.-55.5---5-----",
            5.040297368513,
            0.950387934362),
        arguments(
            9,
            "---5----5--..-----------.---.5-----.----.--...------------.--5----5--."
                + ".--.-5--..--.-----5----.-.---.--------",
            47.562247323917,
            0.0377131039646),
        arguments(
            9,
            "-5----.-.-----5--------5.-.-...---------5---..---.-.---..--5--------5-"
                + "------5--------5-.-------------5--5---",
            112.502203157474,
            0.00106795139822),
        arguments(
            28,
            "----..---.-.----.----------.--.--.-.--------5-----.-5----.-----.---.--"
                + ".----5----.-----------5-----------------------..----.---.-----------.-",
            6.460954018112,
            0.898432419469));
  }

  @ParameterizedTest
  @MethodSource("symptomDays")
  void symptomDays_ofFew_areThoseOfAnEnumerationInPython(
      int length, String days, double statistic, double p) {
    CycleRhythm test =
        DeclaredCycle.of(length, FIRST)
            .withMinimumOnsets(1)
            .withDraws(99)
            .analyze(diary(days))
            .symptomDays()
            .orElseThrow();
    assertThat(test.exact()).isTrue();
    assertThat(test.statistic()).isCloseTo(statistic, within(1e-9 * Math.max(1, statistic)));
    assertThat(test.p()).isCloseTo(p, within(1e-9));
  }

  static Stream<Arguments> onsets() {
    return Stream.of(
        arguments(
            2,
            "----.-.----55-.5-----.-5--5-5-.-5-55--5....5---------------.---..-.--5",
            0.027925268032,
            1.00000,
            0.000888967911,
            1.00000),
        arguments(
            3,
            "-55-55--5-.------55-----..-5-5.---5----.5.5--.---5--.-.-----5-.---.---"
                + "5..---.-.-----",
            27.003007565998,
            0.46830,
            0.688094273488,
            0.50379),
        arguments(
            5,
            "----5--5---55--55---.-5--5-555-55.-5----.55-------....--..--.55---55-."
                + "-5----5-------",
            90.819159555823,
            0.02060,
            3.858934844664,
            0.01422),
        arguments(
            9,
            "---5------5-55-----..5---5-5-5-5-------5----.--.--.-.---55----..-.5---"
                + "---.-5-5.-----5--.----5--....5-5.-5-.-",
            172.188318762306,
            0.00050,
            5.041042308621,
            0.00072),
        arguments(
            9,
            "--5---.---------.5--.55---555-55.-5-5-.5.-5------------5---55-5------5"
                + "----------.-5------.-5---5-5-5-555--5----------5-.--55--",
            34.805969106239,
            0.72498,
            0.299384790444,
            0.97261),
        arguments(
            14,
            "-----5----..---5--5-----5--.--.---.--.5-..-.---55-------..--5---5-.-55"
                + "---.55.-------....5..5-.----.-5-----.-.-..----.5..--.--.5--------.----"
                + "-.---5-.-----.-5--5.-----.---5---5-.-.--5-",
            38.378935396211,
            0.10057,
            0.917359542084,
            0.18054),
        arguments(
            28,
            "----.----.5-5.--5--5------.-----..----5--------.---..-----.-5---.-.-5."
                + "-------.----.5-------.--------.------5.---.----.----5.---.-----.-.-.--"
                + "5--.5------55---...---..-.---...--..5-5-5.--5---5--.---5-------.5--5-."
                + "--.-----------.--.--.5--5.--5--.-.------5-",
            144.773962343888,
            0.00894,
            4.738154380542,
            0.00035));
  }

  @ParameterizedTest
  @MethodSource("onsets")
  void onsets_withinWeekday_areThoseOfDrawsInNumpy(
      int length, String days, double statistic, double p, double ratio, double pWindow) {
    CycleRhythm test =
        DeclaredCycle.of(length, FIRST)
            .withDraws(DRAWS)
            .analyze(diary(days))
            .onsets()
            .orElseThrow();
    CycleWindow window = test.window().orElseThrow();
    assertThat(test.statistic()).isCloseTo(statistic, within(1e-9 * Math.max(1, statistic)));
    assertThat(window.logLikelihoodRatio()).isCloseTo(ratio, within(1e-9));
    assertThat(test.p()).isCloseTo(p, within(fourStandardErrors(p)));
    assertThat(window.p()).isCloseTo(pWindow, within(fourStandardErrors(pWindow)));
  }

  private static double fourStandardErrors(double p) {
    double variance = Math.max(p * (1 - p), 1e-4) * (1.0 / DRAWS + 1.0 / PEER_DRAWS);
    return 4 * StrictMath.sqrt(variance);
  }

  private static SymptomDiary diary(String days) {
    return SymptomDiary.ofDays(Symptom.of("panic"), FIRST, days);
  }
}
