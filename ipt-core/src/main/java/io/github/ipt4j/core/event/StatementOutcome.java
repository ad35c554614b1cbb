// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** How the other person took an assertive statement. */
public enum StatementOutcome {
  /** It was heard and answered. */
  HEARD,
  /** It was brushed aside. */
  DISMISSED,
  /** It was argued against. */
  DISPUTED,
  /** It is not known. */
  UNKNOWN;

  /**
   * Returns the name in words.
   *
   * @return such as "heard"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }
}
