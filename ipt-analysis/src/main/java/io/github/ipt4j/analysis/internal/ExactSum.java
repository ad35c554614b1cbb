// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.OptionalDouble;

/**
 * A sum of doubles that is rounded once, at its end, so that the order of the numbers changes no
 * bit of it.
 *
 * <p>Rows come in any order; a plain sum of them differs by 1e-16 from one order to another, and
 * then a tie is a tie in one file and none in the next. The numbers must be finite, and so must
 * their sum.
 *
 * <p>Source: J. R. Shewchuk, Discrete and Computational Geometry 18 (1997) 305-363, <a
 * href="https://doi.org/10.1007/PL00009321">doi:10.1007/PL00009321</a> (expansions that do not
 * overlap).
 */
public final class ExactSum {
  private double[] parts = new double[4];
  private int size;

  /**
   * Returns the sum of some numbers.
   *
   * @param numbers the numbers
   * @return their sum, 0 if there are none
   */
  public static double of(Collection<Double> numbers) {
    ExactSum sum = new ExactSum();
    numbers.forEach(sum::add);
    return sum.value();
  }

  /**
   * Returns the sum of numbers, correctly rounded, so that their order does not matter.
   *
   * @param numbers the numbers
   * @return the sum; 0 without numbers
   * @throws IllegalArgumentException if a number is infinite or not a number
   */
  public static double of(double... numbers) {
    ExactSum sum = new ExactSum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum.value();
  }

  /**
   * Returns the mean of some numbers.
   *
   * @param numbers the numbers
   * @return their sum over their number, of equal numbers their value; empty if there are none
   */
  public static OptionalDouble mean(Collection<Double> numbers) {
    if (numbers.isEmpty()) {
      return OptionalDouble.empty();
    }
    double least = Collections.min(numbers);
    return OptionalDouble.of(
        least == Collections.max(numbers) ? least : of(numbers) / numbers.size());
  }

  /**
   * Adds a number.
   *
   * @param number the number, finite
   */
  public void add(double number) {
    checkArgument(Double.isFinite(number), "number must be finite, but was %s", number);
    double rest = number;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      double greater = Math.abs(rest) < Math.abs(parts[i]) ? parts[i] : rest;
      double lesser = Math.abs(rest) < Math.abs(parts[i]) ? rest : parts[i];
      rest = greater + lesser;
      double lost = lesser - (rest - greater);
      if (lost != 0) {
        parts[kept++] = lost;
      }
    }
    if (kept == parts.length) {
      parts = Arrays.copyOf(parts, 2 * kept);
    }
    parts[kept++] = rest;
    size = kept;
  }

  /**
   * Returns the sum of the numbers that were added.
   *
   * @return the double nearest to the sum, of two the even one; 0 before a number was added
   */
  public double value() {
    int next = size - 1;
    double sum = next < 0 ? 0 : parts[next--];
    double lost = 0;
    while (next >= 0 && lost == 0) {
      double before = sum;
      sum = before + parts[next];
      lost = parts[next--] - (sum - before);
    }
    boolean isPulled = next >= 0 && Math.signum(lost) == Math.signum(parts[next]);
    return isPulled && lost != 0 ? awayFromHalf(sum, lost) : sum;
  }

  /** A sum that lay half way, and of which a further part lies on the other side, goes there. */
  private static double awayFromHalf(double sum, double lost) {
    double twice = 2 * lost;
    double other = sum + twice;
    return other - sum == twice ? other : sum;
  }
}
