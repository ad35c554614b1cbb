// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.internal.RandomEffectsModel.Spread;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Figures of R 4.2.2 with metafor 3.8.1, its tolerances tightened: {@code rma(yi, vi, data=dat,
 * method=m, test="knha", control=list(threshold=1e-14, tol=1e-14, maxiter=2000))} of {@link
 * BcgTrials}, {@code predict(r)}, {@code confint(r, control=list(tol=1e-14))}, {@code
 * leave1out(r)}.
 */
class RandomEffectsModelTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final double LEVEL = 0.95;

  private static RandomEffectsModel bcg(Spread spread) {
    return RandomEffectsModel.fit(BcgTrials.EFFECTS, BcgTrials.VARIANCES, spread);
  }

  /** The estimate, both standard errors, tau2, I2, the ends of the three intervals. */
  private static void isLike(RandomEffectsModel model, double... peer) {
    double mean = model.mean();
    double[] own = {
      mean,
      model.hartungKnappError(),
      model.standardError(),
      model.tau2(),
      100 * model.inconsistency(),
      mean - model.hartungKnappMargin(LEVEL),
      mean + model.hartungKnappMargin(LEVEL),
      mean - model.normalMargin(LEVEL),
      mean + model.normalMargin(LEVEL),
      mean - model.predictionMargin(LEVEL),
      mean + model.predictionMargin(LEVEL)
    };
    assertThat(own).hasSameSizeAs(peer);
    for (int i = 0; i < own.length; i++) {
      assertThat(own[i]).as("figure %s", i).isCloseTo(peer[i], within(2e-7));
    }
  }

  @Test
  void reml_isThatOfMetafor() {
    isLike(
        bcg(Spread.REML),
        -0.714532342158139,
        0.180791744092848,
        0.179781516105206,
        0.313243258136481,
        92.2213845212689,
        -1.10844371368555,
        -0.320620970630728,
        -1.06689763881035,
        -0.362167045505929,
        -1.9960168341962,
        0.566952149879924);
    assertThat(bcg(Spread.REML).p()).isCloseTo(0.00192001509605729, EXACT);
  }

  @Test
  void derSimonianAndLaird_isThatOfMetafor() {
    isLike(
        bcg(Spread.DERSIMONIAN_LAIRD),
        -0.714117222073227,
        0.180696628335547,
        0.178742089535403,
        0.308760262862376,
        92.117346854562,
        -1.10782135416833,
        -0.320413089978126,
        -1.06444528008405,
        -0.363789164062403,
        -1.98720696343074,
        0.558972519284285);
  }

  /** metafor stops early unless its tolerance is tightened: .318093711863015 with its own. */
  @Test
  void pauleAndMandel_isThatOfMetafor() {
    isLike(
        bcg(Spread.PAULE_MANDEL),
        -0.714968153493444,
        0.180892191537624,
        0.180892191537624,
        0.318068452205024,
        92.3303379541533,
        -1.10909838120224,
        -0.320837925784648,
        -1.06951033399171,
        -0.360425972995181,
        -2.0054259229281,
        0.575489615941215);
  }

  /** {@code rma(yi, vi, data=dat, method="FE")}. */
  @Test
  void commonEffect_isThatOfMetafor() {
    RandomEffectsModel model = bcg(Spread.NONE);
    assertThat(model.tau2()).isZero();
    assertThat(model.mean()).isCloseTo(-0.430285163654091, EXACT);
    assertThat(model.standardError()).isCloseTo(0.0404987517108638, EXACT);
    assertThat(model.cochranQ()).isCloseTo(152.233008082373, EXACT);
    assertThat(model.cochranP()).isCloseTo(1.996764590846e-26, within(1e-35));
    assertThat(model.inconsistency()).isZero();
  }

  @Test
  void qProfile_isThatOfMetafor() {
    double[] interval = bcg(Spread.REML).tau2Interval(LEVEL);
    assertThat(interval[0]).isCloseTo(0.119718361141261, within(1e-8));
    assertThat(interval[1]).isCloseTo(1.11147908406093, within(1e-8));
  }

  @Test
  void withoutOne_isThatOfMetafor() {
    double[] means = {
      -0.707083784699258, -0.654031200293526, -0.685554410836617, -0.628409369807674,
      -0.764170095140255, -0.710876555564008, -0.655247599784662, -0.794767604515521,
      -0.741197299304493, -0.653032915305876, -0.757858626723501, -0.759812099334467,
      -0.777536184894368
    };
    double[] spreads = {
      0.336156701803629, 0.292583083996311, 0.320737929649036, 0.262758148091002,
      0.327803260442081, 0.359554070376809, 0.293025869767263, 0.273182929386648,
      0.349452009805488, 0.298724504633231, 0.340488287792991, 0.308162214795441,
      0.303733366367171
    };
    RandomEffectsModel model = bcg(Spread.REML);
    for (int i = 0; i < means.length; i++) {
      RandomEffectsModel others = model.without(i);
      assertThat(others.size()).isEqualTo(12);
      assertThat(others.mean()).isCloseTo(means[i], within(1e-8));
      assertThat(others.tau2()).isCloseTo(spreads[i], within(2e-7));
    }
  }

  @Test
  void shares_areTheWeights() {
    RandomEffectsModel model = bcg(Spread.REML);
    assertThat(IntStream.range(0, 13).mapToDouble(model::share).sum()).isCloseTo(1, EXACT);
    assertThat(model.share(7) / model.share(0))
        .isCloseTo(
            (BcgTrials.VARIANCES[0] + model.tau2()) / (BcgTrials.VARIANCES[7] + model.tau2()),
            EXACT);
  }

  /**
   * Effects that agree better than chance would have them: the normal interval is the wider, and
   * its p is that of metafor's {@code rma(c(.30,.31,.30), c(.04,.05,.06), method="REML")}.
   */
  @Test
  void whereHartungAndKnappAreNarrower_theWiderDecides() {
    RandomEffectsModel model =
        RandomEffectsModel.fit(
            new double[] {0.30, 0.31, 0.30}, new double[] {0.04, 0.05, 0.06}, Spread.REML);
    assertThat(model.tau2()).isZero();
    assertThat(model.hartungKnappMargin(LEVEL)).isLessThan(model.normalMargin(LEVEL));
    assertThat(model.margin(LEVEL)).isEqualTo(model.normalMargin(LEVEL));
    assertThat(model.predictionMargin(LEVEL)).isEqualTo(model.margin(LEVEL));
    assertThat(model.p()).isCloseTo(0.0172510760878906, EXACT);
    assertThat(model.tau2Interval(LEVEL)[0]).isZero();
    RandomEffectsModel same =
        RandomEffectsModel.fit(new double[] {1, 1}, new double[] {1, 1}, Spread.REML);
    assertThat(same.hartungKnappError()).isZero();
    assertThat(same.p()).isCloseTo(0.157299207050285, EXACT);
    assertThat(same.tau2Interval(LEVEL)).containsExactly(0, 0);
  }

  @Test
  void oneEffect_isItself() {
    RandomEffectsModel one =
        RandomEffectsModel.fit(new double[] {0.4}, new double[] {0.04}, Spread.REML);
    assertThat(one.mean()).isEqualTo(0.4);
    assertThat(one.tau2()).isZero();
    assertThat(one.inconsistency()).isZero();
    assertThat(one.hartungKnappError()).isZero();
    assertThat(one.standardError()).isCloseTo(0.2, EXACT);
    assertThat(one.share(0)).isEqualTo(1);
    assertThat(one.degrees()).isZero();
  }

  @Test
  void wrongArguments_areRefused() {
    double[] two = {1, 2};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RandomEffectsModel.fit(two, new double[] {1}, Spread.REML));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RandomEffectsModel.fit(new double[0], new double[0], Spread.REML));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RandomEffectsModel.fit(two, new double[] {1, 0}, Spread.REML))
        .withMessage("variance must be above 0 and finite, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RandomEffectsModel.fit(
                    new double[] {1, Double.NaN}, new double[] {1, 1}, Spread.REML));
  }

  record Drawn(double[] effects, double[] variances) {
    double restrictedLikelihood(double tau2) {
      double sum = 0;
      double weighted = 0;
      double logs = 0;
      for (int i = 0; i < effects.length; i++) {
        double w = 1 / (variances[i] + tau2);
        sum += w;
        weighted += w * effects[i];
        logs += Math.log(w);
      }
      double squares = 0;
      for (int i = 0; i < effects.length; i++) {
        squares += Math.pow(effects[i] - weighted / sum, 2) / (variances[i] + tau2);
      }
      return (logs - Math.log(sum) - squares) / 2;
    }

    double q(double tau2) {
      double[] w = Arrays.stream(variances).map(v -> 1 / (v + tau2)).toArray();
      double sum = Arrays.stream(w).sum();
      double mean = IntStream.range(0, w.length).mapToDouble(i -> w[i] * effects[i]).sum() / sum;
      return IntStream.range(0, w.length)
          .mapToDouble(i -> w[i] * Math.pow(effects[i] - mean, 2))
          .sum();
    }
  }

  @Provide
  Arbitrary<Drawn> trials() {
    return Arbitraries.integers()
        .between(2, 12)
        .flatMap(
            k ->
                Combinators.combine(
                        Arbitraries.doubles()
                            .between(-3, 3)
                            .ofScale(3)
                            .array(double[].class)
                            .ofSize(k),
                        Arbitraries.doubles()
                            .between(0.001, 2)
                            .ofScale(3)
                            .array(double[].class)
                            .ofSize(k))
                    .as(Drawn::new));
  }

  /** No tau2 near the one that was found, and neither end, is more likely. */
  @Property(tries = 40)
  void reml_isTheTopOfTheRestrictedLikelihood(@ForAll("trials") Drawn drawn) {
    double found = RandomEffectsModel.fit(drawn.effects(), drawn.variances(), Spread.REML).tau2();
    double top = drawn.restrictedLikelihood(found);
    for (double step : new double[] {1e-4, 1e-3, 1e-2}) {
      assertThat(drawn.restrictedLikelihood(found + step)).isLessThanOrEqualTo(top + 1e-11);
      assertThat(drawn.restrictedLikelihood(Math.max(0, found - step)))
          .isLessThanOrEqualTo(top + 1e-11);
    }
  }

  @Property(tries = 40)
  void pauleAndMandelAndProfile_areWhereQIsWhatItIsToBe(@ForAll("trials") Drawn drawn) {
    RandomEffectsModel model =
        RandomEffectsModel.fit(drawn.effects(), drawn.variances(), Spread.PAULE_MANDEL);
    isRoot(drawn, model.tau2(), model.degrees());
    double[] interval = model.tau2Interval(LEVEL);
    isRoot(drawn, interval[0], Quantiles.chiSquared(model.degrees(), 0.975));
    isRoot(drawn, interval[1], Quantiles.chiSquared(model.degrees(), 0.025));
    assertThat(interval[0]).isLessThanOrEqualTo(interval[1]);
  }

  private static void isRoot(Drawn drawn, double tau2, double wanted) {
    if (tau2 == 0) {
      assertThat(drawn.q(0)).isLessThanOrEqualTo(wanted);
    } else {
      assertThat(drawn.q(tau2)).isCloseTo(wanted, within(1e-8 * Math.max(1, wanted)));
    }
  }

  /** Effects in other units and turned round give the same in other units. */
  @Property(tries = 40)
  void units_changeNoShareAndNoP(@ForAll("trials") Drawn drawn) {
    double unit = -7.5;
    RandomEffectsModel model =
        RandomEffectsModel.fit(drawn.effects(), drawn.variances(), Spread.REML);
    RandomEffectsModel other =
        RandomEffectsModel.fit(
            Arrays.stream(drawn.effects()).map(y -> unit * y).toArray(),
            Arrays.stream(drawn.variances()).map(v -> unit * unit * v).toArray(),
            Spread.REML);
    assertThat(other.mean()).isCloseTo(unit * model.mean(), within(1e-6));
    assertThat(other.tau2()).isCloseTo(unit * unit * model.tau2(), within(1e-6));
    assertThat(other.inconsistency()).isCloseTo(model.inconsistency(), within(1e-8));
    assertThat(other.p()).isCloseTo(model.p(), within(1e-8));
    assertThat(other.margin(LEVEL)).isCloseTo(-unit * model.margin(LEVEL), within(1e-6));
  }
}
