// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import org.junit.jupiter.api.Test;

class LevelChangePowerTest {
  private static final LevelChangePower POWER = LevelChangePower.withDefaults();

  /**
   * 3,000 courses in numpy, tested with matrices as in src/test/peers/levels_numpy.py: .544 and
   * .145 with 12 weeks on each side, .914 and .353 with 26.
   */
  @Test
  void power_isThatOfAnIndependentSimulation() {
    assertThat(POWER.power()).isCloseTo(.544, within(.05));
    assertThat(POWER.guardedPower()).isCloseTo(.145, within(.05));
    LevelChangePower longer = POWER.withWeeks(26).withWeeksBefore(26);
    assertThat(longer.power()).isCloseTo(.914, within(.05));
    assertThat(longer.guardedPower()).isCloseTo(.353, within(.05));
  }

  @Test
  void power_fallsWithWhatIsNotRecorded_andWithSlowMoods() {
    assertThat(POWER.withRecordingRate(.4).power()).isLessThan(POWER.power());
    assertThat(POWER.withAutocorrelation(.5).power()).isLessThan(POWER.power());
    assertThat(POWER.withWeeksBefore(5).power()).isZero();
    assertThat(POWER.withPoints(20).withStandardDeviation(20).power()).isEqualTo(POWER.power());
  }

  @Test
  void weeksFor_isTheFirstThatReachesIt_onEachSide() {
    int weeks = POWER.weeksFor(.5).orElseThrow();
    assertThat(POWER.withWeeks(weeks).withWeeksBefore(weeks).power()).isGreaterThanOrEqualTo(.5);
    assertThat(weeks).isBetween(9, 14);
  }

  @Test
  void theSentence_prescribesNothing() {
    CarefulWords.check(POWER.toString());
    assertThat(POWER.withPoints(2).withAutocorrelation(.5).toString())
        .startsWith(
            "12 weeks of ratings before a day and 12 from it on, 100 % of the days rated: a level"
                + " that differs by 2 from that day on, where weeks differ by 1 (standard"
                + " deviation) and resemble the week before by 0.5, would be found with a chance");
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withWeeksBefore(0))
        .withMessage("weeksBefore must be 1 to 208, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withPoints(Double.POSITIVE_INFINITY))
        .withMessage("points must be above 0, but was Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withStandardDeviation(0))
        .withMessage("standardDeviation must be above 0, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withAutocorrelation(-.1))
        .withMessage("autocorrelation must be in [0, 1), but was -0.1");
  }

  @Test
  void theDefaults_areOneStandardDeviationInTwelveWeeks() {
    LevelChangePower power = LevelChangePower.withDefaults();
    assertThat(power.weeks()).isEqualTo(12);
    assertThat(power.points()).isEqualTo(1);
    assertThat(power.standardDeviation()).isEqualTo(1);
    assertThat(power.autocorrelation()).isZero();
    assertThat(power.weeksBefore()).isEqualTo(12);
    assertThat(power.withWeeks(5).weeksBefore()).as("whatever comes after").isEqualTo(12);
    assertThat(power.withWeeksBefore(1).weeksBefore()).isEqualTo(1);
    assertThat(power.withWeeksBefore(208).weeksBefore()).isEqualTo(208);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> power.withWeeks(0))
        .withMessage("weeks must be 1 to 208, but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> power.weeksFor(1));
  }
}
