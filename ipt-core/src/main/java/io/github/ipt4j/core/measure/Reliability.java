// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How reliable a total is, and who says so.
 *
 * @param coefficient the reliability, above 0 and below 1
 * @param source where it is from
 */
public record Reliability(double coefficient, String source) {

  /** Checks the components. */
  public Reliability {
    checkArgument(
        coefficient > 0 && coefficient < 1,
        "coefficient of a reliability must be above 0 and below 1, but was %s",
        coefficient);
    checkArgument(!source.isBlank(), "source of a reliability must not be blank");
  }
}
