// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;

/**
 * How many of the successes are exposed, given the margins of all strata: the exact null of a
 * contrast within strata, and every alternative of a common odds ratio psi.
 *
 * <p>A stratum of n1 exposed and n0 unexposed units with m successes has the polynomial sum over a
 * of C(n1, a) C(n0, m - a) psi^a. The coefficients of the product over the strata are, at psi = 1,
 * the null distribution of the total A; times psi^a they are that of any odds ratio. One product
 * gives p-values, the conditional estimate, intervals and power. With one exposed unit or more in
 * each stratum this is conditional logistic regression with its exact likelihood and one binary
 * covariate.
 *
 * <p>Sources: Gart 1970, Biometrika 57, 471-475, <a
 * href="https://doi.org/10.1093/biomet/57.3.471">doi:10.1093/biomet/57.3.471</a>; Breslow and Day
 * 1980, Statistical Methods in Cancer Research I, chapter 4; for mid-p Lancaster 1961, Journal of
 * the American Statistical Association 56, 223-234, <a
 * href="https://doi.org/10.1080/01621459.1961.10482105">doi:10.1080/01621459.1961.10482105</a>.
 */
public final class ConditionalDistribution {
  private static final double TIE = 1e-7;

  /** Nearer to the likeliest total no mass that a root or a power rests on is lost to underflow. */
  private static final double TINY = 1e-30;

  /** The logarithm of an odds ratio beyond which no margins of ints have their estimate. */
  private static final double FARTHEST = 600;

  private static final int HALVINGS = 60;

  private final Margins margins;
  private final int low;
  private final double[] mass;

  private ConditionalDistribution(Margins margins, int low, double[] mass) {
    this.margins = margins;
    this.low = low;
    this.mass = mass;
  }

  /**
   * Returns the null distribution with these margins.
   *
   * @param margins the margins, of two cells: exposed and not
   * @return the distribution
   */
  public static ConditionalDistribution of(Margins margins) {
    return of(margins, 1);
  }

  /**
   * Returns the distribution with these margins at an odds ratio.
   *
   * @param margins the margins, of two cells: exposed and not
   * @param psi the odds ratio, the same in all strata, above 0
   * @return the distribution
   */
  public static ConditionalDistribution of(Margins margins, double psi) {
    checkArgument(margins.cells() == 2, "cells must be 2, but were %s", margins.cells());
    int low = 0;
    double[] product = {1};
    for (int s = 0; s < margins.strata(); s++) {
      int exposed = margins.exposure(s, 0);
      int unexposed = margins.exposure(s, 1);
      int successes = margins.successes(s);
      low += Math.max(0, successes - unexposed);
      if (exposed > 0 && unexposed > 0 && successes > 0 && successes < exposed + unexposed) {
        product = times(product, HypergeometricWeights.of(exposed, unexposed, successes, psi));
      }
    }
    return new ConditionalDistribution(margins, low, product);
  }

  private static double[] times(double[] product, HypergeometricWeights stratum) {
    int size = stratum.high() - stratum.low() + 1;
    double[] next = new double[product.length + size - 1];
    for (int k = 0; k < size; k++) {
      double share = stratum.weight(stratum.low() + k) / stratum.sum();
      for (int i = 0; i < product.length; i++) {
        next[i + k] += product[i] * share;
      }
    }
    return next;
  }

  /**
   * Returns the smallest possible total.
   *
   * @return the total
   */
  public int low() {
    return low;
  }

  /**
   * Returns the greatest possible total.
   *
   * @return the total
   */
  public int high() {
    return low + mass.length - 1;
  }

  /**
   * Returns whether the margins leave no choice.
   *
   * @return whether only one total is possible
   */
  public boolean isDegenerate() {
    return mass.length == 1;
  }

  /**
   * Returns how likely a total is.
   *
   * @param total the total
   * @return its probability
   */
  public double mass(int total) {
    return total < low || total > high() ? 0 : mass[total - low];
  }

  /**
   * Returns the two-sided exact p-value: the probability of all totals no likelier than this one,
   * with a relative tolerance of 1e-7 for ties.
   *
   * @param total the observed total
   * @return the p-value
   */
  public double p(int total) {
    double limit = mass[index(total)] * (1 + TIE);
    double sum = 0;
    for (double m : mass) {
      if (m <= limit) {
        sum += m;
      }
    }
    return probability(sum);
  }

  /** A probability that is too small for a double is still none of 0. */
  private static double probability(double sum) {
    return Math.max(Double.MIN_VALUE, Math.min(1, sum));
  }

  /**
   * Returns the two-sided mid-p value: twice the smaller tail, each with half of the probability of
   * this total, at most 1.
   *
   * @param total the observed total
   * @return the mid-p value
   */
  public double midP(int total) {
    int at = index(total);
    double half = mass[at] / 2;
    double lower = half;
    for (int i = 0; i < at; i++) {
      lower += mass[i];
    }
    double upper = half;
    for (int i = mass.length - 1; i > at; i--) {
      upper += mass[i];
    }
    return probability(2 * Math.min(lower, upper));
  }

  /**
   * Returns the smallest mid-p value that any total has: that of one of the two ends.
   *
   * @return the mid-p value, 1 if there is no choice
   */
  public double smallestMidP() {
    return Math.min(midP(low), midP(high()));
  }

  /**
   * Returns the chance of a mid-p value of at most alpha if the odds ratio is psi.
   *
   * @param psi the odds ratio, above 0
   * @param alpha the level
   * @return the chance, given the margins
   */
  public double power(double psi, double alpha) {
    return rejected(isWhole() ? tilted(psi) : of(margins, psi), 0, alpha);
  }

  /**
   * Returns the chance that a part of the total takes the whole to a mid-p value of at most alpha.
   *
   * @param part how the part is distributed
   * @param rest what the rest of the total is
   * @param alpha the level
   * @return the chance
   */
  public double rejected(ConditionalDistribution part, int rest, double alpha) {
    double below = 0;
    int first = low;
    while (first <= high() && Math.min(1, 2 * (below + mass(first) / 2)) <= alpha) {
      below += mass(first++);
    }
    double above = 0;
    int last = high();
    while (last >= low && Math.min(1, 2 * (above + mass(last) / 2)) <= alpha) {
      above += mass(last--);
    }
    double chance = 0;
    for (int k = part.low; k <= part.high(); k++) {
      if (k + rest < first || k + rest > last) {
        chance += part.mass(k);
      }
    }
    return Math.min(1, chance);
  }

  /** Returns whether no total is too unlikely for a double to hold its probability well. */
  private boolean isWhole() {
    return Math.min(mass[0], mass[mass.length - 1]) >= Double.MIN_NORMAL;
  }

  /** Returns this distribution at an odds ratio, from the likeliest total outwards. */
  private ConditionalDistribution tilted(double psi) {
    int mode = 0;
    for (int i = 1; i < mass.length; i++) {
      mode = mass[i] > mass[mode] ? i : mode;
    }
    double[] tilted = new double[mass.length];
    tilted[mode] = 1;
    double sum = 1;
    for (int i = mode; i + 1 < mass.length && mass[i] > 0; i++) {
      tilted[i + 1] = tilted[i] * (mass[i + 1] / mass[i] * psi);
      sum += tilted[i + 1];
    }
    for (int i = mode; i > 0 && mass[i] > 0; i--) {
      tilted[i - 1] = tilted[i] * (mass[i - 1] / mass[i] / psi);
      sum += tilted[i - 1];
    }
    for (int i = 0; i < mass.length; i++) {
      tilted[i] /= sum;
    }
    return new ConditionalDistribution(margins, low, tilted);
  }

  /**
   * Returns the odds ratio under which this total is the expected one.
   *
   * @param total the observed total
   * @return the conditional maximum likelihood estimate: 0 at the smallest total, infinite at the
   *     greatest, none if there is no choice
   */
  public OptionalDouble estimate(int total) {
    if (isDegenerate()) {
      return OptionalDouble.empty();
    }
    int at = index(total);
    if (at == 0) {
      return OptionalDouble.of(0);
    }
    return OptionalDouble.of(
        at == mass.length - 1 ? Double.POSITIVE_INFINITY : StrictMath.exp(search(at).estimate()));
  }

  /**
   * Returns the standard error of the logarithm of the estimate, from the information at it.
   *
   * @param total the observed total
   * @return the standard error, none where the estimate is 0, infinite or missing
   */
  public OptionalDouble logStandardError(int total) {
    int at = index(total);
    if (at == 0 || at == mass.length - 1) {
      return OptionalDouble.empty();
    }
    OddsRatioSearch search = search(at);
    return OptionalDouble.of(1 / StrictMath.sqrt(search.variance(search.estimate())));
  }

  /**
   * Returns how likely a total is at each odds ratio.
   *
   * @param total the observed total
   * @return its conditional likelihood
   */
  public OddsRatioLikelihood likelihood(int total) {
    return new OddsRatioLikelihood(search(index(total)));
  }

  /**
   * Returns the odds ratios that the mid-p value does not exclude.
   *
   * @param total the observed total
   * @param alpha the error of the interval, such as 0.05
   * @return its lower and its upper end: 0 or more, and perhaps infinite
   */
  public double[] midPInterval(int total, double alpha) {
    return interval(total, alpha / 2, 0.5);
  }

  /**
   * Returns the odds ratios that neither exact tail excludes.
   *
   * @param total the observed total
   * @param alpha the error of the interval, such as 0.05
   * @return its lower and its upper end: 0 or more, and perhaps infinite
   */
  public double[] exactInterval(int total, double alpha) {
    return interval(total, alpha / 2, 1);
  }

  private double[] interval(int total, double tail, double own) {
    if (isDegenerate()) {
      return new double[] {0, Double.POSITIVE_INFINITY};
    }
    int at = index(total);
    OddsRatioSearch search = search(at);
    return new double[] {
      at == 0 ? 0 : StrictMath.exp(search.upperTail(tail, own)),
      at == mass.length - 1 ? Double.POSITIVE_INFINITY : StrictMath.exp(search.lowerTail(tail, own))
    };
  }

  /**
   * Searches from an odds ratio of 1, or, where that makes the total so unlikely that masses beside
   * it are lost, from about the one that makes it the expected total.
   */
  private OddsRatioSearch search(int at) {
    if (mass[at] >= TINY) {
      return new OddsRatioSearch(mass, at, 0);
    }
    double log = expecting(low + at);
    return new OddsRatioSearch(of(margins, StrictMath.exp(log)).mass, at, log);
  }

  /** Returns the logarithm of the odds ratio at which a total is the expected one, by halving. */
  private double expecting(int total) {
    double below = -FARTHEST;
    double above = FARTHEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (below + above) / 2;
      if (expected(StrictMath.exp(middle)) < total) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return (below + above) / 2;
  }

  /** Returns the expected total at an odds ratio; strata are independent, so their means add up. */
  private double expected(double psi) {
    double expected = 0;
    for (int s = 0; s < margins.strata(); s++) {
      expected +=
          HypergeometricWeights.of(
                  margins.exposure(s, 0), margins.exposure(s, 1), margins.successes(s), psi)
              .mean();
    }
    return expected;
  }

  private int index(int total) {
    checkArgument(
        total >= low && total <= high(), "total must be %s to %s, but was %s", low, high(), total);
    return total - low;
  }
}
