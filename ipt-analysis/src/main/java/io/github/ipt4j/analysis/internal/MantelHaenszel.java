// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.OptionalDouble;

/**
 * The ratios that Mantel and Haenszel pool over strata, with their intervals.
 *
 * <p>Of a stratum of n days let a be exposed with the event, b exposed without, c unexposed with, d
 * unexposed without. The odds ratio is sum(ad/n) / sum(bc/n), its interval that of Robins, Breslow
 * and Greenland; the risk ratio is sum(a(c+d)/n) / sum(c(a+b)/n), its interval that of Greenland
 * and Robins.
 *
 * <p>Sources: Robins, Breslow and Greenland 1986, Biometrics 42, 311-323, <a
 * href="https://doi.org/10.2307/2531052">doi:10.2307/2531052</a>; Greenland and Robins 1985,
 * Biometrics 41, 55-68, <a href="https://doi.org/10.2307/2530643">doi:10.2307/2530643</a>.
 */
public final class MantelHaenszel {
  private final double riskAbove;
  private final double riskBelow;
  private final double riskVariance;
  private final double oddsAbove;
  private final double oddsBelow;
  private final double oddsVariance;
  private final double compared;

  private MantelHaenszel(int[][] tables) {
    double[] risk = new double[4];
    double[] odds = new double[5];
    for (int[] t : tables) {
      double n = (double) t[0] + t[1] + t[2] + t[3];
      if (n > 0) {
        addRisk(risk, t, n);
        addOdds(odds, t, n);
      }
    }
    riskAbove = risk[0];
    riskBelow = risk[1];
    riskVariance = risk[2] / (riskAbove * riskBelow);
    compared = risk[3];
    oddsAbove = odds[0];
    oddsBelow = odds[1];
    oddsVariance =
        odds[2] / (2 * oddsAbove * oddsAbove)
            + odds[3] / (2 * oddsAbove * oddsBelow)
            + odds[4] / (2 * oddsBelow * oddsBelow);
  }

  /**
   * Returns the ratios of some strata.
   *
   * @param tables of each stratum a, b, c and d, in this order
   * @return the ratios
   */
  public static MantelHaenszel of(int[][] tables) {
    return new MantelHaenszel(tables);
  }

  private static void addRisk(double[] sums, int[] t, double n) {
    double exposed = (double) t[0] + t[1];
    double unexposed = (double) t[2] + t[3];
    double events = (double) t[0] + t[2];
    sums[0] += t[0] * unexposed / n;
    sums[1] += t[2] * exposed / n;
    sums[2] += (exposed * unexposed * events - (double) t[0] * t[2] * n) / (n * n);
    sums[3] += exposed * unexposed / n;
  }

  private static void addOdds(double[] sums, int[] t, double n) {
    double r = (double) t[0] * t[3] / n;
    double s = (double) t[1] * t[2] / n;
    double p = ((double) t[0] + t[3]) / n;
    double q = ((double) t[1] + t[2]) / n;
    sums[0] += r;
    sums[1] += s;
    sums[2] += p * r;
    sums[3] += p * s + q * r;
    sums[4] += q * s;
  }

  /**
   * Returns the odds ratio.
   *
   * @return the ratio, perhaps infinite; none if no stratum says anything
   */
  public OptionalDouble oddsRatio() {
    return ratio(oddsAbove, oddsBelow);
  }

  /**
   * Returns the risk ratio.
   *
   * @return the ratio, perhaps infinite; none if no stratum says anything
   */
  public OptionalDouble riskRatio() {
    return ratio(riskAbove, riskBelow);
  }

  /**
   * Returns how likely the event is on exposed days, with the weights of the risk ratio.
   *
   * @return sum(a(c+d)/n) / sum((a+b)(c+d)/n), in [0, 1]; none if nothing can be compared
   */
  public OptionalDouble exposedRisk() {
    return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of(riskAbove / compared);
  }

  /**
   * Returns how likely the event is on unexposed days, with the weights of the risk ratio.
   *
   * @return sum(c(a+b)/n) / sum((a+b)(c+d)/n), in [0, 1]; none if nothing can be compared
   */
  public OptionalDouble unexposedRisk() {
    return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of(riskBelow / compared);
  }

  private static OptionalDouble ratio(double above, double below) {
    return above == 0 && below == 0 ? OptionalDouble.empty() : OptionalDouble.of(above / below);
  }

  /**
   * Returns an end of the interval of the odds ratio.
   *
   * @param z how many standard errors it lies from the logarithm of the ratio
   * @return the end, none where the ratio is 0, infinite or missing
   */
  public OptionalDouble oddsRatioAt(double z) {
    return end(oddsAbove, oddsBelow, oddsVariance, z);
  }

  /**
   * Returns an end of the interval of the risk ratio.
   *
   * @param z how many standard errors it lies from the logarithm of the ratio
   * @return the end, none where the ratio is 0, infinite or missing
   */
  public OptionalDouble riskRatioAt(double z) {
    return end(riskAbove, riskBelow, riskVariance, z);
  }

  private static OptionalDouble end(double above, double below, double variance, double z) {
    return above == 0 || below == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(above / below * StrictMath.exp(z * StrictMath.sqrt(variance)));
  }
}
