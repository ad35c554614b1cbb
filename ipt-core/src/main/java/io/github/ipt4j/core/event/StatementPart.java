// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** A part of which an 'I' statement may consist. */
public enum StatementPart {
  /** It acknowledges the other person. */
  ACKNOWLEDGES_OTHER,
  /** It says what the client feels. */
  STATES_FEELING,
  /** It says what the client needs. */
  STATES_NEED,
  /** It says what the client herself will do. */
  STATES_OWN_ACTION;

  /**
   * Returns the name in words.
   *
   * @return such as "acknowledges other"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
