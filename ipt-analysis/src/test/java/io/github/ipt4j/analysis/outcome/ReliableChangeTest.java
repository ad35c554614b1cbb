// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static io.github.ipt4j.analysis.outcome.ChangeCategory.DETERIORATED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.HARMED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.IMPROVED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.RECOVERED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.measure.CutOff;
import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliableChangeTest {
  private static final ReliableChange PHQ_9 =
      ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9);
  private static final ReliableChange GAD_7 =
      ReliableChange.of(ChangePreset.TALKING_THERAPIES_GAD_7);

  /** sd sqrt(2 (1 - r)) = 5 sqrt(2 * .08) = 2, so a change of 3.92 is the least reliable one. */
  private static final Norms PATIENTS = new Norms("patients", 20, 5, .92, "made up");

  private static final Norms OTHERS = new Norms("others", 5, 5, .92, "made up");

  private static ReliableChangeResult phq9(String totals) {
    return PHQ_9.analyze(Forms.of(Instrument.PHQ_9, totals));
  }

  private static ReliableChangeResult gad7(String totals) {
    return GAD_7.analyze(Forms.of(Instrument.GAD_7, totals));
  }

  // NHS Talking Therapies manual: PHQ-9 a change of 6 and a case from 10, GAD-7 4 and 8
  @ParameterizedTest
  @CsvSource({
    "10 4, RECOVERED",
    "15 9, RECOVERED",
    "16 10, IMPROVED",
    "9 3, IMPROVED",
    "14 9, UNCHANGED",
    "4 10, HARMED",
    "3 9, DETERIORATED",
    "10 16, DETERIORATED",
    "9 14, UNCHANGED"
  })
  void thePresetOfThePhq9_countsAChangeOf6_andACaseFrom10(String totals, ChangeCategory category) {
    assertThat(phq9(totals).category()).contains(category);
    assertThat(phq9(totals).index()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8 4, RECOVERED",
    "12 8, IMPROVED",
    "7 3, IMPROVED",
    "10 7, UNCHANGED",
    "4 8, HARMED",
    "8 12, DETERIORATED"
  })
  void thePresetOfTheGad7_countsAChangeOf4_andACaseFrom8(String totals, ChangeCategory category) {
    assertThat(gad7(totals).category()).contains(category);
  }

  @Test
  void whoStartsBelowTheCutOff_improvesButDoesNotRecover_andThatIsSaid() {
    assertThat(phq9("9 3").headline())
        .contains(
            "reliably improved (that takes 6 points); at the start it was below the cut-off of a case")
        .doesNotContain("recovered");
    assertThat(phq9("10 4").headline())
        .contains("reliably improved and recovered")
        .doesNotContain("below the cut-off");
    assertThat(phq9("20 12").headline())
        .as("from a case to a case")
        .contains("reliably improved")
        .doesNotContain("below the cut-off");
  }

  @Test
  void whereHigherIsBetter_theStartOnTheOtherSide_isAboveTheCutOff() {
    Instrument control = Forms.scale(0, 40, Direction.HIGHER_IS_BETTER);
    ReliableChangeResult result =
        ReliableChange.of(PATIENTS)
            .withFunctional(new Norms("others", 35, 5, .92, "made up"))
            .withCutOffRule(CutOffRule.C)
            .analyze(Forms.of(control, "28 34"));
    assertThat(result.cutOff()).hasValue(27.5);
    assertThat(result.category()).contains(IMPROVED);
    assertThat(result.headline())
        .contains("at the start it was above the cut-off of a case (27.5)");
  }

  @Test
  void aDeterioration_hasThePositiveIndexOfARise_andIsHarmWhereItCrossesTheCutOff() {
    ReliableChange analysis =
        ReliableChange.of(PATIENTS).withFunctional(OTHERS).withCutOffRule(CutOffRule.C);
    Instrument worse = Forms.scale(0, 40, Direction.HIGHER_IS_WORSE);
    ReliableChangeResult harmed = analysis.analyze(Forms.of(worse, "10 20"));
    assertThat(harmed.index().orElseThrow()).isCloseTo(5, within(1e-12));
    assertThat(harmed.cutOff()).hasValue(12.5);
    assertThat(harmed.category()).contains(HARMED);
    assertThat(harmed.headline()).contains("index +5.00").doesNotContain("improved");
    assertThat(analysis.analyze(Forms.of(worse, "20 30")).category()).contains(DETERIORATED);

    Instrument better = Forms.scale(0, 40, Direction.HIGHER_IS_BETTER);
    ReliableChangeResult fallen = ReliableChange.of(PATIENTS).analyze(Forms.of(better, "30 20"));
    assertThat(fallen.index().orElseThrow()).isCloseTo(-5, within(1e-12));
    assertThat(fallen.category()).as("no cut-off, so no harm").contains(DETERIORATED);
  }

  @ParameterizedTest
  @CsvSource({"20, 16.07, IMPROVED", "20, 16.09, UNCHANGED", "20, 23.93, DETERIORATED"})
  void reliable_isAnIndexOf196(double first, double last, ChangeCategory category) {
    Instrument scale = Forms.scale(0, 40, Direction.HIGHER_IS_WORSE);
    assertThat(ReliableChange.of(PATIENTS).analyze(Forms.of(scale, first, last)).category())
        .contains(category);
  }

  @Test
  void withoutNormsOrAPreset_nothingIsSaid_andNoNumberOfTheFormsLeaksOut() {
    Instrument scale = Forms.scale(0, 63, Direction.HIGHER_IS_WORSE);
    ReliableChange nothing = PHQ_9.withPreset(Optional.empty());
    refused(
        nothing.analyze(Forms.of(scale, "47 38 36")),
        "no norms of a clinical population and no preset of a service");
    refused(
        ReliableChange.of(PATIENTS).withIntakeSelected(true).analyze(Forms.of(scale, "47 38 36")),
        "no mean of the population from which intake selected");
    refused(ReliableChange.of(PATIENTS).analyze(Forms.of(scale, "47 .")), "1 complete form");
    refused(
        ReliableChange.withoutNorms(Forms.week(3)).analyze(Forms.of(scale, "47 38 36")),
        "no complete form since " + Forms.week(3));
    refused(
        ReliableChange.withoutNorms(Forms.week(0)).analyze(Forms.of(scale, "47 38 36")),
        "no complete form before " + Forms.week(0));
  }

  @Test
  void aPresetOfAnotherInstrument_isAWrongArgument_andNotThinData() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PHQ_9.analyze(Forms.of(Instrument.GAD_7, "15 9")))
        .withMessage(
            "preset must be of GAD-7 (7 items of 0 to 3), but was of PHQ-9 (9 items of 0 to 3)");
    Instrument other = Instrument.builder().code("GAD-7").items(7).itemMaximum(4).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GAD_7.analyze(Forms.of(other, "15 9")))
        .withMessage(
            "preset must be of GAD-7 (7 items of 0 to 4), but was of GAD-7 (7 items of 0 to 3)");
    // whatever the forms
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PHQ_9.analyze(Forms.of(Instrument.GAD_7, ".")));
  }

  @Test
  void aCutOffOfOnesOwn_standsInForThatOfThePreset() {
    Instrument own =
        Instrument.PHQ_9.withCutOffs(new CutOff(CutOffKind.CASE, 12, "the clinic's own"));
    assertThat(ChangePreset.of(own)).contains(ChangePreset.TALKING_THERAPIES_PHQ_9);
    assertThat(PHQ_9.analyze(Forms.of(own, "18 11")).category()).contains(RECOVERED);
    assertThat(PHQ_9.analyze(Forms.of(own, "18 11")).cutOff()).hasValue(12);
    assertThat(PHQ_9.analyze(Forms.of(own, "11 5")).category()).contains(IMPROVED);
    assertThat(phq9("18 11").category()).as("the preset's is 10").contains(IMPROVED);
    Instrument none = Instrument.PHQ_9.withCutOffs();
    assertThat(PHQ_9.analyze(Forms.of(none, "18 9")).cutOff()).hasValue(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 3 | HIGHER_IS_WORSE | it crossed to the better side of the clinician's own cut-off of a case (6); in rem",
        "3 9 | HIGHER_IS_WORSE | it crossed to the worse side of the clinician's own cut-off of a case (6); not in",
        "9 6 | HIGHER_IS_WORSE | the first and the last total are on the worse side of the clinician's own",
        "5 4 | HIGHER_IS_WORSE | the first and the last total are on the better side of the clinician's own",
        "3 9 | HIGHER_IS_BETTER | it crossed to the better side of the clinician's own cut-off of a case (6); in rem",
        "9 3 | HIGHER_IS_BETTER | it crossed to the worse side of the clinician's own cut-off of a case (6); not in"
      })
  void aCutOffOfOnesOwn_isUsedWithoutNorms(String totals, Direction direction, String told) {
    int remission = direction == Direction.HIGHER_IS_WORSE ? 4 : 8;
    Instrument own =
        Forms.scale(0, 12, direction)
            .withCutOffs(
                new CutOff(CutOffKind.CASE, 6, "our own"),
                new CutOff(CutOffKind.REMISSION, remission, "our own"));
    ReliableChangeResult result = ReliableChange.undecided().analyze(Forms.of(own, totals));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.cutOff()).hasValue(6);
    assertThat(result.category()).as("no change is called reliable").isEmpty();
    assertThat(result.headline()).contains(told).doesNotContain("reliably");
    assertThat(result.caveats().toString()).contains("Without norms it cannot be told");
    ReliableChangeResult since =
        ReliableChange.withoutNorms(Forms.week(1)).analyze(Forms.of(own, totals));
    assertThat(since.headline()).contains(told).contains("; the later total was better in ");
  }

  @ParameterizedTest
  @CsvSource({"HIGHER_IS_WORSE, fall", "HIGHER_IS_BETTER, rise"})
  void theTotalsOfPeopleWhoWait_getBetterAsWell(Direction direction, String move) {
    ReliableChangeResult result =
        ReliableChange.of(PATIENTS).analyze(Forms.of(Forms.scale(0, 40, direction), "20 20"));
    assertThat(result.caveats().toString())
        .contains("Totals of people who wait untreated " + move + " as well");
  }

  @Test
  void lowerIsBetterAndHigherIsBetter_areNotExchanged() {
    for (Direction direction : Direction.values()) {
      Instrument scale = Forms.scale(0, 40, direction);
      ReliableChange analysis = ReliableChange.of(PATIENTS);
      boolean isLowerBetter = direction == Direction.HIGHER_IS_WORSE;
      assertThat(analysis.analyze(Forms.of(scale, "30 10")).category())
          .contains(isLowerBetter ? IMPROVED : ChangeCategory.DETERIORATED);
      assertThat(analysis.analyze(Forms.of(scale, "10 30")).category())
          .contains(isLowerBetter ? ChangeCategory.DETERIORATED : IMPROVED);
      assertThat(analysis.analyze(Forms.of(scale, "30 10")).isResponse()).contains(isLowerBetter);
      assertThat(analysis.analyze(Forms.of(scale, "10 30")).isResponse()).contains(!isLowerBetter);
    }
  }

  @Test
  void noFormBeforeTheEnd_isRefusedWithThatDay() {
    refused(
        ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9)
            .withUntil(Forms.week(0))
            .analyze(Forms.of(Instrument.PHQ_9, "20 10 5")),
        "no complete form before " + Forms.week(0));
  }

  private static void refused(ReliableChangeResult result, String why) {
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).contains(why);
    assertThat(result.first()).isEmpty();
    assertThat(result.last()).isEmpty();
    assertThat(result.firstOn()).isEmpty();
    assertThat(result.lastOn()).isEmpty();
    assertThat(result.index()).isEmpty();
    assertThat(result.cutOff()).isEmpty();
    assertThat(result.category()).isEmpty();
    assertThat(result.isResponse()).isEmpty();
    assertThat(result.isRemission()).isEmpty();
    assertThat(result.overlap()).isEmpty();
    assertThat(result.evidence()).isEmpty();
    assertThat(result.wasCase()).isFalse();
    assertThat(result.toString()).doesNotContain("47").doesNotContain("38").doesNotContain("36");
  }

  @Test
  void withTheMeanOfThePopulation_selectedIntakeIsAnswered_byGulliksenLordAndNovick() {
    Instrument scale = Forms.scale(0, 63, Direction.HIGHER_IS_WORSE);
    ReliableChangeResult result =
        ReliableChange.of(PATIENTS)
            .withIntakeSelected(true)
            .withReferralMean(15)
            .analyze(Forms.of(scale, "30 20"));
    // by hand: ((20 - 15) - .92 (30 - 15)) / (5 sqrt(1 - .8464)) = -8.8 / 1.959592
    assertThat(result.index().orElseThrow()).isCloseTo(-4.490731, within(1e-6));
    assertThat(result.headline()).contains("Gulliksen, Lord and Novick");
  }

  @Test
  void anInstrumentWithoutNorms_hasTheOverlapOfItsTotals_andNoCategory() {
    Instrument worse = Forms.scale(0, 40, Direction.HIGHER_IS_WORSE);
    Instrument better = Forms.scale(0, 40, Direction.HIGHER_IS_BETTER);
    // scan 0.67.1, nap(Tarlow2017), example_a: 28.57 where an increase is sought, 71.43 otherwise
    String totals = "9 6 11 5 4 7 8 7 3 7 1";
    ReliableChange since = ReliableChange.withoutNorms(Forms.week(4));
    ReliableChangeResult result = since.analyze(Forms.of(worse, totals));
    assertThat(result.overlap().orElseThrow().share().value()).isCloseTo(20 / 28.0, within(1e-12));
    assertThat(result.overlap().orElseThrow().earlier()).isEqualTo(4);
    assertThat(result.overlap().orElseThrow().later()).isEqualTo(7);
    assertThat(result.category()).isEmpty();
    assertThat(result.index()).isEmpty();
    assertThat(result.headline())
        .contains(
            "the later total was better in 20 of 28 pairs, ties counting one half (4 before, 7 since")
        .doesNotContain("reliably");
    assertThat(since.analyze(Forms.of(better, totals)).overlap().orElseThrow().share().value())
        .isCloseTo(8 / 28.0, within(1e-12));
  }

  @Test
  void incompleteForms_areNeverFirstOrLast_andAreCounted() {
    ReliableChangeResult result = phq9(". 18 . 11 7 .");
    assertThat(result.first()).hasValue(18);
    assertThat(result.firstOn()).contains(Forms.week(1));
    assertThat(result.last()).hasValue(7);
    assertThat(result.lastOn()).contains(Forms.week(4));
    assertThat(result.forms().count()).isEqualTo(3);
    assertThat(result.forms().of()).isEqualTo(6);
    assertThat(result.evidence())
        .extracting(e -> e.value())
        .containsExactly("form-01", "form-03", "form-04");
  }

  @Test
  void formsFromUntilOn_doNotCount() {
    ReliableChange acute = PHQ_9.withUntil(Forms.week(2));
    ReliableChangeResult result = acute.analyze(Forms.of(Instrument.PHQ_9, "18 8 17 19"));
    assertThat(result.last()).hasValue(8);
    assertThat(result.category()).contains(RECOVERED);
    assertThat(result.forms().of()).isEqualTo(2);
    assertThat(phq9("18 8 17 19").category()).contains(UNCHANGED);
  }

  // response: half the way to the best total or more; remission of the PHQ-9: under 5
  @ParameterizedTest
  @CsvSource({"20 10, true, false", "20 11, false, false", "10 5, true, false", "9 4, true, true"})
  void response_isHalfTheWay_andRemissionATotalUnder5(
      String totals, boolean isResponse, boolean isRemission) {
    ReliableChangeResult result = phq9(totals);
    assertThat(result.isResponse()).contains(isResponse);
    assertThat(result.isRemission()).contains(isRemission);
    assertThat(result.headline())
        .contains(isResponse ? "; a response and " : "; no response and ")
        .contains(isRemission ? " and in remission;" : " and not in remission;");
    assertThat(gad7("12 2").isRemission()).as("the GAD-7 has no such cut-off").isEmpty();
  }

  @Test
  void response_isMeasuredFromTheBestTotal_notFromNought() {
    // Perceived criticism runs from 1 to 10: from 9 to 5 is 4 of 8, from 9 to 5.5 less than half
    ReliableChange analysis = ReliableChange.of(new Norms("couples", 6, 2, .75, "made up"));
    Instrument criticism = Instrument.PERCEIVED_CRITICISM;
    assertThat(analysis.analyze(Forms.of(criticism, "9 5")).isResponse()).contains(true);
    assertThat(analysis.analyze(Forms.of(criticism, "9 5.5")).isResponse()).contains(false);
    assertThat(analysis.analyze(Forms.of(criticism, "1 1")).isResponse()).contains(false);
  }

  @Test
  void theInstrumentsOwnCutOff_standsInWhereNoRuleIsGiven() {
    Instrument own =
        Forms.scale(0, 40, Direction.HIGHER_IS_WORSE)
            .withCutOffs(new CutOff(CutOffKind.CASE, 14, "made up"));
    ReliableChange analysis = ReliableChange.of(PATIENTS);
    assertThat(analysis.analyze(Forms.of(own, "14 8")).category()).contains(RECOVERED);
    assertThat(analysis.analyze(Forms.of(own, "20 14")).category()).contains(IMPROVED);
  }

  @Test
  void optionsThatCannotBe_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PHQ_9.withCutOffRule(CutOffRule.A))
        .withMessage("cutOffRule needs clinical norms");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReliableChange.of(PATIENTS).withCutOffRule(CutOffRule.C))
        .withMessage("cutOffRule C needs functional norms");
    assertThatIllegalArgumentException().isThrownBy(() -> PHQ_9.withClinical(PATIENTS));
    assertThatIllegalArgumentException().isThrownBy(() -> new Norms("a", 1, 0, .9, "b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Norms("a", 1, 2, 1, "b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Norms("a", 1, 2, .9, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChangePreset(Instrument.PHQ_9, 0, 10, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChangePreset(Instrument.PHQ_9, 6, 28, "a"));
    assertThat(ChangePreset.of(Instrument.PHQ_9)).contains(ChangePreset.TALKING_THERAPIES_PHQ_9);
    assertThat(ChangePreset.of(Instrument.PERCEIVED_CRITICISM)).isEmpty();
  }
}
