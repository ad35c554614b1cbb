// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import java.util.Locale;

/** What is counted while a synthetic course is planted; each is told of somebody or something. */
public enum Counted {
  /** Counts the sessions that were held. */
  SESSIONS,
  /** Counts the sessions that fell out. */
  MISSED_SESSIONS;

  /**
   * Returns the name in plain words.
   *
   * @return such as "missed sessions"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
