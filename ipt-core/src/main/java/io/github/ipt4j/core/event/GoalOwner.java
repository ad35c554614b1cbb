// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** In whose hands it lies to reach a goal. */
public enum GoalOwner {
  /** In the client's own. */
  CLIENT,
  /** In someone else's, who would have to change. */
  OTHER_PERSON;

  /**
   * Returns the name in words.
   *
   * @return such as "client"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
