// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** How a bid for support was answered. */
public enum BidResponse {
  /** It was met. */
  MET,
  /** It was brushed aside. */
  DISMISSED,
  /** It was passed over. */
  IGNORED,
  /** It is not known. */
  UNKNOWN;

  /**
   * Returns the name in words.
   *
   * @return such as "met"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
