// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import org.junit.jupiter.api.Test;

class WeeklyLevelPowerTest {
  private static final WeeklyLevelPower POWER =
      WeeklyLevelPower.withDefaults().withRecordingRate(.8);

  /** Independent simulations in numpy found .38 and .39 (EVIDENCE.md). */
  @Test
  void power_ofTwelveWeeks_isThatOfAnIndependentSimulation() {
    assertThat(POWER.power()).isCloseTo(.38, within(.05));
    assertThat(POWER.withAutocorrelation(.5).power()).isCloseTo(.39, within(.05));
  }

  @Test
  void power_dependsOnPointsBySpreadAlone() {
    assertThat(POWER.withPoints(20).withStandardDeviation(20).power()).isEqualTo(POWER.power());
    assertThat(POWER.withWeeks(5).power()).isZero();
  }

  @Test
  void weeksFor_isTheFirstThatReachesIt() {
    WeeklyLevelPower large = POWER.withPoints(2);
    int weeks = large.weeksFor(.5).orElseThrow();
    assertThat(large.withWeeks(weeks).power()).isGreaterThanOrEqualTo(.5);
    assertThat(weeks).isBetween(6, 9);
  }

  @Test
  void theSentence_prescribesNothing() {
    String sentence = POWER.withPoints(2).withAutocorrelation(.5).toString();
    CarefulWords.check(sentence);
    assertThat(sentence)
        .startsWith(
            "12 weeks of ratings, 80 % of the days rated: one weekday 2 above the others, where"
                + " days differ by 1 (standard deviation) and resemble the day before by 0.5, would"
                + " be found with a chance of");
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withPoints(0))
        .withMessage("points must be above 0, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withStandardDeviation(-1))
        .withMessage("standardDeviation must be above 0, but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withAutocorrelation(1))
        .withMessage("autocorrelation must be in [0, 1), but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withWeeks(0))
        .withMessage("weeks must be 1 to 208, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withRecordingRate(0))
        .withMessage("recordingRate must be above 0 and at most 1, but was 0.0");
  }

  @Test
  void theDefaults_areOneStandardDeviationInTwelveWeeks() {
    WeeklyLevelPower power = WeeklyLevelPower.withDefaults();
    assertThat(power.weeks()).isEqualTo(12);
    assertThat(power.points()).isEqualTo(1);
    assertThat(power.standardDeviation()).isEqualTo(1);
    assertThat(power.autocorrelation()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> power.weeksFor(1));
  }
}
