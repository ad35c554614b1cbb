// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A sequence of draws for one purpose of one synthetic case.
 *
 * <p>Each purpose has a sequence of its own, so that an option that concerns one changes nothing in
 * the others: the same days happen however they are recorded.
 */
final class Draws {
  private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
      RandomGeneratorFactory.of("L64X128MixRandom");
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final RandomGenerator generator;

  private Draws(long seed) {
    this.generator = ALGORITHM.create(seed);
  }

  /** What is drawn. */
  enum Purpose {
    CONTACT(1),
    SYMPTOM(2),
    INTENSITY(3),
    RATING(4),
    RECORDED(5),
    LOGGED(6);

    private final long number;

    Purpose(long number) {
      this.number = number;
    }
  }

  static Draws of(long seed, long index, Purpose purpose, int part) {
    long hash = mix(seed + GOLDEN);
    hash = mix(hash ^ (index * GOLDEN + 1));
    hash = mix(hash ^ ((purpose.number << 32) + part));
    return new Draws(hash);
  }

  /** Returns the next draw, in [0, 1). */
  double next() {
    return generator.nextDouble();
  }

  /** The finaliser of SplitMix64: a bijection that spreads every bit (Steele, Lea, Flood 2014). */
  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
