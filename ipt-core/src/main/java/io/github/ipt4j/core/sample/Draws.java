// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static io.github.ipt4j.core.random.MixGenerator.mixStafford;

import io.github.ipt4j.core.random.MixGenerator;

/**
 * A sequence of draws for one purpose of one synthetic case.
 *
 * <p>Each purpose has a sequence of its own, so that an option that concerns one changes nothing in
 * the others: the same days happen however they are recorded.
 */
final class Draws {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final MixGenerator generator;

  private Draws(long seed) {
    this.generator = new MixGenerator(seed);
  }

  /** What is drawn. */
  enum Purpose {
    CONTACT(1),
    SYMPTOM(2),
    INTENSITY(3),
    RATING(4),
    RECORDED(5),
    LOGGED(6),
    STATE(7),
    LEVEL(8),
    MEASURE(9),
    HOUR(10),
    CONDUCT(11),
    TELLING(12),
    BIDS(13),
    FEELINGS(14),
    WORK(15),
    SAFETY(16),
    MISSED(17);

    private final long number;

    Purpose(long number) {
      this.number = number;
    }
  }

  static Draws of(long seed, long index, Purpose purpose, int part) {
    long hash = mixStafford(seed + GOLDEN);
    hash = mixStafford(hash ^ (index * GOLDEN + 1));
    hash = mixStafford(hash ^ ((purpose.number << 32) + part));
    return new Draws(hash);
  }

  /** Returns the next draw, in [0, 1). */
  double next() {
    return generator.nextDouble();
  }

  /** Returns whether something of this chance comes to pass. */
  boolean happens(double chance) {
    return generator.nextDouble() < chance;
  }

  /** Returns a draw of the standard normal distribution, by Box and Muller. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - next()));
    return radius * StrictMath.cos(2 * StrictMath.PI * next());
  }
}
