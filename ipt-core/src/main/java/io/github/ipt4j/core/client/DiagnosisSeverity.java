// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import java.util.Locale;

/** How severe a diagnosis was asserted to be; never derived from a score. */
public enum DiagnosisSeverity {
  /** Mild. */
  MILD,
  /** Moderate. */
  MODERATE,
  /** Severe. */
  SEVERE;

  /**
   * Returns the name in words.
   *
   * @return such as "mild"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
