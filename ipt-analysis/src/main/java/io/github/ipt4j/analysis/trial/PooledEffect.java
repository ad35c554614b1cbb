// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.FunnelSlope;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.analysis.internal.RandomEffectsModel;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** The figures of two trials or more taken together: of g, or of the logarithm of a ratio. */
@Value.Immutable
@IptStyle
public abstract sealed class PooledEffect implements WithPooledEffect
    permits ImmutablePooledEffect {
  /** The level of all intervals that are printed. */
  static final double LEVEL = 0.95;

  /** So many trials it takes until one can tell how far they differ. */
  private static final int FEWEST_TO_PREDICT = 3;

  /** So many it takes to see whether small ones differ from large ones (Sterne et al. 2011). */
  private static final int FEWEST_FOR_SLOPE = 10;

  PooledEffect() {}

  static PooledEffect of(List<TrialEffect> effects, Pooling pooling) {
    double[] values = effects.stream().mapToDouble(e -> e.size().value()).toArray();
    double[] variances = effects.stream().mapToDouble(e -> e.size().variance()).toArray();
    RandomEffectsModel model = RandomEffectsModel.fit(values, variances, pooling.spread());
    double[] spread = model.tau2Interval(LEVEL);
    Builder pooled =
        new Builder()
            .trials(model.size())
            .mean(model.mean())
            .standardError(model.standardError())
            .hartungKnappError(model.hartungKnappError())
            .p(model.p())
            .tau2(model.tau2())
            .tau2Interval(Interval.of95(spread[0], spread[1]))
            .inconsistency(model.inconsistency())
            .cochranQ(model.cochranQ())
            .cochranP(model.cochranP())
            .addAllWeights(IntStream.range(0, model.size()).mapToObj(model::share).toList());
    if (model.size() >= FEWEST_TO_PREDICT) {
      pooled.predictionMargin(model.predictionMargin(LEVEL));
      for (int i = 0; i < model.size(); i++) {
        pooled.addWithoutOne(without(effects.get(i), model.without(i)));
      }
    }
    if (model.size() >= FEWEST_FOR_SLOPE && Arrays.stream(variances).distinct().count() > 1) {
      pooled.smallTrialsP(FunnelSlope.of(values, variances).p());
    }
    return pooled.build();
  }

  private static WithoutOne without(TrialEffect left, RandomEffectsModel others) {
    double margin = others.margin(LEVEL);
    return new WithoutOne(
        left.trial().name(),
        new Estimate(others.mean(), Interval.of95(others.mean() - margin, others.mean() + margin)),
        others.p());
  }

  /**
   * Returns how many trials were taken together.
   *
   * @return k, at least 2
   */
  public abstract int trials();

  /**
   * Returns the pooled effect.
   *
   * @return the mean over trials
   */
  public abstract double mean();

  /**
   * Returns the standard error of the mean as if it were known how far trials differ.
   *
   * @return the standard error
   */
  public abstract double standardError();

  /**
   * Returns the standard error of Hartung and Knapp, to which t of k - 1 degrees belongs.
   *
   * @return the standard error
   */
  public abstract double hartungKnappError();

  /**
   * Returns the p-value of no effect that decides: the larger of that of Hartung and Knapp and of
   * the normal one.
   *
   * @return the two-sided p-value
   */
  public abstract double p();

  /**
   * Returns the variance between trials.
   *
   * @return tau2, at least 0
   */
  public abstract double tau2();

  /**
   * Returns the Q-profile interval of the variance between trials.
   *
   * @return the 95 % interval
   */
  public abstract Interval tau2Interval();

  /**
   * Returns the share of the variance of the effects that is not that of chance.
   *
   * @return I2, in [0, 1)
   */
  public abstract double inconsistency();

  /**
   * Returns Cochran's Q.
   *
   * @return the statistic, on k - 1 degrees
   */
  public abstract double cochranQ();

  /**
   * Returns the p-value of Q.
   *
   * @return the p-value of trials that have one effect
   */
  public abstract double cochranP();

  /**
   * Returns the weight of each trial.
   *
   * @return its share, in the order of the effects, 1 together
   */
  public abstract ImmutableList<Double> weights();

  /** Half the width of the prediction interval, where there are enough trials for it. */
  abstract OptionalDouble predictionMargin();

  /**
   * Returns what is left without each of the trials.
   *
   * @return one for each trial, in their order; none of two trials
   */
  public abstract ImmutableList<WithoutOne> withoutOne();

  /**
   * Returns whether small trials report other effects than large ones, by Egger's regression on the
   * standard error.
   *
   * @return the two-sided p-value; empty of fewer than ten trials, or of trials of one size
   */
  public abstract OptionalDouble smallTrialsP();

  /**
   * Returns the interval that decides: the wider of the two.
   *
   * @return the 95 % interval
   */
  public Interval interval() {
    return interval(LEVEL);
  }

  /**
   * Returns the interval that decides at a level.
   *
   * @param level the level, in (0, 1)
   * @return the wider of the two intervals
   */
  public Interval interval(double level) {
    return about(Math.max(margin(level), normalMargin(level)), level);
  }

  /**
   * Returns the interval of Hartung and Knapp.
   *
   * @return the 95 % interval by t of k - 1 degrees
   */
  public Interval hartungKnapp() {
    return about(margin(LEVEL), LEVEL);
  }

  /**
   * Returns the interval by the normal distribution, which takes as known how far trials differ.
   *
   * @return the 95 % interval
   */
  public Interval normal() {
    return about(normalMargin(LEVEL), LEVEL);
  }

  /**
   * Returns in which interval the effect of a further trial lies.
   *
   * @return the 95 % prediction interval by t of k - 1 degrees, never narrower than that of the
   *     mean; empty of two trials
   */
  public Optional<Interval> prediction() {
    return predictionMargin().isPresent()
        ? Optional.of(about(predictionMargin().getAsDouble(), LEVEL))
        : Optional.empty();
  }

  /** Which trial has the largest weight. */
  int heaviest() {
    return IntStream.range(0, trials())
        .reduce((a, b) -> weights().get(b) > weights().get(a) ? b : a)
        .orElseThrow();
  }

  private double margin(double level) {
    return Quantiles.student(trials() - 1.0, (1 + level) / 2) * hartungKnappError();
  }

  private double normalMargin(double level) {
    return Quantiles.normal((1 + level) / 2) * standardError();
  }

  private Interval about(double margin, double level) {
    return new Interval(mean() - margin, mean() + margin, level);
  }

  /** Builds a {@link PooledEffect}. */
  static final class Builder extends ImmutablePooledEffect.Builder {
    Builder() {}
  }
}
