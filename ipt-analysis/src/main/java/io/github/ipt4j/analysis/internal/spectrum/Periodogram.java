// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.spectrum;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * How much of a series a sine wave explains, by the frequency of the wave: the periodogram of
 * unevenly recorded days with a floating mean, P(f) = 1 - RSS(f) / RSS0, RSS0 about the mean and
 * RSS(f) about the best fit of a constant, a cosine and a sine.
 *
 * <p>Over T days from the first recorded one to the last the frequencies are k / (2T), from 2 / T
 * to 1/2 a day. At 1/2 the sine is 0 on every day and a cosine is fitted alone, as wherever the
 * recorded days leave one wave only.
 *
 * <p>What depends on the recorded days alone is made once for all series: for each frequency the
 * cosine and the sine, free of their means and of each other and of length 1, so that RSS0 P(f) is
 * the sum of two squared products with the series. Frequencies go in blocks that stay in the cache.
 *
 * <p>Sources: Zechmeister and Kuerster 2009, Astronomy and Astrophysics 496, 577-584, <a
 * href="https://doi.org/10.1051/0004-6361:200811296">doi:10.1051/0004-6361:200811296</a>; Lomb
 * 1976, Astrophysics and Space Science 39, 447-462, <a
 * href="https://doi.org/10.1007/BF00648343">doi:10.1007/BF00648343</a>.
 */
public final class Periodogram {
  /** So many numbers, a megabyte, stay in a fast cache. */
  private static final int BLOCK = 1 << 17;

  /** Below this share of its length a wave is the other one, or the mean. */
  private static final double DEGENERATE = 1e-9;

  private final int[] offsets;
  private final int span;
  private final int first;
  private final int size;
  private final double[] cosines;
  private final double[] sines;

  private Periodogram(int[] offsets, int first, int size) {
    this.offsets = offsets;
    this.span = offsets[offsets.length - 1] + 1;
    this.first = first;
    this.size = size;
    cosines = new double[2 * span];
    sines = new double[2 * span];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = StrictMath.cos(StrictMath.PI * i / span);
      sines[i] = StrictMath.sin(StrictMath.PI * i / span);
    }
  }

  /**
   * Returns the periodogram on some days.
   *
   * @param days the recorded days as epoch days, ascending, at least one
   * @param shortest the shortest period, at least 2 days
   * @param longest the longest period, in days; never more than half of the days from the first to
   *     the last
   * @return the periodogram
   */
  public static Periodogram of(long[] days, int shortest, int longest) {
    checkArgument(shortest >= 2, "shortest must be at least 2, but was %s", shortest);
    int[] offsets = offsets(days);
    int span = offsets[offsets.length - 1] + 1;
    int first = Math.max(4, (2 * span + longest - 1) / longest);
    int last = 2 * span / shortest;
    return new Periodogram(offsets, first, Math.max(0, last - first + 1));
  }

  /** Returns the days as days after the first. */
  static int[] offsets(long[] days) {
    int[] offsets = new int[days.length];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = Math.toIntExact(days[i] - days[0]);
    }
    return offsets;
  }

  /**
   * Returns how many frequencies there are.
   *
   * @return the number, 0 where there are too few days
   */
  public int size() {
    return size;
  }

  /**
   * Returns the days from the first recorded one to the last, both counted.
   *
   * @return the number
   */
  public int span() {
    return span;
  }

  /**
   * Returns a frequency.
   *
   * @param index its place, from 0
   * @return how often a day
   */
  public double frequency(int index) {
    return (first + index) / (2.0 * span);
  }

  /**
   * Returns the power of a series at all frequencies.
   *
   * @param values the value of each recorded day
   * @return the powers, in [0, 1]; 0 where all values are the same
   */
  public double[] powers(double[] values) {
    double[] powers = new double[size];
    double variation = variation(values);
    for (int from = 0; from < size && variation > 0; from += block()) {
      int count = Math.min(block(), size - from);
      double[] products = new double[2 * count];
      multiply(values, waves(from, count), products);
      for (int i = 0; i < count; i++) {
        powers[from + i] = square(products, i, count) / variation;
      }
    }
    return powers;
  }

  /**
   * Returns the greatest power of each of many series.
   *
   * @param series the series, each with a value of each recorded day
   * @return their greatest powers
   */
  public double[] greatest(double[][] series) {
    double[] greatest = new double[series.length];
    for (int from = 0; from < size; from += block()) {
      int count = Math.min(block(), size - from);
      double[][] waves = waves(from, count);
      double[] products = new double[2 * count];
      for (int s = 0; s < series.length; s++) {
        multiply(series[s], waves, products);
        double most = greatest[s];
        for (int i = 0; i < count; i++) {
          most = Math.max(most, square(products, i, count));
        }
        greatest[s] = most;
      }
    }
    for (int s = 0; s < series.length; s++) {
      double variation = variation(series[s]);
      greatest[s] = variation > 0 ? greatest[s] / variation : 0;
    }
    return greatest;
  }

  private int block() {
    return Math.max(16, BLOCK / (2 * offsets.length));
  }

  /**
   * Days on which the value is 0 add nothing, since the waves are free of their means; of the
   * others four are added at a time.
   */
  private static void multiply(double[] values, double[][] waves, double[] products) {
    Arrays.fill(products, 0);
    int day = next(values, 0);
    while (day < values.length) {
      int second = next(values, day + 1);
      int third = next(values, second + 1);
      int fourth = next(values, third + 1);
      if (fourth < values.length) {
        add(values, waves, products, day, second, third, fourth);
        day = next(values, fourth + 1);
      } else {
        double[] wave = waves[day];
        for (int i = 0; i < products.length; i++) {
          products[i] += values[day] * wave[i];
        }
        day = second;
      }
    }
  }

  private static int next(double[] values, int from) {
    int day = from;
    while (day < values.length && values[day] == 0) {
      day++;
    }
    return day;
  }

  private static void add(
      double[] values, double[][] waves, double[] products, int a, int b, int c, int d) {
    double valueA = values[a];
    double valueB = values[b];
    double valueC = values[c];
    double valueD = values[d];
    double[] waveA = waves[a];
    double[] waveB = waves[b];
    double[] waveC = waves[c];
    double[] waveD = waves[d];
    for (int i = 0; i < products.length; i++) {
      products[i] += valueA * waveA[i] + valueB * waveB[i] + valueC * waveC[i] + valueD * waveD[i];
    }
  }

  private static double square(double[] products, int at, int count) {
    double one = products[at];
    double other = products[at + count];
    return one * one + other * other;
  }

  /** Returns the sum of squares about the mean; what is left of rounding is none. */
  private static double variation(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double variation = 0;
    double size = 0;
    for (double value : values) {
      variation += (value - mean) * (value - mean);
      size += value * value;
    }
    return variation > 1e-20 * size ? variation : 0;
  }

  /** Returns of each day the first waves of some frequencies, then the second ones. */
  private double[][] waves(int from, int count) {
    int days = offsets.length;
    double[][] waves = new double[days][2 * count];
    double[] one = new double[days];
    double[] other = new double[days];
    for (int i = 0; i < count; i++) {
      for (int day = 0; day < days; day++) {
        int angle = (int) ((long) (first + from + i) * offsets[day] % cosines.length);
        one[day] = cosines[angle];
        other[day] = sines[angle];
      }
      orthonormalize(one, other);
      for (int day = 0; day < days; day++) {
        waves[day][i] = one[day];
        waves[day][count + i] = other[day];
      }
    }
    return waves;
  }

  private static void orthonormalize(double[] one, double[] other) {
    center(one);
    center(other);
    if (product(other, other) > product(one, one)) {
      orthonormalizeInOrder(other, one);
    } else {
      orthonormalizeInOrder(one, other);
    }
  }

  private static void orthonormalizeInOrder(double[] longer, double[] shorter) {
    if (!normalize(longer)) {
      Arrays.fill(shorter, 0);
      return;
    }
    double shared = product(longer, shorter);
    for (int i = 0; i < shorter.length; i++) {
      shorter[i] -= shared * longer[i];
    }
    normalize(shorter);
  }

  private static void center(double[] wave) {
    double mean = 0;
    for (double w : wave) {
      mean += w / wave.length;
    }
    for (int i = 0; i < wave.length; i++) {
      wave[i] -= mean;
    }
  }

  /** Makes a wave of length 1, or 0 where nothing of it is left. */
  private static boolean normalize(double[] wave) {
    double length = StrictMath.sqrt(product(wave, wave));
    boolean isLeft = length * length > DEGENERATE * wave.length;
    for (int i = 0; i < wave.length; i++) {
      wave[i] = isLeft ? wave[i] / length : 0;
    }
    return isLeft;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
