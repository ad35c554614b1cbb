// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import java.util.Locale;

/** The stage of a role dispute; set by the clinician. */
public enum DisputeStage {
  /** Both are aware of the dispute and still try to settle it. */
  RENEGOTIATION,
  /** Talk about it has stopped. */
  IMPASSE,
  /** The relationship cannot be mended. */
  DISSOLUTION;

  /**
   * Returns the name in words.
   *
   * @return such as "renegotiation"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
