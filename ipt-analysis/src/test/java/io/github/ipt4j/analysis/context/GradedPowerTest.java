// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GradedPowerTest {
  private static final GradedPower POWER = GradedPower.of(1, 2);

  /** {@code python3 graded_numpy.py power}, 4,000 records each: .453, .493 and .547. */
  @Test
  void power_isThatOfAnIndependentSimulation() {
    assertThat(POWER.power()).isCloseTo(.453, within(.05));
    assertThat(
            GradedPower.of(-1, 1.5)
                .withSdOfWeeks(1)
                .withCarried(.4)
                .withShare(.3)
                .withRecordingRate(.8)
                .power())
        .isCloseTo(.493, within(.05));
    assertThat(GradedPower.of(.8, 2).withWeeks(26).withSdOfWeeks(.5).withCarried(.3).power())
        .isCloseTo(.547, within(.05));
  }

  @Test
  void moreWeeks_areFoundMoreOftenAndThreeAreTooFew() {
    assertThat(POWER.withWeeks(24).power()).isGreaterThan(POWER.power() + .1);
    assertThat(POWER.withWeeks(3).power()).isZero();
    assertThat(GradedPower.of(2, 1).weeksFor(.8).orElseThrow()).isBetween(4, 8);
  }

  @Test
  void theSentence_prescribesNothing() {
    GradedPower power = GradedPower.of(2, 1).withSdOfWeeks(.5).withCarried(.25);
    CarefulWords.check(power.toString());
    assertThat(power.toString())
        .startsWith(
            "12 weeks of ratings, 100 % of the days rated, with the context on 25 % of the days: a"
                + " difference of 2.0 points, where days of a week differ by a standard deviation of"
                + " 1.0 and are correlated by 0.25 from one to the next and weeks differ by 0.5"
                + " beyond that, would be found with a chance of ");
  }

  @Test
  void optionsBeyondTheirRanges_areRefused() {
    refused(() -> GradedPower.of(0, 1), "difference must be finite and not 0, but was 0.0");
    refused(() -> GradedPower.of(1, 0), "sdOfDays must be finite and above 0, but was 0.0");
    refused(() -> POWER.withSdOfWeeks(-1), "sdOfWeeks must be finite and at least 0, but was -1.0");
    refused(() -> POWER.withCarried(1), "carried must be in [0, 1), but was 1.0");
    refused(() -> POWER.withShare(1), "share must be in (0, 1), but was 1.0");
    refused(() -> POWER.withWeeks(0), "weeks must be 1 to 208, but was 0");
    refused(() -> POWER.weeksFor(1), "power must be in (0, 1), but was 1.0");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
