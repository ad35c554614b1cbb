// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.OptionalDouble;

/**
 * The odds ratio of Mantel and Haenszel over the strata of several clients, with the variance that
 * leaving out one client after the other gives.
 *
 * <p>Of a stratum of n days let a be exposed with the event, b exposed without, c unexposed with, d
 * unexposed without; R = sum ad/n and S = sum bc/n over the strata of a client. The ratio is sum R
 * / sum S, its logarithm l has the variance (k - 1)/k sum (l_-i - l)^2, in which l_-i is that
 * without client i and k counts the clients of whom R or S is not 0; t has k - 1 degrees of
 * freedom. It holds whether or not the clients have one odds ratio.
 *
 * <p>Source: B. Efron and C. Stein, Annals of Statistics 9 (1981) 586-596, doi
 * 10.1214/aos/1176345462 (the jackknife estimate of variance).
 */
public final class LeaveOneOut {
  /** The variance that rounding alone makes, with room for as many clients as there can be. */
  private static final double OF_ROUNDING = 1e-24;

  private final double[] above;
  private final double[] below;
  private final int clients;
  private final double log;
  private final double variance;

  private LeaveOneOut(double[] above, double[] below) {
    this.above = above;
    this.below = below;
    clients = speaking();
    double all = ExactSum.of(above);
    double against = ExactSum.of(below);
    log = StrictMath.log(all / against);
    double squares = 0;
    for (int i = 0; i < above.length; i++) {
      double without = StrictMath.log((all - above[i]) / (against - below[i]));
      squares += (without - log) * (without - log);
    }
    variance = squares * (clients - 1) / clients;
  }

  /**
   * Returns the ratio over the strata of clients.
   *
   * @param clients of each client the strata, each with a, b, c and d in this order
   * @return the ratio
   */
  public static LeaveOneOut of(int[][][] clients) {
    double[] above = new double[clients.length];
    double[] below = new double[clients.length];
    for (int i = 0; i < clients.length; i++) {
      for (int[] t : clients[i]) {
        double n = (double) t[0] + t[1] + t[2] + t[3];
        above[i] += n == 0 ? 0 : (double) t[0] * t[3] / n;
        below[i] += n == 0 ? 0 : (double) t[1] * t[2] / n;
      }
    }
    return new LeaveOneOut(above, below);
  }

  private int speaking() {
    int speaking = 0;
    for (int i = 0; i < above.length; i++) {
      speaking += above[i] > 0 || below[i] > 0 ? 1 : 0;
    }
    return speaking;
  }

  /**
   * Returns how many clients say anything.
   *
   * @return the number of those of whom R or S is not 0
   */
  public int clients() {
    return clients;
  }

  /**
   * Returns how many clients have days that speak for a ratio above 1.
   *
   * @return the number of those of whom R is not 0
   */
  public int clientsFor() {
    return positive(above);
  }

  /**
   * Returns how many clients have days that speak for a ratio below 1.
   *
   * @return the number of those of whom S is not 0
   */
  public int clientsAgainst() {
    return positive(below);
  }

  private static int positive(double[] sums) {
    int positive = 0;
    for (double sum : sums) {
      positive += sum > 0 ? 1 : 0;
    }
    return positive;
  }

  /**
   * Returns whether the ratio stays above 0 and finite whoever is left out, and does not stay the
   * same: clients who are all alike, such as copies of one, do not tell how far clients differ.
   *
   * @return whether two clients or more speak for a ratio above 1, two for one below, and the
   *     variance is above that of rounding
   */
  public boolean isBounded() {
    return clientsFor() >= 2 && clientsAgainst() >= 2 && variance > OF_ROUNDING;
  }

  /**
   * Returns how much of all that is compared is one client's.
   *
   * @return the greatest R + S of a client over that of all; 0 if nothing is compared
   */
  public double heaviest() {
    double greatest = 0;
    for (int i = 0; i < above.length; i++) {
      greatest = Math.max(greatest, above[i] + below[i]);
    }
    double all = ExactSum.of(above) + ExactSum.of(below);
    return all == 0 ? 0 : greatest / all;
  }

  /**
   * Returns the odds ratio.
   *
   * @return the ratio, perhaps infinite; none if no client says anything
   */
  public OptionalDouble oddsRatio() {
    return clients == 0 ? OptionalDouble.empty() : OptionalDouble.of(StrictMath.exp(log));
  }

  /**
   * Returns the two-sided p-value of a ratio of 1.
   *
   * @return the p-value; none unless the ratio {@linkplain #isBounded() is bounded}
   */
  public OptionalDouble p() {
    return isBounded()
        ? OptionalDouble.of(Quantiles.studentTwoSided(log / StrictMath.sqrt(variance), clients - 1))
        : OptionalDouble.empty();
  }

  /**
   * Returns an end of the interval of the odds ratio.
   *
   * @param probability the share of the t distribution below the end, such as 0.025
   * @return the end; none unless the ratio {@linkplain #isBounded() is bounded}
   */
  public OptionalDouble end(double probability) {
    return isBounded()
        ? OptionalDouble.of(
            StrictMath.exp(
                log + Quantiles.student(clients - 1, probability) * StrictMath.sqrt(variance)))
        : OptionalDouble.empty();
  }
}
