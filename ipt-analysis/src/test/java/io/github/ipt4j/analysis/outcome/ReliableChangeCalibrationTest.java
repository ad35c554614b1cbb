// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ipt4j.core.diary.MeasureSeries;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a total is called reliably improved where nobody changes: a true score and two errors,
 * all normal. Nominal is .025, one side of |RC| >= 1.96.
 */
@Tag("calibration")
class ReliableChangeCalibrationTest {
  private static final int CASES = 100_000;
  private static final double MEAN = 50;
  private static final double SD = 10;

  private static final double EVERYBODY = Double.NEGATIVE_INFINITY;
  private static final double SEVERE = MEAN + SD;

  private static ReliableChange jacobsonAndTruax(double reliability) {
    return ReliableChange.of(
        new Norms("the population of the worlds", MEAN, SD, reliability, "as they are drawn"));
  }

  private static ReliableChange gulliksenLordAndNovick(double reliability) {
    return jacobsonAndTruax(reliability).withIntakeSelected(true).withReferralMean(MEAN);
  }

  /** Nobody changes; who scores below the least total at intake is not taken in. */
  private static MeasureSeries unchanged(long index, double reliability, double least) {
    RandomGenerator random = new SplittableRandom(index);
    double error = SD * Math.sqrt(1 - reliability);
    while (true) {
      double truth = MEAN + SD * Math.sqrt(reliability) * random.nextGaussian();
      double first = truth + error * random.nextGaussian();
      double last = truth + error * random.nextGaussian();
      if (first >= least) {
        return Courses.of(first, last);
      }
    }
  }

  private static double improved(ReliableChange question, double reliability, double least) {
    return Courses.share(
        "improved, "
            + (question.intakeSelected() ? "GLN" : "JT")
            + ", reliability "
            + reliability
            + (least == SEVERE ? ", intake from M + 1 SD" : ", all intakes"),
        CASES,
        i ->
            question.analyze(unchanged(i, reliability, least)).category().orElseThrow()
                == ChangeCategory.IMPROVED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {.7, .8, .9})
  void whereNobodyChanges_oneInFortyIsCalledImproved_byEitherIndex(double reliability) {
    double jt = improved(jacobsonAndTruax(reliability), reliability, EVERYBODY);
    double gln = improved(gulliksenLordAndNovick(reliability), reliability, EVERYBODY);
    assertThat(jt).isCloseTo(.025, within(.005));
    assertThat(gln).isCloseTo(.025, within(.005));
  }

  /** An independent simulation of 400,000 cases in numpy found these shares. */
  static Stream<Arguments> afterExtremeIntake() {
    return Stream.of(arguments(.7, .071), arguments(.8, .062), arguments(.9, .049));
  }

  @ParameterizedTest
  @MethodSource("afterExtremeIntake")
  void afterExtremeIntake_onlyTheIndexThatKnowsOfItKeepsItsLevel(double reliability, double peer) {
    double jt = improved(jacobsonAndTruax(reliability), reliability, SEVERE);
    double gln = improved(gulliksenLordAndNovick(reliability), reliability, SEVERE);
    assertThat(jt).isBetween(.045, .075).isCloseTo(peer, within(.004));
    assertThat(gln).isCloseTo(.025, within(.005));
  }
}
