// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;

/** The written cases by name, as {@link IptCase} takes them. */
public enum SampleCase {
  /** {@link SampleCases#joanne()}. */
  JOANNE,
  /** {@link SampleCases#quiet()}. */
  QUIET,
  /** {@link SampleCases#everyFriday()}. */
  EVERY_FRIDAY,
  /** {@link SampleCases#martin()}. */
  MARTIN,
  /** {@link SampleCases#walter()}. */
  WALTER,
  /** {@link SampleCases#amira()}. */
  AMIRA;

  /**
   * Returns the case.
   *
   * @return the case
   */
  public CaseHistory history() {
    return switch (this) {
      case JOANNE -> SampleCases.joanne();
      case QUIET -> SampleCases.quiet();
      case EVERY_FRIDAY -> SampleCases.everyFriday();
      case MARTIN -> SampleCases.martin();
      case WALTER -> SampleCases.walter();
      case AMIRA -> SampleCases.amira();
    };
  }
}
