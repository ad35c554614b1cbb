// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import java.util.Locale;

/** Which of the two roles of a transition. */
public enum RoleSide {
  /** The role that was left. */
  OLD,

  /** The role that was taken up. */
  NEW;

  /**
   * Returns the name in words.
   *
   * @return the name in lower case with spaces
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
