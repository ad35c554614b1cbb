// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import java.util.Locale;

/** How far the client has mourned a loss; set by the clinician. */
public enum MourningStatus {
  /** Mourning has not begun or is avoided. */
  NOT_BEGUN,
  /** Mourning is under way. */
  UNDER_WAY,
  /** The client has turned to life again. */
  ACCOMPLISHED;

  /**
   * Returns the name in words.
   *
   * @return such as "under way"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
