// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Effects of several trials, or of several clients, pooled under the model that each has an effect
 * of its own: y_i = mu + u_i + e_i, the u_i of variance tau2, the e_i of the variances v_i that are
 * known.
 *
 * <p>With w_i = 1 / (v_i + tau2) the estimate is mu = sum(w y) / sum(w). Its standard error is 1 /
 * sqrt(sum(w)), that of Hartung and Knapp sqrt(sum(w (y - mu)^2) / ((k - 1) sum(w))), with the t
 * distribution of k - 1 degrees. Where the latter interval is the narrower one, as happens when
 * effects lie closer together than chance has them, the wider decides.
 *
 * <p>The interval of tau2 is the Q-profile's: all tau2 under which Q(tau2) = sum(w (y - mu)^2) lies
 * between the quantiles of chi-squared of k - 1 degrees. The prediction interval is mu -+ t
 * sqrt(tau2 + se^2) with the t of k - 1 degrees and the standard error of Hartung and Knapp, as
 * metafor 3.8.1 has it, and never narrower than the interval of the mean. I2 is tau2 / (tau2 + s2),
 * s2 = (k - 1) sum(1/v) / (sum(1/v)^2 - sum(1/v^2)).
 *
 * <p>Sources: R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986) 177-188, doi
 * 10.1016/0197-2456(86)90046-2; R. C. Paule and J. Mandel, Journal of Research of the National
 * Bureau of Standards 87 (1982) 377-385, doi 10.6028/jres.087.022; W. Viechtbauer, Journal of
 * Educational and Behavioral Statistics 30 (2005) 261-293, doi 10.3102/10769986030003261 (REML),
 * and Statistics in Medicine 26 (2007) 37-52, doi 10.1002/sim.2514 (Q-profile); J. Hartung and G.
 * Knapp, Statistics in Medicine 20 (2001) 3875-3889, doi 10.1002/sim.1009; J. P. T. Higgins and S.
 * G. Thompson, Statistics in Medicine 21 (2002) 1539-1558, doi 10.1002/sim.1186 (I2).
 */
public final class RandomEffectsModel {
  /** How the variance between trials is estimated. */
  public enum Spread {
    /** None: one common effect. */
    NONE,
    /** By the restricted likelihood. */
    REML,
    /** By the moments of DerSimonian and Laird. */
    DERSIMONIAN_LAIRD,
    /** By the tau2 at which Q equals its degrees of freedom, as Paule and Mandel. */
    PAULE_MANDEL
  }

  private static final int STEPS = 500;
  private static final int SCORING_STEPS = 60;
  private static final double CLOSE = 1e-13;

  private final double[] effects;
  private final double[] variances;
  private final Spread spread;
  private final double tau2;
  private final double sum;
  private final double mean;
  private final double squares;

  private RandomEffectsModel(double[] effects, double[] variances, Spread spread, double tau2) {
    this.effects = effects;
    this.variances = variances;
    this.spread = spread;
    this.tau2 = tau2;
    double weights = 0;
    double weighted = 0;
    for (int i = 0; i < effects.length; i++) {
      double w = 1 / (variances[i] + tau2);
      weights += w;
      weighted += w * effects[i];
    }
    this.sum = weights;
    this.mean = weighted / weights;
    this.squares = q(tau2);
  }

  /**
   * Fits the model.
   *
   * @param effects the effects, at least one, each a finite number
   * @param variances their variances, each above 0
   * @param spread how the variance between them is estimated; of one effect it is 0
   * @return the fitted model
   */
  public static RandomEffectsModel fit(double[] effects, double[] variances, Spread spread) {
    checkArgument(
        effects.length > 0 && effects.length == variances.length,
        "effects must be at least 1 and as many as variances, but were %s and %s",
        effects.length,
        variances.length);
    for (int i = 0; i < effects.length; i++) {
      checkArgument(Double.isFinite(effects[i]), "effect must be finite, but was %s", effects[i]);
      checkArgument(
          variances[i] > 0 && Double.isFinite(variances[i]),
          "variance must be above 0 and finite, but was %s",
          variances[i]);
    }
    RandomEffectsModel common =
        new RandomEffectsModel(effects.clone(), variances.clone(), spread, 0);
    double tau2 = effects.length == 1 ? 0 : common.estimateSpread();
    return tau2 == 0
        ? common
        : new RandomEffectsModel(common.effects, common.variances, spread, tau2);
  }

  private double estimateSpread() {
    return switch (spread) {
      case NONE -> 0;
      case REML -> restricted();
      case DERSIMONIAN_LAIRD -> Math.max(0, (q(0) - degrees()) / typical()[0]);
      case PAULE_MANDEL -> whereQIs(degrees());
    };
  }

  /** The sum of the common-effect weights less their share of squares, and of 1/v, and of 1/v^2. */
  private double[] typical() {
    double w1 = 0;
    double w2 = 0;
    for (double v : variances) {
      w1 += 1 / v;
      w2 += 1 / v / v;
    }
    return new double[] {w1 - w2 / w1, w1, w2};
  }

  /** The weighted squares about the weighted mean, at some tau2. */
  private double q(double at) {
    return squaresAt(at)[0];
  }

  /** Q at some tau2, and the sum of w^2 (y - mu)^2, by which it falls. */
  private double[] squaresAt(double at) {
    double weights = 0;
    double weighted = 0;
    for (int i = 0; i < effects.length; i++) {
      double w = 1 / (variances[i] + at);
      weights += w;
      weighted += w * effects[i];
    }
    double mu = weighted / weights;
    double q = 0;
    double slope = 0;
    for (int i = 0; i < effects.length; i++) {
      double w = 1 / (variances[i] + at);
      double part = w * (effects[i] - mu) * (effects[i] - mu);
      q += part;
      slope += w * part;
    }
    return new double[] {q, slope};
  }

  /**
   * The tau2 at which Q is as great as that, 0 where it is so small at 0. Q falls and is convex in
   * tau2 (DerSimonian and Kacker 2007, doi 10.1016/j.cct.2006.04.004), so that Newton's steps from
   * 0 climb to it and never pass it.
   */
  private double whereQIs(double wanted) {
    double at = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] q = squaresAt(at);
      double up = (q[0] - wanted) / q[1];
      if (!(up > CLOSE * (at + variances[0]))) {
        return at;
      }
      at += up;
    }
    return at;
  }

  /**
   * The tau2 of the restricted likelihood, by Fisher's scoring from the estimate of Hedges, held
   * between values at which the score is known to be above and below 0; where a step leaves them,
   * or scoring does not settle, by halving. Where the score falls at 0 and the steps go there, it
   * is 0.
   */
  private double restricted() {
    boolean risesFromNought = score(0)[0] > 0;
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double at = Math.max(0, unweighted());
    for (int step = 0; step < STEPS && high - low > CLOSE * (at + variances[0]); step++) {
      double[] score = score(at);
      double next = at + score[0] / score[1];
      if (score[0] > 0) {
        low = at;
      } else {
        high = at;
      }
      if (next <= 0 && !risesFromNought) {
        return 0;
      } else if (Math.abs(next - at) <= CLOSE * (at + variances[0])) {
        return at;
      } else if (next > low && next < high && step < SCORING_STEPS) {
        at = next;
      } else {
        at = high == Double.POSITIVE_INFINITY ? 2 * at + variances[0] : (low + high) / 2;
      }
    }
    return at;
  }

  /** The variance of the effects less the mean of their own variances. */
  private double unweighted() {
    double average = 0;
    double own = 0;
    for (int i = 0; i < effects.length; i++) {
      average += effects[i] / effects.length;
      own += variances[i] / effects.length;
    }
    double about = 0;
    for (double y : effects) {
      about += (y - average) * (y - average);
    }
    return about / degrees() - own;
  }

  /** Twice the score of the restricted likelihood, and twice the information, at some tau2. */
  private double[] score(double at) {
    double w1 = 0;
    double w2 = 0;
    double w3 = 0;
    double weighted = 0;
    for (int i = 0; i < effects.length; i++) {
      double w = 1 / (variances[i] + at);
      w1 += w;
      w2 += w * w;
      w3 += w * w * w;
      weighted += w * effects[i];
    }
    double mu = weighted / w1;
    double squared = 0;
    for (int i = 0; i < effects.length; i++) {
      double w = (effects[i] - mu) / (variances[i] + at);
      squared += w * w;
    }
    double shared = w2 / w1;
    return new double[] {squared - (w1 - shared), w2 - 2 * w3 / w1 + shared * shared};
  }

  /**
   * Returns how many effects are pooled.
   *
   * @return k, at least 1
   */
  public int size() {
    return effects.length;
  }

  /**
   * Returns the degrees of freedom.
   *
   * @return k - 1
   */
  public int degrees() {
    return effects.length - 1;
  }

  /**
   * Returns the pooled effect.
   *
   * @return mu
   */
  public double mean() {
    return mean;
  }

  /**
   * Returns the variance between trials.
   *
   * @return tau2, at least 0
   */
  public double tau2() {
    return tau2;
  }

  /**
   * Returns the share of the weights that an effect has.
   *
   * @param i which effect, from 0
   * @return its share, in (0, 1]
   */
  public double share(int i) {
    return 1 / (variances[i] + tau2) / sum;
  }

  /**
   * Returns the standard error of the pooled effect as if tau2 were known.
   *
   * @return the standard error
   */
  public double standardError() {
    return Math.sqrt(1 / sum);
  }

  /**
   * Returns the standard error of Hartung and Knapp.
   *
   * @return the standard error, 0 where all effects are the same, and of one effect
   */
  public double hartungKnappError() {
    return degrees() == 0 ? 0 : Math.sqrt(squares / degrees() / sum);
  }

  /**
   * Returns half the width of the interval by the normal distribution.
   *
   * @param level the level of the interval, in (0, 1)
   * @return half the width
   */
  public double normalMargin(double level) {
    return Quantiles.normal((1 + level) / 2) * standardError();
  }

  /**
   * Returns half the width of the interval of Hartung and Knapp.
   *
   * @param level the level of the interval, in (0, 1)
   * @return half the width
   * @throws IllegalArgumentException of one effect
   */
  public double hartungKnappMargin(double level) {
    return Quantiles.student(degrees(), (1 + level) / 2) * hartungKnappError();
  }

  /**
   * Returns half the width of the interval that decides: the wider of the two.
   *
   * @param level the level of the interval, in (0, 1)
   * @return half the width
   * @throws IllegalArgumentException of one effect
   */
  public double margin(double level) {
    return Math.max(hartungKnappMargin(level), normalMargin(level));
  }

  /**
   * Returns the two-sided p-value of no effect that decides: the larger of the two.
   *
   * @return the p-value, in (0, 1]
   * @throws IllegalArgumentException of one effect
   */
  public double p() {
    double normal = Quantiles.normalTwoSided(mean / standardError());
    double error = hartungKnappError();
    return error == 0
        ? normal
        : Math.max(normal, Quantiles.studentTwoSided(mean / error, degrees()));
  }

  /**
   * Returns half the width of the prediction interval, in which the effect of a further trial lies.
   *
   * @param level the level of the interval, in (0, 1)
   * @return half the width, at least the {@link #margin} of the mean
   * @throws IllegalArgumentException of one effect
   */
  public double predictionMargin(double level) {
    double error = hartungKnappError();
    double t = Quantiles.student(degrees(), (1 + level) / 2);
    return Math.max(margin(level), t * Math.sqrt(tau2 + error * error));
  }

  /**
   * Returns Cochran's Q.
   *
   * @return the squares about the common-effect mean, weighted by 1/v
   */
  public double cochranQ() {
    return q(0);
  }

  /**
   * Returns the p-value of Q.
   *
   * @return the chance of such a Q or a greater one if all trials had one effect
   * @throws IllegalArgumentException of one effect
   */
  public double cochranP() {
    return Quantiles.chiSquaredAbove(degrees(), cochranQ());
  }

  /**
   * Returns the share of the variance of the effects that is not that of chance.
   *
   * @return I2, in [0, 1)
   */
  public double inconsistency() {
    if (degrees() == 0) {
      return 0;
    }
    double[] typical = typical();
    double own = degrees() / typical[0];
    return tau2 / (tau2 + own);
  }

  /**
   * Returns the Q-profile interval of tau2.
   *
   * @param level the level of the interval, in (0, 1)
   * @return its lower and upper end, both 0 where even no variance is too much
   * @throws IllegalArgumentException of one effect
   */
  public double[] tau2Interval(double level) {
    double tail = (1 - level) / 2;
    return new double[] {
      whereQIs(Quantiles.chiSquared(degrees(), 1 - tail)),
      whereQIs(Quantiles.chiSquared(degrees(), tail))
    };
  }

  /**
   * Returns the model without one effect.
   *
   * @param i which effect, from 0
   * @return the model of the others, fitted anew
   * @throws IllegalArgumentException of one effect
   */
  public RandomEffectsModel without(int i) {
    return fit(withoutOne(effects, i), withoutOne(variances, i), spread);
  }

  private static double[] withoutOne(double[] values, int left) {
    double[] others = new double[values.length - 1];
    System.arraycopy(values, 0, others, 0, left);
    System.arraycopy(values, left + 1, others, left, others.length - left);
    return others;
  }
}
