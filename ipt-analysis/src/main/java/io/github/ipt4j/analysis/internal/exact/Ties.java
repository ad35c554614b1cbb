// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/** When two values of a statistic count as equal: theory has exact ties, floating point has not. */
final class Ties {
  private static final double TOLERANCE = 1e-9;

  private Ties() {}

  /** Returns the least value that counts as at least as extreme as an observed one. */
  static double threshold(double observed) {
    return observed - tolerance(observed);
  }

  static double tolerance(double value) {
    return TOLERANCE * Math.max(1, Math.abs(value));
  }
}
