// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/**
 * How the client put what she realised about the way she is treated, as the clinician entered it.
 */
public enum RealisationKind {
  /** That it is not acceptable. */
  UNACCEPTABLE,
  /** That it is even abusive. */
  ABUSIVE,
  /** Anything else about it, told by the statement. */
  OTHER;

  /**
   * Returns the name in words.
   *
   * @return such as "unacceptable"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
