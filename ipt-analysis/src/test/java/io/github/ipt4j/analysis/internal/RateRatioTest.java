// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateRatioTest {
  private static final double ALPHA = 0.05;

  /** In R 4.2.2: poisson.test(c(3, 12), c(50, 60)). */
  @Test
  void threeIn50Days_against12In60_isThatOfR() {
    RateRatio ratio = new RateRatio(3, 50, 12, 60);
    assertThat(ratio.value().orElseThrow()).isCloseTo(.3, within(1e-12));
    assertThat(ratio.low(ALPHA)).isCloseTo(.0543274363265673, within(1e-9));
    assertThat(ratio.high(ALPHA)).isCloseTo(1.11165383246125, within(1e-9));
  }

  /** In R 4.2.2: poisson.test(c(0, 9), c(40, 50)). */
  @Test
  void noEventAfter_isZeroWithAnUpperEnd() {
    RateRatio ratio = new RateRatio(0, 40, 9, 50);
    assertThat(ratio.value()).hasValue(0);
    assertThat(ratio.low(ALPHA)).isZero();
    assertThat(ratio.high(ALPHA)).isCloseTo(.633287737868335, within(1e-9));
  }

  /** In R 4.2.2: poisson.test(c(7, 7), c(30, 30)). */
  @Test
  void equalRates_areOneWithinReciprocalEnds() {
    RateRatio ratio = new RateRatio(7, 30, 7, 30);
    assertThat(ratio.value()).hasValue(1);
    assertThat(ratio.low(ALPHA)).isCloseTo(.299309681810599, within(1e-9));
    assertThat(ratio.high(ALPHA)).isCloseTo(3.34102122574435, within(1e-9));
  }

  /** In R 4.2.2: poisson.test(c(1, 0), c(10, 12)). */
  @Test
  void noEventBefore_isInfiniteWithALowerEnd() {
    RateRatio ratio = new RateRatio(1, 10, 0, 12);
    assertThat(ratio.value()).hasValue(Double.POSITIVE_INFINITY);
    assertThat(ratio.low(ALPHA)).isCloseTo(.0307692307692308, within(1e-9));
    assertThat(ratio.high(ALPHA)).isInfinite();
  }

  @Test
  void noEventAtAll_hasNoRatioAndSaysNothing() {
    RateRatio ratio = new RateRatio(0, 10, 0, 12);
    assertThat(ratio.value()).isEmpty();
    assertThat(ratio.low(ALPHA)).isZero();
    assertThat(ratio.high(ALPHA)).isInfinite();
  }

  @Property
  void theTwoRatesExchanged_giveTheReciprocal(
      @ForAll @IntRange(min = 1, max = 60) int x1,
      @ForAll @IntRange(min = 1, max = 60) int x0,
      @ForAll @IntRange(min = 1, max = 200) int e1,
      @ForAll @IntRange(min = 1, max = 200) int e0) {
    RateRatio ratio = new RateRatio(x1, e1, x0, e0);
    RateRatio exchanged = new RateRatio(x0, e0, x1, e1);
    assertThat(ratio.low(ALPHA) * exchanged.high(ALPHA)).isCloseTo(1, within(1e-8));
    assertThat(ratio.value().orElseThrow() * exchanged.value().orElseThrow())
        .isCloseTo(1, within(1e-12));
    assertThat(ratio.value().orElseThrow()).isBetween(ratio.low(ALPHA), ratio.high(ALPHA));
    assertThat(ratio.low(.1)).isGreaterThan(ratio.low(ALPHA));
  }

  @Test
  void countsBelowZero_andNoExposure_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateRatio(-1, 1, 0, 1))
        .withMessage("events must be at least 0, but were -1 and 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateRatio(1, 1, 0, 0))
        .withMessage("exposures must be above 0, but were 1.0 and 0.0");
  }
}
