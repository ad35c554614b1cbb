// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.trial.Trials;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often pooled trials err, in worlds whose truth is known; figures in EVIDENCE.md. */
class TrialCalibrationTest {
  private static final int RUNS = 8000;
  private static final int PEOPLE = 50;

  /** What a long run finds is printed. */
  private static final int LONG = 1000;

  private static final TrialComparison TO_CARE =
      TrialComparison.of(WrittenTrials.IPT, WrittenTrials.CARE);

  private static double share(TrialWorld world, int runs, Predicate<Trials> event) {
    Random random = new Random(20260105);
    int count = 0;
    for (int i = 0; i < runs; i++) {
      count += event.test(world.draw(random)) ? 1 : 0;
    }
    if (runs > LONG) {
      System.out.println(world + ": " + (double) count / runs);
    }
    return (double) count / runs;
  }

  private static boolean claims(Trials trials) {
    return TO_CARE.analyze(trials).conclusion() == Conclusion.SUPPORTED;
  }

  private static boolean isRejected(Trials trials) {
    return !TO_CARE.analyze(trials).pooled().orElseThrow().hartungKnapp().contains(0);
  }

  /** Hartung and Knapp in .04 to .06; the wider of the two intervals at most that. */
  @Tag("calibration")
  @ParameterizedTest
  @CsvSource({"3, 0", "5, 0", "10, 0", "3, .4", "5, .4", "10, .4"})
  void noEffect_isSeldomClaimed(int k, double tau) {
    TrialWorld world = new TrialWorld(k, PEOPLE, 0, tau, 0);
    assertThat(share(world, RUNS, TrialCalibrationTest::isRejected)).isBetween(.04, .06);
    assertThat(share(world, RUNS, TrialCalibrationTest::claims)).isLessThanOrEqualTo(.06);
  }

  @Tag("calibration")
  @ParameterizedTest
  @CsvSource({"1, 0", "3, 0", "5, 0", "10, 0", "5, .2", "10, .2"})
  void atTheMargin_itIsSeldomShown(int k, double tau) {
    TrialWorld world = new TrialWorld(k, PEOPLE, -.3, tau, 0);
    NonInferiority margin = NonInferiority.of(TO_CARE, .3);
    assertThat(share(world, RUNS, t -> margin.analyze(t).shown())).isLessThanOrEqualTo(.05);
  }

  /** Two trials hardly ever deny: they show nothing, or they say that they cannot tell. */
  @Test
  void twoTrials_neverDeny() {
    assertThat(
            share(
                new TrialWorld(2, PEOPLE, 0, .4, 0),
                100,
                t -> TO_CARE.analyze(t).conclusion() == Conclusion.NOT_SUPPORTED))
        .isZero();
  }

  /** A further trial lies in the range in .85 to .95 of times; it is said to be a rough one. */
  @Tag("calibration")
  @ParameterizedTest
  @CsvSource({"5, .4", "10, .4"})
  void rangeOfAFurtherTrial_holdsMost(int k, double tau) {
    Random further = new Random(7);
    double share =
        share(
            new TrialWorld(k, PEOPLE, .3, tau, 0),
            RUNS,
            t ->
                TO_CARE
                    .analyze(t)
                    .pooled()
                    .orElseThrow()
                    .prediction()
                    .orElseThrow()
                    .contains(.3 + tau * further.nextGaussian()));
    assertThat(share).isBetween(.85, .96);
  }

  /** No effect at all: where the worst fifth of the treated leave, those who stayed "show" one. */
  @Tag("calibration")
  @Test
  void whereTheWorstLeave_thoseWhoStayedShowWhatIsNotThere() {
    assertThat(share(new TrialWorld(5, PEOPLE, 0, 0, .2), 2000, TrialCalibrationTest::claims))
        .isGreaterThan(.7);
    assertThat(share(new TrialWorld(10, PEOPLE, 0, 0, .2), 2000, TrialCalibrationTest::claims))
        .isGreaterThan(.95);
    assertThat(share(new TrialWorld(5, PEOPLE, 0, 0, 0), 2000, TrialCalibrationTest::claims))
        .isLessThan(.06);
  }

  /** The same in the default run, of fewer draws. */
  @Test
  void whereTheWorstLeave_fewDrawsShowItToo() {
    assertThat(share(new TrialWorld(5, PEOPLE, 0, 0, .2), 40, TrialCalibrationTest::claims))
        .isGreaterThan(.6);
    assertThat(share(new TrialWorld(5, PEOPLE, 0, 0, 0), 40, TrialCalibrationTest::claims))
        .isLessThan(.2);
  }
}
