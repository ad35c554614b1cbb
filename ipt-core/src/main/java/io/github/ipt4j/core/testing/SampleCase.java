// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.function.Supplier;

/** The written cases by name, as {@link IptCase} takes them. */
public enum SampleCase {
  /** {@link SampleCases#joanne()}. */
  JOANNE(SampleCases::joanne),
  /** {@link SampleCases#quiet()}. */
  QUIET(SampleCases::quiet),
  /** {@link SampleCases#everyFriday()}. */
  EVERY_FRIDAY(SampleCases::everyFriday),
  /** {@link SampleCases#martin()}. */
  MARTIN(SampleCases::martin),
  /** {@link SampleCases#walter()}. */
  WALTER(SampleCases::walter),
  /** {@link SampleCases#amira()}. */
  AMIRA(SampleCases::amira);

  private final Supplier<CaseHistory> history;

  SampleCase(Supplier<CaseHistory> history) {
    this.history = history;
  }

  /**
   * Returns the case.
   *
   * @return the case
   */
  public CaseHistory history() {
    return history.get();
  }
}
