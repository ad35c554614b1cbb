// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.CarefulWords;
import org.junit.jupiter.api.Test;

class WeeklyPowerTest {
  private static final WeeklyPower POWER =
      WeeklyPower.withDefaults().withRate(.08).withRecordingRate(.8);

  /** An independent simulation in numpy found .42 and .67 (EVIDENCE.md, worlds F and TF). */
  @Test
  void power_ofTwelveWeeks_isThatOfAnIndependentSimulation() {
    assertThat(POWER.power()).isCloseTo(.42, within(.05));
    assertThat(POWER.withBadWeekdays(2).power()).isCloseTo(.67, within(.05));
  }

  @Test
  void weeksFor_isTheFirstThatReachesIt() {
    int weeks = POWER.weeksFor(.5).orElseThrow();
    assertThat(POWER.withWeeks(weeks).power()).isGreaterThanOrEqualTo(.5);
    assertThat(weeks).isBetween(13, 20);
    assertThat(POWER.withRatio(1).weeksFor(.5)).isEmpty();
  }

  @Test
  void theSentence_prescribesNothing() {
    CarefulWords.check(POWER.toString());
    assertThat(POWER.toString())
        .startsWith("12 weeks of diary, 80 % of the days recorded: 1 weekday");
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withBadWeekdays(4))
        .withMessage("badWeekdays must be 1 to 3, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.withRate(.5))
        .withMessage("ratio times rate must be above 0 and at most 1, but was 2.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POWER.weeksFor(1))
        .withMessage("power must be in (0, 1), but was 1.0");
  }
}
