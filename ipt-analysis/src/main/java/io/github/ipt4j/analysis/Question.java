// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

/** The five questions that an IPT therapist asks; each analysis answers one of them. */
public enum Question {
  /** Asks when it hurts. */
  WHEN_DOES_IT_HURT("When does it hurt?"),
  /** Asks what else happens then, that does not happen at other times. */
  WHAT_ELSE_HAPPENS_THEN("What else happens then, that does not happen at other times?"),
  /** Asks with whom, and how it really is. */
  WITH_WHOM("With whom, and how is it really?"),
  /** Asks what changes, in the room and between sessions. */
  WHAT_CHANGES("What changes, in the room and between sessions?"),
  /** Asks whether it helped. */
  DID_IT_HELP("Did it help?");

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /**
   * Returns the question as it is asked.
   *
   * @return the question
   */
  public String inWords() {
    return words;
  }
}
