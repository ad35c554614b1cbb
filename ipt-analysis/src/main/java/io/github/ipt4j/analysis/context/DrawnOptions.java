// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.internal.Probability;
import org.immutables.value.Value;

/** What the analyses of a context whose p-value comes from seeded draws have to choose from. */
public interface DrawnOptions {

  /**
   * Returns the context.
   *
   * @return the context
   */
  Context context();

  /**
   * Returns the level at which the answer is significant as a whole.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  default double alpha() {
    return 0.05;
  }

  /**
   * Returns how many permutations or tables are drawn.
   *
   * @return the number, at least 99; 9,999 by default
   */
  @Value.Default
  default int draws() {
    return 9_999;
  }

  /**
   * Returns the user's part of the seed; the rest are the counts that are tested.
   *
   * @return the seed, 0 by default
   */
  @Value.Default
  default long seed() {
    return 0;
  }

  /**
   * Checks what all of them have.
   *
   * @param options the options
   * @throws IllegalArgumentException if one of them is out of its range
   */
  static void check(DrawnOptions options) {
    Probability.check("alpha", options.alpha());
    checkArgument(options.draws() >= 99, "draws must be at least 99, but was %s", options.draws());
  }
}
