// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the analyses of decayed loads have in common to choose from. */
public interface TensionOptions extends LoadOptions {

  /**
   * Returns after how many days a contact counts half.
   *
   * @return the half-life in days, at least 7; 28 by default: at one visit a week the last four
   *     carry half of the weight, so that neither a single evening nor last winter decides
   */
  @Value.Default
  default int halfLifeDays() {
    return 28;
  }

  /**
   * Returns the day up to which the log is read.
   *
   * @return the day; if empty, the last asked day of the log
   */
  Optional<LocalDate> asOf();

  /**
   * Returns the confidence level of the intervals.
   *
   * @return the level, in (0, 1); 0.9 by default
   */
  @Value.Default
  default double level() {
    return 0.9;
  }

  /**
   * Returns how many contacts there must be in a half-life, at the rate of contacts per asked week.
   *
   * @return the contacts per half-life, 0 or more; 2 by default: with fewer the load mostly says
   *     how long ago the last contact was
   */
  @Value.Default
  default double leastContactsPerHalfLife() {
    return 2;
  }
}
