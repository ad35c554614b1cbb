// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** What kind of task it is. */
public enum TaskKind {
  /** To be done between sessions. */
  HOMEWORK,

  /** A medicine that is taken. */
  MEDICATION,

  /** The sick role given: what the client may leave undone for the time being. */
  SICK_ROLE,

  /** The ending of the treatment talked about. */
  ENDING,

  /** Any other. */
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
