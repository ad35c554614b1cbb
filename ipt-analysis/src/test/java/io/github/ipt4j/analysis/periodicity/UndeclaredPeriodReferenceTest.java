// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The search against figures that this library did not make: {@code python3
 * src/test/peers/period_numpy.py} draws the diaries and the ratings, fits a wave by least squares
 * at each frequency, and draws 20,000 series without a rhythm on the same recorded days.
 */
class UndeclaredPeriodReferenceTest {
  private static final int PEER_SURROGATES = 20_000;
  private static final int SURROGATES = 9_999;

  static Stream<Arguments> searched() {
    return Stream.of(
        arguments(
            false,
            "5--.-.-5---5--5.5-----.5---.---.-.--5-----..------.---..------.------."
                + ".-5------.5--------5--.-----5-.--5------55",
            0.437500000000,
            0.082509990107,
            0.000000000000,
            0.88030),
        arguments(
            false,
            "-.55.---------55----55.----.-55-------5--...---55------.555-----.55.--"
                + "--.55.---.---5--------5.5.-----5----.-",
            0.111111111111,
            0.353335836423,
            0.404291727471,
            0.00060),
        arguments(
            false,
            "---..-.--.-.55--.-.-..-..55.-----------.-55555----.---.---.-.--.-.-.--"
                + "------.---.55.-----------.---------.----.5.5------55.-----------------"
                + "-----.-------555.---.-.--.--",
            0.053571428571,
            0.105582798167,
            0.704892614508,
            0.55230),
        arguments(
            true,
            ".3.554356442.3556667.4534.14.43...226434754565.42.45654.56353444356655"
                + "665.7455544213446545746746.87567.543..45.4",
            0.040540540541,
            0.182254817259,
            0.356873945068,
            0.08190),
        arguments(
            true,
            "975312234.65563345.575557.8778.77658.963.22.467541.5..6542353445443632"
                + ".5664445.46..33.43.233221.5666655545.55321",
            0.111607142857,
            0.192986724351,
            0.596076620582,
            0.23170));
  }

  @ParameterizedTest
  @MethodSource("searched")
  void peak_ofADiary_isThatOfNumpy(
      boolean rating, String days, double frequency, double power, double persistence, double p) {
    UndeclaredPeriod search = UndeclaredPeriod.withDefaults().withSurrogates(SURROGATES);
    SymptomDiary diary =
        SymptomDiary.ofDays(
            Symptom.of("mood"), LocalDate.of(2026, 1, 5), rating ? days.replace('0', '-') : days);
    PeriodPeak peak =
        (rating ? search.analyze(DailyRatings.of(diary)) : search.analyze(diary))
            .peak()
            .orElseThrow();
    assertThat(peak.frequency()).isCloseTo(frequency, within(1e-11));
    assertThat(peak.power()).isCloseTo(power, within(1e-11));
    assertThat(peak.persistence()).isCloseTo(persistence, within(1e-11));
    double variance = Math.max(p * (1 - p), 1e-4) * (1.0 / SURROGATES + 1.0 / PEER_SURROGATES);
    assertThat(peak.p()).isCloseTo(p, within(4 * StrictMath.sqrt(variance)));
  }
}
