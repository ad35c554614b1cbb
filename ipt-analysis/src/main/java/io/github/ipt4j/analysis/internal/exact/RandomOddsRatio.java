// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Odds ratios that differ from client to client: their logarithms are normal, and of each client
 * only the total is used, given the margins of the client's own strata.
 *
 * <p>The likelihood of client i is the integral of P(A_i = a_i | exp(theta)) over a normal theta of
 * mean mu and standard deviation sigma; A_i has the polynomial of {@link ConditionalDistribution}.
 * A client whose own estimate is 0 or infinite has such a likelihood like any other. The integral
 * is a trapezoidal sum on one grid of theta that all clients share, which converges faster than any
 * power of its step: with sigma at least one step of the grid the error is under 1e-8. A standard
 * deviation below one step is taken as 0, and none above 4 is looked for.
 *
 * <p>Whether sigma is 0 is told by the likelihood ratio, whose distribution there is half 0 and
 * half chi-squared of one degree, because 0 is the end of what sigma can be. Intervals are those of
 * the profile likelihood.
 *
 * <p>Sources: S. G. Self and K.-Y. Liang, Journal of the American Statistical Association 82 (1987)
 * 605-610, doi 10.1080/01621459.1987.10478472 (the boundary); T. Stijnen, T. H. Hamza and P.
 * Ozdemir, Statistics in Medicine 29 (2010) 3046-3067, doi 10.1002/sim.4040 (the exact likelihood
 * of a table with a normal logarithm of its odds ratio); L. N. Trefethen and J. A. C. Weideman,
 * SIAM Review 56 (2014) 385-458, doi 10.1137/130932132 (the trapezoidal sum).
 */
public final class RandomOddsRatio {
  /** The greatest standard deviation that is looked for. */
  public static final double MOST = 4;

  private static final double STEP = 1.0 / 16;
  private static final int NODES = 513;
  private static final double FIRST = -16;
  private static final ChiSquaredDistribution ONE_DEGREE = ChiSquaredDistribution.of(1);
  private static final double DROP = ONE_DEGREE.inverseCumulativeProbability(0.95) / 2;
  private static final double[] SEARCHED = {STEP, 0.25, 0.5, 1, 2, MOST};
  private static final double PRECISION = 1e-9;
  private static final double CLOSE = 1e-7;
  private static final int MOST_STEPS = 100;

  private final ImmutableList<OddsRatioLikelihood> clients;
  private final double[][] likelihoods;
  private final double common;
  private final double logAtCommon;
  private final Point best;

  private RandomOddsRatio(ImmutableList<OddsRatioLikelihood> clients) {
    this.clients = clients;
    likelihoods = new double[clients.size()][NODES];
    for (int i = 0; i < likelihoods.length; i++) {
      for (int g = 0; g < NODES; g++) {
        likelihoods[i][g] = clients.get(i).at(FIRST + g * STEP);
      }
    }
    common = sharedEstimate();
    logAtCommon = logAlike(common);
    best = bestOf(this::atBestMean, new Point(common, 0, logAtCommon, 0));
  }

  /**
   * Fits the clients.
   *
   * @param clients the likelihood of each, at least two, of whom not all point the same way without
   *     end
   * @return what fits best
   */
  public static RandomOddsRatio of(List<OddsRatioLikelihood> clients) {
    checkArgument(clients.size() >= 2, "clients must be at least 2, but were %s", clients.size());
    return new RandomOddsRatio(ImmutableList.copyOf(clients));
  }

  /**
   * Returns the logarithm of the odds ratio that fits best if all clients have one: that of
   * conditional logistic regression over all strata.
   *
   * @return the logarithm
   */
  public double common() {
    return common;
  }

  /**
   * Returns the standard error of {@link #common()}.
   *
   * @return the error, from the information
   */
  public double commonError() {
    double information = 0;
    for (OddsRatioLikelihood client : clients) {
      information += client.information(common);
    }
    return 1 / StrictMath.sqrt(information);
  }

  /**
   * Returns the mean of the logarithms.
   *
   * @return the estimate
   */
  public double mean() {
    return best.mean;
  }

  /**
   * Returns the standard deviation of the logarithms.
   *
   * @return the estimate, 0 to {@link #MOST}
   */
  public double deviation() {
    return best.deviation;
  }

  /**
   * Returns the p-value of no difference between clients.
   *
   * @return the p-value, in (0, 1]
   */
  public double pAlike() {
    double ratio = 2 * (best.log - logAtCommon);
    return ratio <= 0 ? 1 : ONE_DEGREE.survivalProbability(ratio) / 2;
  }

  /**
   * Returns the p-value of a mean of 0.
   *
   * @return the p-value, in [0, 1]
   */
  public double pOfMean() {
    double ratio = 2 * (best.log - logAtMean(0));
    return ratio <= 0 ? 1 : ONE_DEGREE.survivalProbability(ratio);
  }

  /**
   * Returns the 95 % interval of the mean.
   *
   * @return its ends
   */
  public double[] meanInterval() {
    double width = Math.max(commonError(), best.deviation / StrictMath.sqrt(clients.size()));
    return new double[] {
      end(this::logAtMean, best.mean, -width, FIRST), end(this::logAtMean, best.mean, width, -FIRST)
    };
  }

  /**
   * Returns the 95 % interval of the standard deviation.
   *
   * @return its ends, 0 to {@link #MOST}
   */
  public double[] deviationInterval() {
    double limit = best.log - DROP;
    DoubleUnaryOperator profile = s -> s < STEP ? logAtCommon : atBestMean(s).log;
    return new double[] {
      logAtCommon >= limit ? 0 : end(profile, best.deviation, -STEP, 0),
      atBestMean(MOST).log >= limit ? MOST : end(profile, best.deviation, STEP, MOST)
    };
  }

  /** Returns where the profile has fallen so far that the interval ends, going from the best. */
  private double end(DoubleUnaryOperator profile, double from, double step, double last) {
    double limit = best.log - DROP;
    double inside = from;
    double outside = from + step;
    double stride = step;
    while ((last - outside) * step > 0 && profile.applyAsDouble(outside) >= limit) {
      inside = outside;
      stride *= 2;
      outside += stride;
    }
    if ((last - outside) * step <= 0) {
      outside = last;
    }
    return root(x -> profile.applyAsDouble(x) - limit, inside, outside);
  }

  /** Returns the root between a place where a function is not negative and one where it is. */
  private static double root(DoubleUnaryOperator function, double inside, double outside) {
    double in = inside;
    double out = outside;
    double atIn = function.applyAsDouble(in);
    double atOut = function.applyAsDouble(out);
    for (int i = 0; i < MOST_STEPS && Math.abs(out - in) > CLOSE && atIn != 0; i++) {
      double next = i % 3 == 2 ? (in + out) / 2 : in + (out - in) * atIn / (atIn - atOut);
      double at = function.applyAsDouble(next);
      if (at >= 0) {
        in = next;
        atIn = at;
        atOut /= 2;
      } else {
        out = next;
        atOut = at;
        atIn /= 2;
      }
    }
    return (in + out) / 2;
  }

  private double logAlike(double log) {
    double sum = 0;
    for (OddsRatioLikelihood client : clients) {
      sum += StrictMath.log(client.at(log));
    }
    return sum;
  }

  private double sharedEstimate() {
    double at = 0;
    double low = FIRST;
    double high = -FIRST;
    for (int step = 0; step < MOST_STEPS; step++) {
      double slope = 0;
      double information = 0;
      for (OddsRatioLikelihood client : clients) {
        slope += client.slope(at);
        information += client.information(at);
      }
      low = slope > 0 ? at : low;
      high = slope > 0 ? high : at;
      double move = slope / information;
      if (Math.abs(move) <= PRECISION) {
        return at + move;
      }
      double next = at + Math.max(-1, Math.min(1, move));
      at = next > low && next < high ? next : (low + high) / 2;
    }
    return at;
  }

  /** Returns the likelihood at a mean, with the standard deviation that fits best beside it. */
  private double logAtMean(double mean) {
    return bestOf(s -> at(mean, s), new Point(mean, 0, logAlike(mean), 0)).log;
  }

  /** Returns the best of the standard deviations, beginning with that of 0. */
  private Point bestOf(Fit fit, Point alike) {
    Point[] points = new Point[SEARCHED.length];
    int top = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = fit.at(SEARCHED[i]);
      top = points[i].log > points[top].log ? i : top;
    }
    Point found = points[top];
    if (found.slope > 0 && top + 1 < points.length) {
      found = between(fit, found, points[top + 1]);
    } else if (found.slope < 0 && top > 0) {
      found = between(fit, points[top - 1], found);
    }
    return found.log > alike.log ? found : alike;
  }

  private static Point between(Fit fit, Point low, Point high) {
    if (low.slope <= 0 || high.slope >= 0) {
      return low.log > high.log ? low : high;
    }
    return fit.at(root(s -> fit.at(s).slope, low.deviation, high.deviation));
  }

  /** Returns the likelihood at a standard deviation, with the mean that fits best beside it. */
  private Point atBestMean(double deviation) {
    double mean = common;
    Point at = at(mean, deviation);
    for (int step = 0; step < MOST_STEPS; step++) {
      double move = at.moveOfMean;
      if (Math.abs(move) <= CLOSE) {
        return at;
      }
      mean += Math.max(-1, Math.min(1, move));
      at = at(mean, deviation);
    }
    return at;
  }

  private Point at(double mean, double deviation) {
    double[] weight = new double[NODES];
    double[] first = new double[NODES];
    double[] second = new double[NODES];
    for (int g = 0; g < NODES; g++) {
      double z = (FIRST + g * STEP - mean) / deviation;
      weight[g] = STEP / deviation / StrictMath.sqrt(2 * Math.PI) * StrictMath.exp(-z * z / 2);
      first[g] = weight[g] * z / deviation;
      second[g] = weight[g] * (z * z - 1) / deviation / deviation;
    }
    double log = 0;
    double slope = 0;
    double curve = 0;
    double spread = 0;
    for (double[] client : likelihoods) {
      double all = 0;
      double one = 0;
      double two = 0;
      for (int g = 0; g < NODES; g++) {
        all += weight[g] * client[g];
        one += first[g] * client[g];
        two += second[g] * client[g];
      }
      log += StrictMath.log(all);
      slope += one / all;
      spread += two / all;
      curve += two / all - one / all * (one / all);
    }
    return new Point(mean, deviation, log, deviation * spread).with(-slope / curve);
  }

  private interface Fit {
    Point at(double deviation);
  }

  /** The likelihood at a mean and a standard deviation, and its slope along the latter. */
  private static final class Point {
    private final double mean;
    private final double deviation;
    private final double log;
    private final double slope;
    private double moveOfMean;

    Point(double mean, double deviation, double log, double slope) {
      this.mean = mean;
      this.deviation = deviation;
      this.log = log;
      this.slope = slope;
    }

    /** Returns this with the step of Newton from its mean. */
    Point with(double move) {
      moveOfMean = move;
      return this;
    }
  }
}
