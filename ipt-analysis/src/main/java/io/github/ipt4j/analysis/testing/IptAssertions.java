// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.analysis.AnalysisResult;
import org.jspecify.annotations.Nullable;

/**
 * Assertions of AssertJ on what an analysis says.
 *
 * <pre>{@code
 * import static io.github.ipt4j.analysis.testing.IptAssertions.assertThat;
 *
 * assertThat(WeeklyPeriodicity.withDefaults().analyze(diary))
 *     .isSupported()
 *     .saysNothingOf("causes")
 *     .restsOn("headache@2025-01-10#1");
 * }</pre>
 *
 * <p>It stands beside AssertJ's own {@code assertThat}: imports of both are told apart by what they
 * are given.
 */
public final class IptAssertions {
  private IptAssertions() {}

  /**
   * Begins an assertion on a result.
   *
   * @param actual the result
   * @return the assertion
   */
  public static ResultAssert assertThat(@Nullable AnalysisResult actual) {
    return new ResultAssert(actual);
  }
}
