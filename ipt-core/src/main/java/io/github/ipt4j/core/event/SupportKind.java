// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** What kind of support was asked for. */
public enum SupportKind {
  /** Being listened to, being stood by. */
  EMOTIONAL,
  /** Help with something. */
  PRACTICAL,
  /** Advice or knowledge. */
  INFORMATION,
  /** Company. */
  COMPANIONSHIP;

  /**
   * Returns the name in words.
   *
   * @return such as "emotional"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
