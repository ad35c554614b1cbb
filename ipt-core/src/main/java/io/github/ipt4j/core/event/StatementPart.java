// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** A part of which an 'I' statement may consist. */
public enum StatementPart {
  /** It acknowledges the other person. */
  ACKNOWLEDGES_OTHER("acknowledgement of the other"),
  /** It says what the client feels. */
  STATES_FEELING("feeling"),
  /** It says what the client needs. */
  STATES_NEED("need"),
  /** It says what the client herself will do. */
  STATES_OWN_ACTION("action of one's own");

  private final String words;

  StatementPart(String words) {
    this.words = words;
  }

  /**
   * Returns what it adds, in words.
   *
   * @return such as "need"
   */
  public String inWords() {
    return words;
  }
}
