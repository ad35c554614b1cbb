// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** What kind of contact an interaction was. */
public enum InteractionKind {
  /** Someone came to the client's home, or the client to theirs. */
  VISIT("a visit"),
  /** A meal together. */
  MEAL("a meal"),
  /** A call, by voice or video. */
  CALL("a call"),
  /** An exchange of messages. */
  MESSAGE("an exchange of messages"),
  /** Going out together. */
  OUTING("an outing"),
  /** An encounter at work. */
  WORK("an encounter at work"),
  /** Everyday life in a shared household. */
  HOUSEHOLD("contact in the household"),
  /** Any other contact. */
  OTHER("another kind of contact");

  private final String inWords;

  InteractionKind(String inWords) {
    this.inWords = inWords;
  }

  /**
   * Returns the kind in words.
   *
   * @return such as "a visit"
   */
  public String inWords() {
    return inWords;
  }
}
