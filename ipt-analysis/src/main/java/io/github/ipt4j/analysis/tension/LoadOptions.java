// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import org.immutables.value.Value;

/** What all analyses of loads have in common to choose from. */
public interface LoadOptions {

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
   * Returns how many contacts it takes; for a change, in both periods together.
   *
   * @return the contacts, at least 1; 4 by default
   */
  @Value.Default
  default int leastContacts() {
    return 4;
  }

  /**
   * Returns which share of the weight of the contacts may be unrated; for a change, of each period.
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
