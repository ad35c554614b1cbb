// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** Where someone stood while others set the tone of a contact. */
public enum StanceKind {
  /** Stood by the client. */
  SUPPORTED_CLIENT,
  /** Sat back. */
  BYSTANDER,
  /** Sided with the other person. */
  SIDED_WITH_OTHER,
  /** Went away. */
  LEFT;

  /**
   * Returns the name in words.
   *
   * @return such as "supported client"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
