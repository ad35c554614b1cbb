// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the analyses of decayed loads have in common to choose from. */
public interface TensionOptions {

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
   * @return the level, between 0 and 1 exclusive; 0.9 by default
   */
  @Value.Default
  default double level() {
    return 0.9;
  }

  /**
   * Returns how many asked weeks a load needs.
   *
   * @return the weeks of seven asked days each, at least 1; 5 by default: with fewer the variance
   *     between weeks has hardly any degrees of freedom
   */
  @Value.Default
  default int leastAskedWeeks() {
    return 5;
  }

  /**
   * Returns how many contacts a load needs.
   *
   * @return the contacts, at least 1; 4 by default
   */
  @Value.Default
  default int leastContacts() {
    return 4;
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

  /**
   * Returns which share of the weight of the contacts may be unrated.
   *
   * @return the share, 0 to 1 exclusive; 0.3 by default
   */
  @Value.Default
  default double mostUnrated() {
    return 0.3;
  }

  /**
   * Returns the highest rating that the client could give.
   *
   * @return the maximum, above 0 and at most 10; 10 by default
   */
  @Value.Default
  default double ratingMaximum() {
    return 10;
  }
}
