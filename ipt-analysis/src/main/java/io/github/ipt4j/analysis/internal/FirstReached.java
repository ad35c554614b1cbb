// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Finds from which number on something is reached, by doubling and then halving the gap. */
public final class FirstReached {
  private FirstReached() {}

  /**
   * Returns the number.
   *
   * @param start the first number that is tried, at least 1
   * @param most the last one that is
   * @param gap how far below an upper bound the answer may lie, at least 1, by that bound
   * @param isReached whether a number is enough; where it is, greater ones are taken to be too
   * @return the number, empty if none up to the last is enough
   */
  public static OptionalInt of(int start, int most, IntUnaryOperator gap, IntPredicate isReached) {
    int below = 0;
    int above = start;
    while (!isReached.test(above)) {
      if (above == most) {
        return OptionalInt.empty();
      }
      below = above;
      above = Math.min(2 * above, most);
    }
    while (above - below > gap.applyAsInt(above)) {
      int middle = below + (above - below) / 2;
      if (isReached.test(middle)) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return OptionalInt.of(above);
  }
}
