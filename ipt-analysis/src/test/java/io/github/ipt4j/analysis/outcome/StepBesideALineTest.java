// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepBesideALineTest {

  private static double[] values(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  // R: t <- seq_along(y); over k in 2:(n-2), the greatest of (r0 - r1)/(r1/(n - 3)),
  // r0 <- sum(resid(lm(y ~ t))^2), r1 <- sum(resid(lm(y ~ t + (t > k)))^2)
  @ParameterizedTest
  @CsvSource({
    "35 37 34 23 24 21 29 17 11 11 10 7, 2.524830968245",
    "39 37 36 26 26 23 21 19 6 7 8 8, 3.859688023613",
    "20 21 19 20 21 20 8 9 8 7 8 8, 196.540884477480",
    "35 35 25 25 17 17, 2.002380952381",
    "3 9 4 1, 0.417283950617"
  })
  void statistic_isThatOfTwoLinearModelsOfR(String totals, double statistic) {
    assertThat(StepBesideALine.statistic(values(totals)))
        .isCloseTo(statistic, withinPercentage(1e-8));
  }

  // the same in R on 4,000 courses rnorm(12): .703 and .484; two standard errors of both .028
  @ParameterizedTest
  @CsvSource({
    "35 37 34 23 24 21 29 17 11 11 10 7, 0.703",
    "39 37 36 26 26 23 21 19 6 7 8 8, 0.484"
  })
  void p_isThatOfASimulationInR(String totals, double p) {
    assertThat(StepBesideALine.p(values(totals), 1999)).isCloseTo(p, within(0.04));
  }

  @Test
  void aClearJump_isUnlikelyWithoutAStep() {
    assertThat(StepBesideALine.p(values("20 21 19 20 21 20 8 9 8 7 8 8"), 1999))
        .isEqualTo(1 / 2000.0);
  }

  @Property(tries = 200)
  void aStraightLine_hasNoStep_howeverItIsRounded(
      @ForAll @IntRange(min = 4, max = 16) int n,
      @ForAll @IntRange(max = 60) int start,
      @ForAll @IntRange(min = -40, max = 40) int slope,
      @ForAll @IntRange(min = 1, max = 7) int divisor) {
    double[] line = new double[n];
    for (int i = 0; i < n; i++) {
      line[i] = start + i * slope / (double) divisor;
    }
    assertThat(StepBesideALine.p(line, 99)).isEqualTo(1);
  }

  @Property(tries = 200)
  void anotherSlopeLevelOrUnit_changesNothing(
      @ForAll @Size(min = 5, max = 14) List<@IntRange(max = 27) Integer> whole,
      @ForAll @IntRange(min = -5, max = 5) int slope,
      @ForAll @IntRange(min = 1, max = 5) int unit) {
    double[] totals = whole.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] other = new double[totals.length];
    double[] mirrored = new double[totals.length];
    for (int i = 0; i < totals.length; i++) {
      other[i] = 10 + unit * totals[i] + slope * i;
      mirrored[totals.length - 1 - i] = totals[i];
    }
    double statistic = StepBesideALine.statistic(totals);
    if (statistic < 1e6) {
      assertThat(StepBesideALine.statistic(other))
          .isCloseTo(statistic, within(1e-6 * (1 + statistic)));
      assertThat(StepBesideALine.statistic(mirrored))
          .as("backwards in time")
          .isCloseTo(statistic, within(1e-6 * (1 + statistic)));
    }
  }

  @Tag("simulation")
  @Test
  void nullWorld_aGradualCourseWithNoise_hasAStepInItsNominalShare() {
    Random random = new Random(20260105);
    int courses = 300;
    int found = 0;
    for (int course = 0; course < courses; course++) {
      double[] totals = new double[12];
      for (int i = 0; i < totals.length; i++) {
        totals[i] = 30 - 1.2 * i + 4 * random.nextGaussian();
      }
      found += StepBesideALine.p(totals, 999) <= .05 ? 1 : 0;
    }
    // three standard errors of 300 courses and of 999 draws together
    assertThat(found / (double) courses).isCloseTo(.05, within(.044));
  }
}
