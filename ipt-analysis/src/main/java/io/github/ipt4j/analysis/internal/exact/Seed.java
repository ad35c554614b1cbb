// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import io.github.ipt4j.core.random.MixGenerator;

/**
 * Where the draws of one test begin: made of the user's seed, the name of the analysis and the
 * counts that are tested, never of an id, so that no result depends on names, order or threads.
 *
 * @param value the seed
 */
public record Seed(long value) {

  /**
   * Returns the seed of an analysis.
   *
   * @param user the user's seed
   * @param analysis the name of the analysis
   * @return the seed, to be mixed with counts
   */
  public static Seed of(long user, String analysis) {
    long value = user;
    for (int i = 0; i < analysis.length(); i++) {
      value = mix(value, analysis.charAt(i));
    }
    return new Seed(value);
  }

  /**
   * Returns this seed mixed with counts.
   *
   * @param counts the counts
   * @return the seed of these counts
   */
  public Seed with(int... counts) {
    long mixed = mix(value, counts.length);
    for (int count : counts) {
      mixed = mix(mixed, count);
    }
    return new Seed(mixed);
  }

  /**
   * Returns this seed mixed with the user's part.
   *
   * @param user the user's seed
   * @return the seed of both
   */
  public Seed withUser(long user) {
    return with((int) user, (int) (user >>> Integer.SIZE));
  }

  private static long mix(long value, int next) {
    return MixGenerator.mixStafford(31 * value + next + 0x9E3779B97F4A7C15L);
  }
}
