// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** Whether something was said to the point or sideways. */
public enum Directness {
  /** Said to the point. */
  DIRECT,
  /** Said sideways: by hints, remarks to others, gestures. */
  INDIRECT;

  /**
   * Returns the name in words.
   *
   * @return such as "direct"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
