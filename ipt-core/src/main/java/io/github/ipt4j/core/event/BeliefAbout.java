// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** What a belief is about. */
public enum BeliefAbout {
  /** The client. */
  SELF,

  /** Another person. */
  OTHER,

  /** What is between the client and another person. */
  RELATIONSHIP;

  /**
   * Returns the name in words.
   *
   * @return the name in lower case with spaces
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
