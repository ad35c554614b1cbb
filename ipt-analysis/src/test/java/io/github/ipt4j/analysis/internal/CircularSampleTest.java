// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Data in degrees: Fisher 1993, appendix B, and Zar 2010, chapters 26 and 27. Mean, resultant and z
 * by pycircstat2 0.1.15 (mean and resultant also by R's circular 0.4.95, to all digits); the
 * Hermans-Rasson statistic by numpy: d = abs(x[:,None]-x); d = minimum(d, 2*pi-d); T =
 * ((pi/2-d)+2.895*(2/pi-abs(sin(d)))).sum()/n.
 */
class CircularSampleTest {
  private static final CircularSample DEGREES = new CircularSample(360);
  private static final String TURTLES =
      "8 9 13 13 14 18 22 27 30 34 38 38 40 44 45 47 48 48 48 48 50 53 56 57 58 58 61 63 64 64 64"
          + " 65 65 68 70 73 78 78 78 83 83 88 88 88 90 92 92 93 95 96 98 100 103 106 113 118 138"
          + " 153 153 155 204 215 223 226 237 238 243 244 250 251 257 268 285 319 343 350";
  private static final String SEASTARS =
      "0 1 3 3 8 13 16 18 30 31 43 45 147 298 329 332 335 340 350 354 356 357";
  private static final String TREES = "45 55 81 96 110 117 132 154";
  private static final String PIGEONS = "20 135 145 165 170 200 300 325 335 350 350 350 355";

  @ParameterizedTest
  @CsvSource({
    "turtles, 64.17134399699293, 0.4970921011460256, 18.779642333654564, 46.46698315138758",
    "seastars, 3.1003721310622674, 0.8297670518179733, 15.147293926219206, 32.68720547764773",
    "trees, 98.98775195039644, 0.8252177448200448, 5.4478746109270455, 9.012215675600258",
    "pigeons, 344.32968659733274, 0.21563677852035223, 0.6044898632582609, 10.324128862937389"
  })
  void statistics_ofPublishedData_areThoseOfThePeers(
      String name, double mean, double resultant, double z, double hermansRasson) {
    int[] data = data(name);
    assertThat(DEGREES.mean(data)).isCloseTo(mean, within(1e-9));
    assertThat(DEGREES.resultant(data)).isCloseTo(resultant, within(1e-12));
    assertThat(DEGREES.rayleigh(data)).isCloseTo(z, within(1e-9));
    assertThat(DEGREES.hermansRasson(data)).isCloseTo(hermansRasson, within(1e-9));
  }

  /**
   * Positions that balance about 0 have a mean direction of -1e-17, which is 0 and not the size.
   */
  @Test
  void mean_ofPositionsAroundZero_isBelowTheSize() {
    for (int size = 2; size <= 1_440; size++) {
      CircularSample circle = new CircularSample(size);
      for (int i = 1; i <= size / 4; i++) {
        assertThat(circle.mean(new int[] {i, 0, size - i}))
            .isBetween(0.0, Math.nextDown((double) size));
        assertThat(circle.mean(new int[] {size - i, i}))
            .isBetween(0.0, Math.nextDown((double) size));
      }
    }
  }

  private static int[] data(String name) {
    String text =
        switch (name) {
          case "turtles" -> TURTLES;
          case "seastars" -> SEASTARS;
          case "trees" -> TREES;
          default -> PIGEONS;
        };
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  @Property(tries = 100)
  void turningAll_turnsTheMeanAndChangesNoStatistic(
      @ForAll @Size(min = 1, max = 12) int[] seeds, @ForAll @IntRange(max = 359) int turn) {
    int[] data = Arrays.stream(seeds).map(s -> Math.floorMod(s, 360)).toArray();
    int[] turned = Arrays.stream(data).map(d -> (d + turn) % 360).toArray();
    assertThat(DEGREES.hermansRasson(turned)).isCloseTo(DEGREES.hermansRasson(data), within(1e-9));
    assertThat(DEGREES.rayleigh(turned)).isCloseTo(DEGREES.rayleigh(data), within(1e-9));
    if (DEGREES.resultant(data) > 1e-6) {
      double shift = DEGREES.mean(turned) - DEGREES.mean(data) - turn;
      assertThat(Math.abs(Math.IEEEremainder(shift, 360))).isLessThan(1e-6);
    }
  }
}
