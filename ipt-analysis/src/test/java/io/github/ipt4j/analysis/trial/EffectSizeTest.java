// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static io.github.ipt4j.analysis.trial.WrittenTrials.arm;
import static io.github.ipt4j.analysis.trial.WrittenTrials.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.internal.CorrelatedMean;
import io.github.ipt4j.analysis.internal.SmallSample;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.sample.SampleTrials;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of R 4.2.2 with metafor 3.8.1. */
class EffectSizeTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Trial ELKIN = SampleTrials.elkin1989();
  private static final TrialArm IPT = ELKIN.arms("IPT", "HRSD-17").get(0);
  private static final TrialArm CBT = ELKIN.arms("CBT", "HRSD-17").get(0);
  private static final TrialArm PLACEBO = ELKIN.arms("placebo", "HRSD-17").get(0);

  private static void is(EffectSize size, double value, double standardError) {
    assertThat(size.value()).isCloseTo(value, EXACT);
    assertThat(size.standardError()).isCloseTo(standardError, EXACT);
  }

  /**
   * {@code escalc(measure="SMD", n1i=c(61,59,61), m1i=-c(9.8,10.7,9.8), sd1i=7.9, n2i=c(62,62,59),
   * m2i=-c(13.2,13.2,10.7), sd2i=c(7.8,7.8,7.9))}, yi and sqrt(vi).
   */
  @Test
  void elkin_isThatOfMetafor() {
    is(EffectSize.hedgesG(IPT, PLACEBO), 0.430443823609724, 0.182416154099569);
    is(EffectSize.hedgesG(CBT, PLACEBO), 0.316503637591563, 0.183008549616417);
    is(EffectSize.hedgesG(IPT, CBT), 0.113198162453429, 0.182745686949338);
    is(EffectSize.hedgesG(PLACEBO, IPT), -0.430443823609724, 0.182416154099569);
  }

  /** {@code escalc(measure="SMD", ...)} of the arms of reference/open/meta_metafor.json. */
  @Test
  void hedgesG_isThatOfMetafor() {
    EffectSize first = EffectSize.hedgesG(up(12, 20, 5), up(13, 25, 6));
    is(first, -0.872043538591238, Math.sqrt(0.175465608920385));
    EffectSize second = EffectSize.hedgesG(up(30, 10.2, 3.3), up(28, 12.9, 4.1));
    is(second, -0.718482262506436, Math.sqrt(0.0734977635436222));
    EffectSize third = EffectSize.hedgesG(up(5, 3, 1), up(5, 2, 1.2));
    is(third, 0.817269197694623, Math.sqrt(0.433396447075021));
  }

  private static TrialArm up(int n, double mean, double sd) {
    return arm("x", n, mean, sd).withDirection(Direction.HIGHER_IS_BETTER);
  }

  /** {@code exp(lgamma(m/2) - 0.5*log(m/2) - lgamma((m-1)/2))} in R. */
  @Test
  void correctionForSmallSamples_isExact() {
    int[] degrees = {2, 3, 4, 8, 23, 56, 118, 198, 199, 1000, 1_000_000};
    double[] exact = {
      0.564189583547756,
      0.723601254558268,
      0.797884560802865,
      0.90270333367641,
      0.966972121149762,
      0.986536991051621,
      0.993628314868993,
      0.996206532385168,
      0.996225623024769,
      0.999249781179478,
      0.999999250285608
    };
    for (int i = 0; i < degrees.length; i++) {
      assertThat(SmallSample.correction(degrees[i])).isCloseTo(exact[i], within(1e-9));
    }
  }

  /**
   * {@code escalc(measure="OR", ai=c(43,83), n1i=c(93,231), ci=c(50,117), n2i=c(91,229))}, and
   * {@code "RR"} of the same. Of relapse the event is the worse: the sign is turned.
   */
  @Test
  void ratios_areThoseOfMetafor_turnedWhereTheEventIsWorse() {
    is(
        EffectSize.logOddsRatio(good(43, 93), good(50, 91)),
        -0.349273828458422,
        Math.sqrt(0.0876460578559274));
    is(
        EffectSize.logOddsRatio(events("a", 83, 231), events("b", 117, 229)),
        0.622046729470179,
        Math.sqrt(0.0362805295034211));
    is(
        EffectSize.logRiskRatio(good(43, 93), good(50, 91)),
        -0.17256287637099,
        Math.sqrt(0.0215141147924344));
    is(
        EffectSize.logRiskRatio(events("a", 83, 231), events("b", 117, 229)),
        0.352029033968712,
        Math.sqrt(0.0118993847620143));
  }

  private static TrialArm good(int events, int n) {
    return events("x", events, n).withDirection(Direction.HIGHER_IS_BETTER);
  }

  /**
   * {@code escalc(measure="OR", ai=c(0,5), n1i=c(20,10), ci=c(3,10), n2i=c(22,10))}, and {@code
   * "RR"}: metafor adds a half to all counts of a table in which one is 0.
   */
  @Test
  void noughts_getAHalf_asInMetafor() {
    is(
        EffectSize.logOddsRatio(good(0, 20), good(3, 22)),
        -1.99592056962997,
        Math.sqrt(2.38577682480121));
    is(
        EffectSize.logOddsRatio(good(5, 10), good(10, 10)),
        -3.04452243772342,
        Math.sqrt(2.45887445887446));
    is(
        EffectSize.logRiskRatio(good(0, 20), good(3, 22)),
        -1.85493837084959,
        Math.sqrt(2.19461697722567));
    is(
        EffectSize.logRiskRatio(good(5, 10), good(10, 10)),
        -0.646627164925052,
        Math.sqrt(0.0952380952380952));
    assertThat(EffectSize.isHalved(good(1, 2), good(1, 2))).isFalse();
    assertThat(EffectSize.isHalved(good(1, 2), good(2, 2))).isTrue();
  }

  /** Of Elkin's two against placebo: 1/62 + g1 g2 / (2 182), over both standard errors. */
  @Test
  void elkinsTwo_correlateByTheirSharedPlacebo() {
    SharedControl shared = SharedControl.of(EffectScale.HEDGES_G, IPT, CBT, PLACEBO);
    assertThat(shared.correlation()).isCloseTo(0.494352094715294, EXACT);
    assertThat(shared.isAssumed()).isFalse();
  }

  /** {@code rma.mv(yi, V, method="FE")} of Elkin's two, V with the covariance .0165033098293593. */
  @Test
  void elkinsTwo_takenTogether_areThatOfMetafor() {
    EffectSize ipt = EffectSize.hedgesG(IPT, PLACEBO);
    EffectSize cbt = EffectSize.hedgesG(CBT, PLACEBO);
    double covariance = SharedControl.covariance(EffectScale.HEDGES_G, IPT, CBT, PLACEBO);
    assertThat(covariance).isCloseTo(0.0165033098293593, EXACT);
    CorrelatedMean mean =
        CorrelatedMean.of(
            new double[] {ipt.value(), cbt.value()},
            new double[][] {{ipt.variance(), covariance}, {covariance, cbt.variance()}});
    assertThat(mean.value()).isCloseTo(0.373839021790852, EXACT);
    assertThat(Math.sqrt(mean.variance())).isCloseTo(0.157934332974218, EXACT);
  }

  /** 1/c + 1/(n - c), over both standard errors, of 43/93 and 30/90 against 50/91, in R. */
  @Test
  void ratios_correlateByTheEventsOfTheirSharedControl() {
    SharedControl odds =
        SharedControl.of(EffectScale.ODDS_RATIO, good(43, 93), good(30, 90), good(50, 91));
    assertThat(odds.correlation()).isCloseTo(0.488042657770883, EXACT);
    double risk =
        SharedControl.covariance(EffectScale.RISK_RATIO, good(43, 93), good(30, 90), good(50, 91));
    assertThat(risk).isCloseTo(1 / 50.0 - 1 / 91.0, EXACT);
    assertThat(SharedControl.covariance(EffectScale.ODDS_RATIO, good(1, 9), good(1, 9), good(0, 9)))
        .isCloseTo(1 / 0.5 + 1 / 9.5, EXACT);
    assertThat(SharedControl.covariance(EffectScale.RISK_RATIO, good(1, 9), good(1, 9), good(9, 9)))
        .isCloseTo(1 / 9.5 - 1 / 10.0, EXACT);
  }

  @Test
  void armsOfUnknownSize_areTakenToBeOfLikeSize_andItIsSaid() {
    TrialArm unknown =
        TrialArm.builder().treatment("IPT").instrument("HRSD-17").mean(9.8).sd(7.9).build();
    SharedControl assumed = new SharedControl(0.5, true);
    assertThat(SharedControl.of(EffectScale.HEDGES_G, unknown, CBT, PLACEBO)).isEqualTo(assumed);
    assertThat(SharedControl.of(EffectScale.HEDGES_G, IPT, unknown, PLACEBO)).isEqualTo(assumed);
    assertThat(SharedControl.of(EffectScale.HEDGES_G, IPT, CBT, unknown)).isEqualTo(assumed);
    assertThatIllegalArgumentException().isThrownBy(() -> new SharedControl(1, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new SharedControl(-1, false));
  }

  /** In R: n 45, mean 13.1111111111111, sd 6.57896863367111, then {@code escalc}. */
  @Test
  void armsPutTogether_haveTheFiguresOfAllTheirPeople() {
    TrialArm merged =
        MergedArm.of(EffectScale.HEDGES_G, List.of(arm("care", 20, 12, 6), arm("care", 25, 14, 7)));
    assertThat(merged.n()).hasValue(45);
    assertThat(merged.mean().orElseThrow()).isCloseTo(13.1111111111111, EXACT);
    assertThat(merged.sd().orElseThrow()).isCloseTo(6.57896863367111, EXACT);
    is(
        EffectSize.hedgesG(arm("IPT", 30, 9, 6.5), merged),
        0.621393312299913,
        Math.sqrt(0.0581297532126959));
    TrialArm counted =
        MergedArm.of(
            EffectScale.RISK_RATIO,
            List.of(events("a", 1, 9), events("a", 2, 8), events("a", 3, 7)));
    assertThat(counted.n()).hasValue(24);
    assertThat(counted.events()).hasValue(6);
  }

  /** Ten thousand is exp(9.2103). */
  @Test
  void aRatioBeyondTenThousand_hasNoEnd() {
    assertThat(EffectScale.ODDS_RATIO.read(9.2)).isCloseTo(9897.129058743909, within(1e-6));
    assertThat(EffectScale.ODDS_RATIO.read(9.3)).isInfinite();
    assertThat(EffectScale.RISK_RATIO.read(-9.2)).isCloseTo(1.010394018370934e-4, within(1e-12));
    assertThat(EffectScale.RISK_RATIO.read(-9.3)).isZero();
    assertThat(EffectScale.HEDGES_G.read(-9.3)).isEqualTo(-9.3);
  }

  @Test
  void armsThatCannotBeCompared_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectSize.hedgesG(IPT, PLACEBO.withInstrument("BDI")))
        .withMessage("arms must be measured by one instrument that points one way");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EffectSize.hedgesG(IPT, PLACEBO.withDirection(Direction.HIGHER_IS_BETTER)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectSize.hedgesG(IPT, PLACEBO.withN(1)))
        .withMessage("arms must have n, mean and sd");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectSize.logOddsRatio(IPT, PLACEBO))
        .withMessage("arms must have n and events");
    assertThatIllegalArgumentException().isThrownBy(() -> new EffectSize(Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EffectSize(0, 0))
        .withMessage("variance must be above 0, but was 0.0");
  }
}
