// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import io.github.ipt4j.core.rule.Refusal;

/** The one check of a level, a power or another probability that an analysis is given. */
public final class Probability {
  private Probability() {}

  /**
   * Demands a probability that is neither that of nothing nor that of certainty.
   *
   * @param attribute the name of the attribute, such as "alpha"
   * @param value the value
   * @throws IllegalArgumentException unless it lies in (0, 1)
   */
  public static void check(String attribute, double value) {
    Refusal.unless(value > 0 && value < 1, attribute, "must be in (0, 1)", value);
  }

  /**
   * Demands a probability above 0, up to a greatest one.
   *
   * @param attribute the name of the attribute, such as "alpha"
   * @param value the value
   * @param most the greatest that may be, below 1
   * @throws IllegalArgumentException unless it lies in (0, most]
   */
  public static void check(String attribute, double value, double most) {
    Refusal.unless(value > 0 && value <= most, attribute, "must be in (0, " + most + "]", value);
  }
}
