// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.spectrum;

import io.github.ipt4j.core.random.MixGenerator;

/**
 * Series without a rhythm that carry on from day to day as an observed one does, looked at on the
 * same recorded days.
 *
 * <p>A yes or no of each day comes from a chain of two states with the observed share and lag-1
 * autocorrelation, a rating from a Gaussian autoregression with that autocorrelation. Both run over
 * all days from the first recorded one to the last.
 */
public final class Surrogates {
  /** A chain that carries on for longer is constant over any diary. */
  private static final double MOST = 0.99;

  private final int[] offsets;
  private final double mean;
  private final double persistence;

  private Surrogates(int[] offsets, double mean, double persistence) {
    this.offsets = offsets;
    this.mean = mean;
    this.persistence = persistence;
  }

  /**
   * Returns the surrogates of a series.
   *
   * @param days the recorded days as epoch days, ascending, at least one
   * @param values the value of each
   * @return the surrogates
   */
  public static Surrogates of(long[] days, double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    return new Surrogates(Periodogram.offsets(days), mean, persistence(days, values, mean));
  }

  /**
   * Returns the lag-1 autocorrelation over pairs of days in a row, plus 1/n for its bias, in [0,
   * .99].
   */
  private static double persistence(long[] days, double[] values, double mean) {
    double variance = 0;
    double products = 0;
    int pairs = 0;
    for (int i = 0; i < values.length; i++) {
      variance += (values[i] - mean) * (values[i] - mean) / values.length;
      if (i > 0 && days[i] - days[i - 1] == 1) {
        products += (values[i] - mean) * (values[i - 1] - mean);
        pairs++;
      }
    }
    double correlation = pairs == 0 || variance == 0 ? 0 : products / pairs / variance;
    return Math.max(0, Math.min(MOST, correlation + 1.0 / values.length));
  }

  /**
   * Returns how much of a day carries on to the next.
   *
   * @return the lag-1 autocorrelation of the surrogates, in [0, .99]
   */
  public double persistence() {
    return persistence;
  }

  /**
   * Returns series of two states, 0 and 1.
   *
   * @param number how many
   * @param seed where the draws begin
   * @return each with a value of each recorded day
   */
  public double[][] ofTwoStates(int number, long seed) {
    MixGenerator random = new MixGenerator(seed);
    double afterNo = mean * (1 - persistence);
    double afterYes = mean + persistence * (1 - mean);
    double[][] all = new double[number][offsets.length];
    for (double[] series : all) {
      double state = random.nextDouble() < mean ? 1 : 0;
      int day = 0;
      for (int i = 0; i < series.length; i++) {
        for (; day < offsets[i]; day++) {
          state = random.nextDouble() < (state == 1 ? afterYes : afterNo) ? 1 : 0;
        }
        series[i] = state;
      }
    }
    return all;
  }

  /**
   * Returns Gaussian series with a mean of 0 and a standard deviation of 1.
   *
   * @param number how many
   * @param seed where the draws begin
   * @return each with a value of each recorded day
   */
  public double[][] gaussian(int number, long seed) {
    Normal normal = new Normal(new MixGenerator(seed));
    double fresh = StrictMath.sqrt(1 - persistence * persistence);
    double[][] all = new double[number][offsets.length];
    for (double[] series : all) {
      double state = normal.next();
      int day = 0;
      for (int i = 0; i < series.length; i++) {
        for (; day < offsets[i]; day++) {
          state = persistence * state + fresh * normal.next();
        }
        series[i] = state;
      }
    }
    return all;
  }

  /**
   * Normal deviates by the polar method; Marsaglia and Bray 1964, SIAM Review 6, 260-264,
   * doi:10.1137/1006063.
   */
  private static final class Normal {
    private final MixGenerator random;
    private double second;
    private boolean hasSecond;

    Normal(MixGenerator random) {
      this.random = random;
    }

    double next() {
      hasSecond = !hasSecond;
      if (!hasSecond) {
        return second;
      }
      double u;
      double v;
      double square;
      do {
        u = 2 * random.nextDouble() - 1;
        v = 2 * random.nextDouble() - 1;
        square = u * u + v * v;
      } while (square >= 1 || square == 0);
      double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
      second = v * factor;
      return u * factor;
    }
  }
}
