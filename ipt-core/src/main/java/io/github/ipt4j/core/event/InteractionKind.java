// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** What kind of contact an interaction was. */
public enum InteractionKind {
  /** Someone came to the client's home, or the client to theirs. */
  VISIT,
  /** A meal together. */
  MEAL,
  /** A call, by voice or video. */
  CALL,
  /** An exchange of messages. */
  MESSAGE,
  /** Going out together. */
  OUTING,
  /** An encounter at work. */
  WORK,
  /** Everyday life in a shared household. */
  HOUSEHOLD,
  /** Any other contact. */
  OTHER
}
