// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.rule.Refusal;

/**
 * How reliable a total is, and who says so.
 *
 * @param coefficient the reliability, above 0 and below 1
 * @param source where it is from
 */
public record Reliability(double coefficient, String source) {

  /** Checks the components. */
  public Reliability {
    Refusal.unless(
        coefficient > 0 && coefficient < 1,
        "coefficient",
        "must be above 0 and below 1",
        coefficient);
    Refusal.unless(!source.isBlank(), "source", "must not be blank");
  }
}
