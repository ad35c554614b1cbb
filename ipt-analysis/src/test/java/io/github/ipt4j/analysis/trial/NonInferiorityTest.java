// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static io.github.ipt4j.analysis.trial.WrittenTrials.CARE;
import static io.github.ipt4j.analysis.trial.WrittenTrials.IPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.sample.SampleTrials;
import io.github.ipt4j.core.trial.Trials;
import org.junit.jupiter.api.Test;

class NonInferiorityTest {
  private static final TrialComparison IPT_TO_CBT = TrialComparison.of("IPT", "CBT");
  private static final TrialComparison TO_CARE = TrialComparison.of(IPT, CARE);
  private static final TrialComparison TO_DRUG =
      TrialComparison.of("IPT", "drug").withScale(EffectScale.ODDS_RATIO);

  private static NonInferiorityResult elkin(double margin) {
    return NonInferiority.of(IPT_TO_CBT, margin).analyze(SampleTrials.all());
  }

  /** In R with metafor 3.8.1: yi -+ qnorm(.975) sqrt(vi) of {@code escalc}, METHODS A12. */
  @Test
  void elkin_isShownAt30_andNotAt24() {
    NonInferiorityResult wide = elkin(0.30);
    assertThat(wide.estimate().orElseThrow().interval().low()).isCloseTo(-0.2449768, within(1e-7));
    assertThat(wide.estimate().orElseThrow().interval().high()).isCloseTo(0.4713731, within(1e-7));
    assertThat(wide.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(wide.shown()).isTrue();
    assertThat(wide.headline())
        .isEqualTo(
            "It is shown in 1 trial that IPT is at most 0.30 worse than CBT (g = 0.11, 95 %"
                + " interval -0.24 to 0.47)");
    NonInferiorityResult narrow = elkin(0.24);
    assertThat(narrow.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(narrow.headline())
        .isEqualTo(
            "It is not shown in 1 trial that IPT is at most 0.240 worse than CBT (g = 0.11, 95 %"
                + " interval -0.245 to 0.471); that it is worse is not shown by this either");
    assertThat(narrow.toString())
        .contains("named, with its reason, before the trials were")
        .doesNotContain("equal");
    assertThat(narrow.table()).isEqualTo(narrow.comparison().table());
    assertThat(narrow.evidence()).isEmpty();
  }

  @Test
  void theIntervalThatDecides_isThatOfTheComparison() {
    NonInferiorityResult result =
        NonInferiority.of(TO_CARE, 0.2).analyze(WrittenTrials.differing());
    assertThat(result.estimate().orElseThrow().interval())
        .isEqualTo(result.comparison().pooled().orElseThrow().interval());
    assertThat(result.shown()).isTrue();
    assertThat(NonInferiority.of(TO_CARE, 0.07).analyze(WrittenTrials.differing()).shown())
        .isFalse();
    assertThat(NonInferiority.of(TO_CARE, 0.072).analyze(WrittenTrials.differing()).shown())
        .isTrue();
  }

  @Test
  void atAnotherLevel_theIntervalIsThatOfTheLevel() {
    NonInferiorityResult result = elkin(0.24);
    NonInferiorityResult mild = result.at(0.1);
    assertThat(mild)
        .isEqualTo(NonInferiority.of(IPT_TO_CBT.withAlpha(0.1), 0.24).analyze(SampleTrials.all()));
    assertThat(mild.shown()).isTrue();
    assertThat(mild.level()).hasValue(0.1);
    assertThat(mild.headline()).contains("90 % interval -0.19 to 0.41");
    assertThat(result.at(0.025).headline()).contains("97.5 % interval");
    NonInferiorityResult pooled =
        NonInferiority.of(TO_CARE, 0.07).analyze(WrittenTrials.differing());
    assertThat(pooled.at(0.1).shown()).isTrue();
  }

  @Test
  void whatIsWorse_isSaidToBeWorse() {
    NonInferiorityResult result =
        NonInferiority.of(TrialComparison.of(CARE, IPT), 0.4).analyze(WrittenTrials.agreeing());
    assertThat(result.headline())
        .isEqualTo(
            "It is not shown in 6 trials that usual care is at most 0.40 worse than IPT (g ="
                + " -0.47, 95 % interval -0.67 to -0.26); the whole interval is on the side of"
                + " worse");
  }

  @Test
  void aRatio_hasARatioForItsMargin() {
    NonInferiority half = NonInferiority.of(TO_DRUG, 0.1);
    assertThat(half.least()).isCloseTo(Math.log(0.1), within(1e-12));
    assertThat(half.analyze(SampleTrials.all()).headline())
        .isEqualTo(
            "It is shown in 2 trials that the odds ratio of IPT to drug is at least 0.10 (0.58, 95"
                + " % interval 0.12 to 2.81)");
    assertThat(NonInferiority.of(TO_DRUG, 0.8).analyze(SampleTrials.all()).headline())
        .startsWith("It is not shown in 2 trials that the odds ratio of IPT to drug is at least")
        .endsWith("that it is worse is not shown by this either");
  }

  @Test
  void withoutATrialOfBoth_thereIsTooLittle() {
    NonInferiorityResult result =
        NonInferiority.of(TrialComparison.of("IPT", "acupuncture"), 0.3)
            .analyze(SampleTrials.all());
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.estimate()).isEmpty();
    assertThat(result.shown()).isFalse();
    assertThat(result.headline())
        .isEqualTo(
            "Too little to describe whether IPT is not much worse than acupuncture in trials: no"
                + " trial with figures of both (1 needed)");
    assertThat(NonInferiority.of(IPT_TO_CBT, 1).analyze(Trials.of()).shortfalls()).hasSize(1);
  }

  @Test
  void margins_areChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NonInferiority.of(IPT_TO_CBT, 0))
        .withMessage("margin must be above 0 and finite, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NonInferiority.of(IPT_TO_CBT, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NonInferiority.of(TO_DRUG, 1))
        .withMessage("margin of a ratio must be in (0, 1), but was 1.0");
    assertThat(NonInferiority.of(IPT_TO_CBT, 1.5).least()).isEqualTo(-1.5);
  }
}
