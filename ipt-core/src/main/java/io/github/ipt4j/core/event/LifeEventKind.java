// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** What kind of event of a life it was. */
public enum LifeEventKind {
  /** A child was born. */
  BIRTH,

  /** Someone died. */
  DEATH,

  /** The anniversary of a death, a wedding or the like. */
  ANNIVERSARY,

  /** A marriage or the beginning of a life together. */
  MARRIAGE,

  /** A separation or divorce. */
  SEPARATION,

  /** A move. */
  MOVE,

  /** New work, or a new place in it. */
  NEW_WORK,

  /** Work lost or given up. */
  LOSS_OF_WORK,

  /** An illness or injury, of the client or of someone close. */
  ILLNESS,

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
