// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextPowerTest {
  private static final ContextPower POWER = ContextPower.withDefaults();

  /**
   * In numpy, 4,000 diaries each: x = Friday and uniform < .75, y = uniform < rate * (5 if x),
   * recorded = uniform < share; days at risk unless the day before is recorded with y; strata day
   * // 84 of Fridays; np.convolve of the hypergeometric distributions; share of mid-p <= .05.
   */
  @ParameterizedTest
  @CsvSource({"16, 0.12, 1.0, 0.144", "26, 0.12, 0.8, 0.275", "52, 0.08, 1.0, 0.514"})
  void power_isThatOfAnIndependentSimulation(
      int weeks, double rate, double recorded, double power) {
    assertThat(POWER.withWeeks(weeks).withRate(rate).withRecordingRate(recorded).power())
        .isCloseTo(power, within(.04));
  }

  @Test
  void moreWeeks_andAStrongerEffect_areFoundMoreOften() {
    assertThat(POWER.withWeeks(52).power()).isGreaterThan(POWER.withWeeks(16).power() + .2);
    assertThat(POWER.withWeeks(52).withRatio(2).power())
        .isLessThan(POWER.withWeeks(52).power() - .2);
    int weeks = POWER.weeksFor(.5).orElseThrow();
    assertThat(POWER.withWeeks(weeks).power()).isGreaterThanOrEqualTo(.5);
    assertThat(POWER.withRatio(1).weeksFor(.5)).isEmpty();
  }

  @Test
  void nothingToFind_isFoundAsSeldomAsTheLevelSays() {
    assertThat(POWER.withWeeks(52).withRatio(1).power()).isLessThan(.065);
  }

  @Test
  void theSentence_prescribesNothing() {
    CarefulWords.check(POWER.toString());
    assertThat(POWER.toString())
        .startsWith("12 weeks of diary and log, 100 % of the days recorded");
  }

  @Test
  void visitsOnEveryFriday_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withContextsPerWeek(1))
        .withMessage(
            "contextsPerWeek must be above 0 and below weekdays, because what comes on every such"
                + " weekday cannot be told from it, but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withRate(.3))
        .withMessage("ratio times rate must be above 0 and at most 1, but was 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withWeeks(0))
        .withMessage("weeks must be 1 to 208, but was 0");
  }

  @Test
  void theDefaults_areTwelveWeeksOfVisitsOnThreeFridaysOfFour() {
    ContextPower power = ContextPower.withDefaults();
    assertThat(power.weeks()).isEqualTo(12);
    assertThat(power.rate()).isEqualTo(.12);
    assertThat(power.ratio()).isEqualTo(5);
    assertThat(power.contextsPerWeek()).isEqualTo(.75);
    assertThat(power.weekdays()).isEqualTo(1);
    assertThat(power.recordingRate()).isEqualTo(1);
    assertThat(power.alpha()).isEqualTo(.05);
  }

  @Test
  void optionsAtTheEndsOfTheirRanges_areTaken() {
    ContextPower power = ContextPower.withDefaults().withRate(.2);
    assertThat(power.withWeeks(208).withWeeks(1).weeks()).isEqualTo(1);
    assertThat(power.withRatio(5).ratio()).isEqualTo(5);
    assertThat(power.withWeekdays(7).withContextsPerWeek(6.9).weekdays()).isEqualTo(7);
    assertThat(power.withRecordingRate(1).recordingRate()).isEqualTo(1);
  }

  @Test
  void optionsBeyondTheirRanges_areRefused() {
    ContextPower power = ContextPower.withDefaults();
    refused(() -> power.withWeeks(209), "weeks must be 1 to 208, but was 209");
    refused(() -> power.withRate(0), "rate must be in (0, 1), but was 0.0");
    refused(() -> power.withRatio(1).withRate(1), "rate must be in (0, 1), but was 1.0");
    refused(
        () -> power.withRatio(0), "ratio times rate must be above 0 and at most 1, but was 0.0");
    refused(() -> power.withWeekdays(8), "weekdays must be 1 to 7, but was 8");
    refused(() -> power.withWeekdays(0), "weekdays must be 1 to 7, but was 0");
    refused(
        () -> power.withRecordingRate(0),
        "recordingRate must be above 0 and at most 1, but was 0.0");
    refused(
        () -> power.withRecordingRate(1.1),
        "recordingRate must be above 0 and at most 1, but was 1.1");
    refused(() -> power.withAlpha(0), "alpha must be in (0, 1), but was 0.0");
    refused(() -> power.withAlpha(1), "alpha must be in (0, 1), but was 1.0");
    refused(() -> power.weeksFor(0), "power must be in (0, 1), but was 0.0");
    refused(() -> power.weeksFor(1), "power must be in (0, 1), but was 1.0");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
