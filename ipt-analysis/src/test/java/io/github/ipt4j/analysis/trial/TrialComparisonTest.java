// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static io.github.ipt4j.analysis.trial.WrittenTrials.CARE;
import static io.github.ipt4j.analysis.trial.WrittenTrials.IPT;
import static io.github.ipt4j.analysis.trial.WrittenTrials.arm;
import static io.github.ipt4j.analysis.trial.WrittenTrials.events;
import static io.github.ipt4j.analysis.trial.WrittenTrials.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.core.sample.SampleTrials;
import io.github.ipt4j.core.trial.RiskOfBias;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of R 4.2.2 with metafor 3.8.1; what is said, and what is not. */
class TrialComparisonTest {
  private static final Offset<Double> CLOSE = within(1e-6);
  private static final TrialComparison TO_CARE = TrialComparison.of(IPT, CARE);
  private static final TrialComparison TO_DRUG =
      TrialComparison.of(IPT, "drug").withScale(EffectScale.ODDS_RATIO);

  private static void is(Interval interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, CLOSE);
    assertThat(interval.high()).isCloseTo(high, CLOSE);
  }

  private static String told(TrialComparisonResult result) {
    return result.toString().replaceAll("\\s+", " ");
  }

  /**
   * {@code r <- rma(yi, vi, data=escalc(measure="SMD", ...), method="REML", test="knha",
   * control=list(threshold=1e-14))} of the six trials, {@code predict(r)}, {@code confint(r)}, and
   * the same without each of them.
   */
  @Test
  void sixTrialsThatDiffer_areAsInMetafor() {
    TrialComparisonResult result = TO_CARE.analyze(WrittenTrials.differing());
    PooledEffect pooled = result.pooled().orElseThrow();
    assertThat(pooled.mean()).isCloseTo(0.548898969373668, CLOSE);
    assertThat(pooled.hartungKnappError()).isCloseTo(0.241275442140354, CLOSE);
    assertThat(pooled.standardError()).isCloseTo(0.220483102187945, CLOSE);
    assertThat(pooled.tau2()).isCloseTo(0.222481423484998, CLOSE);
    assertThat(pooled.inconsistency()).isCloseTo(0.809682536139539, CLOSE);
    is(pooled.hartungKnapp(), -0.0713192995774479, 1.16911723832478);
    is(pooled.normal(), 0.116760029885631, 0.981037908861704);
    assertThat(pooled.interval()).isEqualTo(pooled.hartungKnapp());
    is(pooled.prediction().orElseThrow(), -0.813012808680959, 1.91081074742829);
    assertThat(pooled.p()).isCloseTo(0.0719879299438438, CLOSE);
    is(pooled.tau2Interval(), 0.0384634602977488, 2.42180056179407);
    assertThat(pooled.cochranQ()).isCloseTo(17.300273824985, CLOSE);
    assertThat(pooled.cochranP()).isCloseTo(0.00396415812322684, CLOSE);
    assertThat(pooled.weights().get(0)).isCloseTo(0.190074108470348, CLOSE);
    assertThat(pooled.weights().get(5)).isCloseTo(0.14151569342063, CLOSE);
    WithoutOne third = pooled.withoutOne().get(2);
    assertThat(third.trial()).isEqualTo("Trial C");
    assertThat(third.estimate().value()).isCloseTo(0.669009621676672, CLOSE);
    is(third.estimate().interval(), 0.152005895981201, 1.18601334737214);
    assertThat(third.p()).isCloseTo(0.022905461181359, CLOSE);
    assertThat(pooled.smallTrialsP()).isEmpty();
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
  }

  /** {@code method="DL"} and {@code method="PM"} of the same. */
  @Test
  void otherEstimators_areAsInMetafor() {
    PooledEffect moments =
        TO_CARE
            .withPooling(Pooling.DERSIMONIAN_LAIRD)
            .analyze(WrittenTrials.differing())
            .pooled()
            .orElseThrow();
    assertThat(moments.mean()).isCloseTo(0.549694235426475, CLOSE);
    assertThat(moments.tau2()).isCloseTo(0.128647810578959, CLOSE);
    is(moments.hartungKnapp(), -0.0425249142488641, 1.14191338510181);
    is(moments.normal(), 0.196817723764348, 0.902570747088603);
    is(moments.prediction().orElseThrow(), -0.546122458894973, 1.64551092974792);
    PooledEffect mandel =
        TO_CARE
            .withPooling(Pooling.PAULE_MANDEL)
            .analyze(WrittenTrials.differing())
            .pooled()
            .orElseThrow();
    assertThat(mandel.mean()).isCloseTo(0.547757114775972, CLOSE);
    assertThat(mandel.tau2()).isCloseTo(0.291957491720402, CLOSE);
    is(mandel.normal(), 0.0659500884710378, 1.02956414108091);
    assertThat(mandel.p()).isCloseTo(0.0763331179126822, CLOSE);
  }

  /**
   * The models {@code bcg_RR} and {@code bcg_OR} of reference/open/meta_metafor.json, turned since
   * tuberculosis is the worse; {@code regtest(rma(yi, vi, data=dat), model="lm")}.
   */
  @Test
  void eventsOfThirteenTrials_areAsInMetafor() {
    TrialComparison risk = TrialComparison.of("BCG", "none").withScale(EffectScale.RISK_RATIO);
    PooledEffect ratio = risk.analyze(WrittenTrials.bcg()).pooled().orElseThrow();
    assertThat(ratio.mean()).isCloseTo(0.714532342158139, CLOSE);
    assertThat(ratio.tau2()).isCloseTo(0.313243258136481, CLOSE);
    is(ratio.interval(), 0.320620970630728, 1.10844371368555);
    is(ratio.prediction().orElseThrow(), -0.566952149879924, 1.9960168341962);
    assertThat(ratio.smallTrialsP().orElseThrow()).isCloseTo(0.188706995081979, CLOSE);
    PooledEffect odds =
        risk.withScale(EffectScale.ODDS_RATIO).analyze(WrittenTrials.bcg()).pooled().orElseThrow();
    assertThat(odds.mean()).isCloseTo(0.745177771837063, CLOSE);
    assertThat(odds.p()).isCloseTo(0.00179126758832984, CLOSE);
    assertThat(odds.smallTrialsP().orElseThrow()).isCloseTo(0.159991485084265, CLOSE);
  }

  @Test
  void whatIsShown_isSaidWithBothIntervalsTheShareAtLowRiskAndWhatIsNotShown() {
    TrialComparisonResult result = TO_CARE.analyze(WrittenTrials.agreeing());
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .isEqualTo(
            "People fared better after IPT than after usual care in 6 trials taken together: g ="
                + " 0.47 (95 % interval 0.26 to 0.67, p = 0.002), so that in about 63 of 100 pairs,"
                + " one person after each, the one after IPT is better off; in a further trial g is"
                + " expected from 0.26 to 0.67 (95 %), which is the same side; why, and for whom,"
                + " is not shown; 2 of 6 trials were judged to be at low risk of bias, 1 was not"
                + " judged");
    assertThat(result.lowRisk().count()).isEqualTo(2);
    assertThat(told(result))
        .contains("Trial E has the largest weight, 37 %")
        .contains("is that of Hartung and Knapp (t of 5 degrees of freedom)")
        .doesNotContain("equal");
    assertThat(result.evidence()).isEmpty();
    assertThat(result.level()).hasValue(0.05);
    assertThat(result.shortfalls()).isEmpty();
  }

  @Test
  void theOtherWayRound_itIsWorse() {
    TrialComparisonResult result = TrialComparison.of(CARE, IPT).analyze(WrittenTrials.agreeing());
    assertThat(result.headline())
        .startsWith(
            "People fared worse after usual care than after IPT in 6 trials taken together: g ="
                + " -0.47 (95 % interval -0.67 to -0.26, p = 0.002), so that in about 37 of 100");
  }

  @Test
  void whatIsNotShown_isNotCalledAlike() {
    TrialComparisonResult result = TO_CARE.analyze(WrittenTrials.differing());
    assertThat(result.headline())
        .startsWith("No difference between IPT and usual care is shown in 6 trials")
        .contains("in a further trial g is expected from -0.81 to 1.91 (95 %); 2 of 6")
        .endsWith("that the two do alike is not shown either")
        .doesNotContain("pairs");
  }

  @Test
  void atAnotherLevel_theSameFiguresAreReadAgain() {
    TrialComparisonResult result = TO_CARE.analyze(WrittenTrials.agreeing());
    TrialComparisonResult strict = result.at(0.001);
    assertThat(strict).isEqualTo(TO_CARE.withAlpha(0.001).analyze(WrittenTrials.agreeing()));
    assertThat(strict.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(strict.headline())
        .startsWith("What 6 trials taken together show of IPT and usual care is not enough")
        .contains("p = 0.002 at a level of 0.0010")
        .doesNotContain("alike");
    double p = result.pooled().orElseThrow().p();
    assertThat(result.at(p).conclusion()).isEqualTo(Conclusion.SUPPORTED);
    TrialComparisonResult mild = TO_CARE.withAlpha(0.1).analyze(WrittenTrials.differing());
    assertThat(mild.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(mild.headline())
        .contains("p = 0.072 at a level of 0.1000")
        .contains("without Trial B it no longer holds (p = 0.169)")
        .contains("-0.81 to 1.91 (95 %), so it is not shown that this holds everywhere")
        .doesNotContain("alike");
  }

  /** {@code rma(yi, vi, method="REML", test="knha")} and {@code test="z"}, exp of both. */
  @Test
  void twoTrials_cannotTell_andTheSentenceSaysSo() {
    TrialComparisonResult result = TO_DRUG.analyze(SampleTrials.all());
    PooledEffect pooled = result.pooled().orElseThrow();
    assertThat(Math.exp(pooled.mean())).isCloseTo(0.581473304965733, CLOSE);
    assertThat(Math.exp(pooled.normal().low())).isCloseTo(0.424795985663399, CLOSE);
    assertThat(Math.exp(pooled.normal().high())).isCloseTo(0.79593785204855, CLOSE);
    assertThat(Math.exp(pooled.interval().low())).isCloseTo(0.120118446924658, CLOSE);
    assertThat(Math.exp(pooled.interval().high())).isCloseTo(2.81481498507756, CLOSE);
    assertThat(pooled.prediction()).isEmpty();
    assertThat(pooled.withoutOne()).isEmpty();
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Two trials cannot tell IPT from drug: odds ratio = 0.58, with a 95 % interval of 0.42"
                + " to 0.80 if both had one and the same effect, and of 0.12 to 2.81 if each has"
                + " its own, response in 126 of 324 people after IPT and in 167 of 320 after drug,"
                + " simply added up; how far trials differ, and what a further one would show, two"
                + " trials cannot tell; the risk of bias was judged for none of them; that the two"
                + " do alike is not shown either");
    assertThat(result.shortfalls()).singleElement().matches(s -> s.found() == 2 && s.needed() == 3);
  }

  @Test
  void twoTrialsThatShowIt_areBelieved_andDoNotPredict() {
    Trials two =
        Trials.of(
            trial("A", arm(IPT, 200, 8, 6), arm(CARE, 200, 14, 6)),
            trial("B", arm(IPT, 200, 8.1, 6), arm(CARE, 200, 14.2, 6)));
    TrialComparisonResult result = TO_CARE.analyze(two);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .startsWith("People fared better after IPT")
        .contains("two trials cannot tell");
    assertThat(told(result)).contains("is narrower than the normal interval, so the normal one");
  }

  @Test
  void oneTrial_isNotPooled_andSpeaksForItself() {
    TrialComparisonResult result = TrialComparison.of("IPT", "placebo").analyze(SampleTrials.all());
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.pooled()).isEmpty();
    assertThat(result.headline())
        .isEqualTo(
            "Too little to describe IPT beside placebo in trials: 1 trial with figures of both (2"
                + " needed); Elkin 1989 by itself: g = 0.43 (95 % interval 0.07 to 0.79)");
    assertThat(told(result)).contains("2 trials did not give both treatments and are not used");
    assertThat(Printed.rows(result.table()))
        .containsExactly(List.of("Elkin 1989", "61", "62", "0.43", "0.07 to 0.79", "-", "-"));
    assertThat(result.notUsed())
        .containsExactly(
            new NotUsed("Schulberg 1996", NotUsed.Reason.OTHER_TREATMENTS),
            new NotUsed("Browne 2002", NotUsed.Reason.OTHER_TREATMENTS));
  }

  @Test
  void trialsWithoutFigures_areCountedAndNamed() {
    TrialArm bare = TrialArm.builder().treatment(IPT).instrument("HRSD-17").mean(9).sd(7).build();
    List<Trial> all = new ArrayList<>(WrittenTrials.agreeing().all());
    for (char name = 'P'; name < 'W'; name++) {
      all.add(trial("Trial " + name, bare, arm(CARE, 30, 12, 7)));
    }
    TrialComparisonResult result = TO_CARE.analyze(Trials.of(all));
    assertThat(result.effects()).hasSize(6);
    assertThat(told(result))
        .contains(
            "7 trials of both lack the figures for g: Trial P, Trial Q, Trial R, Trial S, Trial T"
                + " and 2 more.");
    assertThat(result.notUsed()).allMatch(n -> n.reason() == NotUsed.Reason.NO_FIGURES);
  }

  /**
   * {@code rma.mv(yi, V, method="FE")} of Elkin's two active arms as if both were one treatment.
   */
  @Test
  void severalArmsOfATrial_countOnce_andItIsSaid() {
    Trial elkin = SampleTrials.elkin1989();
    Trial twice =
        elkin.withArms(
            elkin.arms().stream()
                .map(a -> a.treatment().equals("CBT") ? a.withId("second").withTreatment("IPT") : a)
                .toList());
    TrialComparisonResult result = TrialComparison.of("IPT", "placebo").analyze(Trials.of(twice));
    TrialEffect effect = result.effects().get(0);
    assertThat(effect.size().value()).isCloseTo(0.373839021790852, within(1e-12));
    assertThat(effect.size().standardError()).isCloseTo(0.157934332974218, within(1e-12));
    assertThat(effect.treated()).isEqualTo(120);
    assertThat(effect.controls()).isEqualTo(62);
    assertThat(told(result))
        .contains("several arms share a control; their effects correlate by 0.49 (Gleser");
    Trial ratios =
        trial(
            "R", events("IPT", 43, 93), events("IPT", 30, 90).withId("b"), events("drug", 50, 91));
    TrialEffect odds = TO_DRUG.analyze(Trials.of(ratios)).effects().get(0);
    assertThat(odds.size().value()).isCloseTo(0.600825743903602, within(1e-12));
    assertThat(odds.size().standardError()).isCloseTo(0.259965889786648, within(1e-12));
    assertThat(odds.treatedEvents()).hasValue(73);
  }

  @Test
  void severalArmsOfTheControl_arePutTogether() {
    Trial trial =
        trial(
            "T", arm(IPT, 30, 9, 6.5), arm(CARE, 20, 12, 6), arm(CARE, 25, 14, 7).withId("other"));
    TrialEffect effect = TO_CARE.analyze(Trials.of(trial)).effects().get(0);
    assertThat(effect.size().value()).isCloseTo(0.621393312299913, within(1e-12));
    assertThat(effect.controls()).isEqualTo(45);
    assertThat(effect.shared()).isEmpty();
  }

  @Test
  void ofSeveralInstruments_theFirstIsTaken_orTheOneThatIsAskedFor() {
    Trial both =
        trial(
            "Both",
            arm(IPT, 30, 9, 6),
            arm(CARE, 30, 12, 6),
            arm(IPT, 30, 15, 9).withInstrument("BDI"),
            arm(CARE, 30, 21, 9).withInstrument("BDI"));
    Trial one = trial("One", arm(IPT, 30, 9, 6), arm(CARE, 30, 12, 6));
    TrialComparisonResult first = TO_CARE.analyze(Trials.of(both, one));
    assertThat(first.effects()).extracting(TrialEffect::instrument).containsOnly("HRSD-17");
    assertThat(told(first))
        .contains("Both reports both treatments on several instruments; the first was taken")
        .doesNotContain("different instruments");
    TrialComparisonResult asked = TO_CARE.withInstrument("BDI").analyze(Trials.of(both, one));
    assertThat(asked.effects()).singleElement().matches(e -> e.instrument().equals("BDI"));
    assertThat(told(asked)).doesNotContain("several instruments");
    assertThat(asked.notUsed()).containsExactly(new NotUsed("One", NotUsed.Reason.NO_FIGURES));
    Trial beck =
        trial(
            "Beck",
            arm(IPT, 30, 15, 9).withInstrument("BDI"),
            arm(CARE, 30, 21, 9).withInstrument("BDI"));
    assertThat(told(TO_CARE.analyze(Trials.of(one, beck, one.withName("Too")))))
        .contains("The trials used different instruments: BDI in 1 and HRSD-17 in 2.");
  }

  @Test
  void noughts_andSmallTrials_areSaid() {
    TrialComparison risk = TrialComparison.of("BCG", "none").withScale(EffectScale.RISK_RATIO);
    TrialComparisonResult all = risk.analyze(WrittenTrials.bcg());
    assertThat(told(all))
        .contains(
            "hat small trials report other effects than large ones is not shown (p = 0.189 at")
        .contains("in a further trial the risk ratio is expected from 0.57 to 7.36 (95 %), so")
        .contains("BCG H has the largest weight, 10 %")
        .doesNotContain("a half was added");
    Trial nought = trial("Nought", events("BCG", 0, 20), events("none", 3, 22));
    assertThat(told(risk.analyze(Trials.of(nought))))
        .contains("In Nought a count is nought; a half was added to each count of that trial.");
  }

  /** Ten trials, the smaller the larger its effect: Egger's p is far below his level of .1. */
  @Test
  void smallTrialsThatReportMore_areSaid() {
    List<Trial> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int n = 10 + 20 * i;
      all.add(
          trial("T" + i, arm(IPT, n, 10 + 0.5 * i + (i % 2), 7), arm(CARE, n, 16, 7))
              .withRiskOfBias(i < 1 ? RiskOfBias.LOW : RiskOfBias.NOT_LOW));
    }
    TrialComparisonResult result = TO_CARE.analyze(Trials.of(all));
    assertThat(result.pooled().orElseThrow().smallTrialsP().orElseThrow()).isLessThan(0.1);
    assertThat(told(result))
        .contains("Small trials report other effects than large ones (p")
        .contains("trials that found little may not have been published")
        .contains("; 1 of 10 trials was judged to be at low risk of bias");
    assertThat(TO_CARE.analyze(Trials.of(all.subList(0, 9))).pooled().orElseThrow().smallTrialsP())
        .isEmpty();
  }

  @Test
  void table_hasTheTrialsAllOfThemTheirSpreadAndWhatIsLeftWithoutEach() {
    List<List<String>> rows = Printed.rows(TO_CARE.analyze(WrittenTrials.differing()).table());
    assertThat(Printed.header(TO_CARE.analyze(WrittenTrials.differing()).table()))
        .containsExactly("trial", "n IPT", "n usual care", "g", "95 % interval", "weight", "p");
    assertThat(rows)
        .contains(
            List.of("Trial A", "61", "62", "0.43", "0.07 to 0.79", "19 %", "-"),
            List.of("taken together", "268", "265", "0.55", "-0.07 to 1.17", "-", "0.072"),
            List.of("Hartung and Knapp", "-", "-", "-", "-0.07 to 1.17", "-", "-"),
            List.of("normal", "-", "-", "-", "0.12 to 0.98", "-", "-"),
            List.of("a further trial", "-", "-", "-", "-0.81 to 1.91", "-", "-"),
            List.of("variance, tau²", "-", "-", "0.222", "0.038 to 2.422", "-", "-"),
            List.of("beyond chance, I²", "-", "-", "81 %", "-", "-", "-"),
            List.of("Q", "-", "-", "17.30", "-", "-", "0.004"),
            List.of("without Trial C", "-", "-", "0.67", "0.15 to 1.19", "-", "0.023"));
    assertThat(rows).hasSize(19);
  }

  @Test
  void options_areChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrialComparison.of(IPT, IPT))
        .withMessage("control must be another treatment, but was the same");
    assertThatIllegalArgumentException().isThrownBy(() -> TrialComparison.of("", CARE));
    assertThatIllegalArgumentException().isThrownBy(() -> TrialComparison.of(IPT, "=x"));
    assertThatIllegalArgumentException().isThrownBy(() -> TO_CARE.withAlpha(0));
    assertThatIllegalArgumentException().isThrownBy(() -> TO_CARE.withInstrument(" "));
  }
}
