// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import java.util.Locale;

/** On whose side it lay that a session fell out. */
public enum MissedBy {
  /** The client's. */
  CLIENT,

  /** The therapist's. */
  THERAPIST,

  /** Neither's, such as a holiday. */
  OTHER;

  /**
   * Returns the name in words.
   *
   * @return the name in lower case with spaces
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
