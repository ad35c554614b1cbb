// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuddenGainsTest {
  private static final Instrument SCALE = Forms.scale(0, 63, Direction.HIGHER_IS_WORSE);
  private static final SuddenGains SEVEN = SuddenGains.ofAtLeast(7).withDraws(499);

  private static SuddenGainsResult of(SuddenGains analysis, String totals) {
    return analysis.analyze(Forms.of(SCALE, totals));
  }

  /**
   * By hand, with t(.975) of 4, 3 and 2 degrees of freedom 2.776, 3.182 and 4.303: three and three
   * forms with variance 1 each, pooled 1; three and two with 1 and .5, pooled sqrt(2.5/3) = .913,
   * times 3.182 is 2.905; two and two with 2 each, pooled 1.414, times 4.303 is 6.085.
   */
  @ParameterizedTest
  @CsvSource({
    "19 20 21 16.2 17.2 18.2, 1",
    "19 20 21 16.3 17.3 18.3, 0",
    "19 20 21 16.5 17.5, 1",
    "19 20 21 16.7 17.7, 0",
    "19 21 12.9 14.9, 1",
    "19 21 13 15, 0"
  })
  void theThirdCriterion_takesTheQuantileOfItsDegreesOfFreedom(String totals, int gains) {
    assertThat(of(SuddenGains.ofAtLeast(4).withLeastShare(.05).withDraws(99), totals).gains())
        .hasSize(gains);
  }

  @ParameterizedTest
  @CsvSource({"20 20 20 13 13 13, 1", "20 20 20 13.1 13.1 13.1, 0", "40 40 40 31 31 31, 0"})
  void theFirstTwoCriteria_areADropOfSevenAndOfAQuarter(String totals, int gains) {
    assertThat(of(SEVEN, totals).gains()).hasSize(gains);
  }

  @Test
  void aGain_holdsItsTotalsAndItsDay() {
    SuddenChange gain = of(SEVEN, "20 21 19 20 21 20 8 9 8 7 8 8").gains().get(0);
    assertThat(gain.before()).isEqualTo(20);
    assertThat(gain.after()).isEqualTo(8);
    assertThat(gain.size()).isEqualTo(12);
    assertThat(gain.on()).isEqualTo(Forms.week(6));
    assertThat(gain.isReversed()).isFalse();
  }

  @Test
  void aClearJump_isSudden_andAStraightDecline_isCompatibleWithGradualImprovement() {
    SuddenGainsResult jump = of(SEVEN, "20 21 19 20 21 20 8 9 8 7 8 8");
    assertThat(jump.gains()).hasSize(1);
    assertThat(jump.gradual()).isFalse();
    assertThat(jump.headline())
        .contains("1 sudden gain and no sudden loss")
        .doesNotContain("compatible with gradual improvement");
    // by hand: from 21 to 14 the means are 28 and 7, the pooled deviation 7, and 2.776 * 7 < 21
    SuddenGainsResult line = of(SEVEN, "35 28 21 14 7 0");
    assertThat(line.gains()).extracting(SuddenChange::before).containsExactly(21.0);
    assertThat(line.gradual()).isTrue();
    assertThat(line.headline())
        .contains("from 21 to 14")
        .contains("compatible with gradual improvement (a step says no more than a line, p = ");
  }

  @ParameterizedTest
  @CsvSource({
    "30 30 30 20 20 20 25, true",
    "30 30 30 20 20 20 24.9, false",
    "30 30 30 20 20 20 . . 25, true",
    "30 30 30 20 20 20 29 12, true"
  })
  void aGain_isReversedWhereHalfOfItIsLostAgainInAnyLaterForm(String totals, boolean isReversed) {
    SuddenGainsResult result = of(SEVEN, totals);
    assertThat(result.gains().get(0).isReversed()).isEqualTo(isReversed);
    assertThat(result.headline().contains("half of it lost again")).isEqualTo(isReversed);
  }

  @Test
  void aLoss_goesToTheWorse_andIsMadeGoodAgainByHalf() {
    SuddenGainsResult result = of(SEVEN, "10 10 10 20 20 20 15");
    assertThat(result.gains()).isEmpty();
    assertThat(result.losses()).hasSize(1);
    assertThat(result.losses().get(0).before()).isEqualTo(10);
    assertThat(result.losses().get(0).after()).isEqualTo(20);
    assertThat(result.losses().get(0).isReversed()).isTrue();
    assertThat(result.headline().replace('\n', ' '))
        .contains("; a loss from 10 to 20 on", "at least half of it made good again");
    assertThat(result.pStep()).as("only gains are labelled").isEmpty();
    assertThat(result.gradual()).isFalse();
  }

  @Test
  void whereHigherIsBetter_aRiseIsTheGain_andTheTotalsStayAsTheyWere() {
    Instrument better = Forms.scale(0, 63, Direction.HIGHER_IS_BETTER);
    SuddenGainsResult result = SEVEN.analyze(Forms.of(better, "30 30 30 45 45 45"));
    assertThat(result.gains()).hasSize(1);
    assertThat(result.gains().get(0).before()).isEqualTo(30);
    assertThat(result.gains().get(0).after()).isEqualTo(45);
    assertThat(SEVEN.analyze(Forms.of(better, "45 45 45 30 30 30")).gains()).isEmpty();
    assertThat(SEVEN.analyze(Forms.of(better, "45 45 45 30 30 30")).losses()).hasSize(1);
  }

  @Test
  void theNoteOnInterpersonalPsychotherapy_standsWhereThereIsAChange() {
    String note = "sudden gains did not go with remission (Kelly et al. 2007)";
    String kelly = of(SEVEN, "30 30 30 20 20 20").caveats().toString();
    assertThat(kelly).contains(note);
    assertThat(of(SEVEN, "30 30 30 30 30 30").caveats()).isEmpty();
  }

  @Test
  void threeCompleteForms_areTooFew_andNothingOfThemIsTold() {
    SuddenGainsResult result = of(SEVEN, "47 47 . 36");
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).contains("3 complete forms (4 needed)");
    assertThat(result.changes()).isEmpty();
    assertThat(result.pStep()).isEmpty();
    assertThat(result.evidence()).isEmpty();
    assertThat(result.toString()).doesNotContain("47").doesNotContain("36");
  }

  // an implementation of the criteria in Python (numpy), 3,000 courses each from 30 downwards:
  // flat .004 and .023, falling by 1.2 a session .161 and .273
  @Tag("simulation")
  @ParameterizedTest
  @CsvSource({"0, 2.5, .004", "0, 4, .023", "1.2, 2.5, .161", "1.2, 4, .273"})
  void coursesWithoutAJump_haveGainsAsOftenAsInASimulation_butSeldomPastTheLabel(
      double slope, double deviation, double share) {
    Random random = new Random(20260105);
    int courses = 2000;
    int found = 0;
    int unlabelled = 0;
    for (int course = 0; course < courses; course++) {
      double[] totals = new double[12];
      for (int i = 0; i < totals.length; i++) {
        totals[i] = Math.max(0, 30 - slope * i + deviation * random.nextGaussian());
      }
      SuddenGainsResult result = SEVEN.analyze(Forms.of(SCALE, totals));
      found += result.gains().isEmpty() ? 0 : 1;
      unlabelled += result.gains().isEmpty() || result.gradual() ? 0 : 1;
    }
    assertThat(found / (double) courses).isCloseTo(share, within(.032));
    // a step is found in .05 of all such courses, with a gain or without
    assertThat(unlabelled / (double) courses).isLessThanOrEqualTo(.065);
  }

  @Tag("simulation")
  @Test
  void aTrueJump_isMostlyFound_andMostlyPastTheLabel() {
    Random random = new Random(20260105);
    int courses = 1000;
    int found = 0;
    int unlabelled = 0;
    for (int course = 0; course < courses; course++) {
      double[] totals = new double[12];
      for (int i = 0; i < totals.length; i++) {
        totals[i] = Math.max(0, (i < 6 ? 30 : 18) + 2.5 * random.nextGaussian());
      }
      SuddenGainsResult result = SEVEN.analyze(Forms.of(SCALE, totals));
      found += result.gains().isEmpty() ? 0 : 1;
      unlabelled += result.gains().isEmpty() || result.gradual() ? 0 : 1;
    }
    assertThat(found / (double) courses).isGreaterThan(.8);
    assertThat(unlabelled / (double) found).isGreaterThan(.5);
  }

  @Test
  void optionsThatCannotBe_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SuddenGains.ofAtLeast(0));
    assertThatIllegalArgumentException().isThrownBy(() -> SEVEN.withLeastShare(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> SEVEN.withAlpha(1));
    assertThatIllegalArgumentException().isThrownBy(() -> SEVEN.withDraws(98));
  }
}
