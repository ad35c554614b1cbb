// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.random;

/**
 * The generator that {@code java.util.random} calls L64X128MixRandom: the same numbers for the same
 * seed.
 *
 * <p>It is written out here because the platform's own is a service: on JDK 17 it lives in a module
 * that a trimmed runtime may lack, and looking it up depends on the class loader that asks. Also, a
 * p-value takes a few microseconds, and the platform's factory costs a reflective call for each.
 *
 * <p>Source: Steele and Vigna 2021, Proceedings of the ACM on Programming Languages 5 (OOPSLA),
 * 148, <a href="https://doi.org/10.1145/3485525">doi:10.1145/3485525</a>.
 */
public final class MixGenerator {
  private static final long SILVER = 0x6A09E667F3BCC909L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long MULTIPLIER = 0xd1342543de82ef95L;

  private final long increment;
  private long linear;
  private long x0;
  private long x1;

  /**
   * Makes a generator.
   *
   * @param seed where it begins
   */
  public MixGenerator(long seed) {
    long start = seed ^ SILVER;
    increment = mixMurmur(start) | 1;
    linear = 1;
    x0 = mixStafford(start);
    x1 = mixStafford(start + GOLDEN);
  }

  /**
   * Returns a random number.
   *
   * @return the number, any of 64 bits, evenly spread
   */
  public long next() {
    long sum = linear + x0;
    linear = MULTIPLIER * linear + increment;
    long q = x1 ^ x0;
    x0 = Long.rotateLeft(x0, 24) ^ q ^ (q << 16);
    x1 = Long.rotateLeft(q, 37);
    return mixLea(sum);
  }

  /**
   * Returns a random number.
   *
   * @return the number, in [0, 1), evenly spread
   */
  public double nextDouble() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /**
   * Puts random numbers into the beginning of an array: those that {@link #nextDouble()} would give
   * one after another, in less time.
   *
   * @param numbers the array
   * @param size how many numbers are drawn, at most as many as the array holds
   */
  public void fill(double[] numbers, int size) {
    long lineNow = linear;
    long now0 = x0;
    long now1 = x1;
    for (int i = 0; i < size; i++) {
      numbers[i] = (mixLea(lineNow + now0) >>> 11) * 0x1.0p-53;
      lineNow = MULTIPLIER * lineNow + increment;
      long q = now1 ^ now0;
      now0 = Long.rotateLeft(now0, 24) ^ q ^ (q << 16);
      now1 = Long.rotateLeft(q, 37);
    }
    linear = lineNow;
    x0 = now0;
    x1 = now1;
  }

  private static long mixLea(long sum) {
    long z = (sum ^ (sum >>> 32)) * 0xdaba0b6eb09322e3L;
    z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
    return z ^ (z >>> 32);
  }

  private static long mixMurmur(long seed) {
    long z = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }

  /**
   * Returns a number with its bits well mixed: the finaliser of SplitMix64, which gives each value
   * once.
   *
   * <p>Source: Steele, Lea and Flood 2014, OOPSLA '14, 453, <a
   * href="https://doi.org/10.1145/2660193.2660195">doi:10.1145/2660193.2660195</a>.
   *
   * @param seed the number
   * @return the number that it becomes
   */
  public static long mixStafford(long seed) {
    long z = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
