// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * Data of a fixed formula, in R 4.2.2: ph = as.integer(t >= since); summary(glm(y ~ t + ph, family
 * = binomial, control = list(epsilon = 1e-14, maxit = 100)))$coef["ph", ].
 */
class SegmentedLogisticTest {

  private static Optional<SegmentedLogistic> fit(int days, int since, IntPredicate outcome) {
    return fit(days, since, 0, outcome);
  }

  private static Optional<SegmentedLogistic> fit(
      int days, int since, double first, IntPredicate outcome) {
    double[] times = new double[days];
    boolean[] phases = new boolean[days];
    boolean[] outcomes = new boolean[days];
    for (int t = 0; t < days; t++) {
      times[t] = first + t;
      phases[t] = t >= since;
      outcomes[t] = outcome.test(t);
    }
    return SegmentedLogistic.of(times, phases, outcomes);
  }

  private static void assertFit(SegmentedLogistic fit, double phase, double error, double p) {
    assertThat(fit.phase()).isCloseTo(phase, within(1e-6));
    assertThat(fit.standardError()).isCloseTo(error, within(1e-6));
    assertThat(fit.p()).isCloseTo(p, within(1e-6));
  }

  /** In R: t = 0:59, since = 30, y = as.integer((t * t) %% 7 < 3 - (t >= 30)). */
  @Test
  void aFallAtTheMiddle_isThatOfR() {
    assertFit(
        fit(60, 30, t -> t * t % 7 < (t >= 30 ? 2 : 3)).orElseThrow(),
        -1.915649119190856,
        1.1357740283313476,
        0.0916713739089365);
  }

  /** In R: t = 0:39, since = 25, y = as.integer((t * 11) %% 17 < 5 + 6 * (t >= 25)). */
  @Test
  void aRiseLate_isThatOfR() {
    assertFit(
        fit(40, 25, t -> t * 11 % 17 < (t >= 25 ? 11 : 5)).orElseThrow(),
        2.013557956741346,
        1.345391744639378,
        0.134488725556208);
  }

  /** In R: t = 0:99, since = 42, y = as.integer((t * t + t) %% 11 < 6 - 4 * (t >= 42)). */
  @Test
  void aSmallFallBesideATrend_isThatOfR() {
    assertFit(
        fit(100, 42, t -> (t * t + t) % 11 < (t >= 42 ? 2 : 6)).orElseThrow(),
        -0.504021450630607,
        0.795249459229384,
        0.526217637356510);
  }

  @Test
  void theSameDaysCountedFromAnotherDay_giveTheSame() {
    SegmentedLogistic fit = fit(60, 30, 20_000, t -> t * t % 7 < (t >= 30 ? 2 : 3)).orElseThrow();
    assertFit(fit, -1.915649119190856, 1.1357740283313476, 0.0916713739089365);
  }

  @Test
  void aPhaseWithOneOutcomeOnly_hasNoFiniteEstimate() {
    assertThat(fit(40, 20, t -> t < 20 && t % 3 == 0)).isEmpty();
    assertThat(fit(40, 20, t -> t >= 20 || t % 3 == 0)).isEmpty();
  }

  @Test
  void noEventAtAll_andNoDayAtAll_haveNoEstimate() {
    assertThat(fit(40, 20, t -> false)).isEmpty();
    assertThat(fit(40, 20, t -> true)).isEmpty();
    assertThat(fit(0, 0, t -> true)).isEmpty();
  }

  @Test
  void onePhaseOnly_saysNothingOfTheOther() {
    assertThat(fit(40, 40, t -> t % 3 == 0)).isEmpty();
    assertThat(fit(40, 0, t -> t % 3 == 0)).isEmpty();
  }
}
