// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/**
 * How openly a feeling shows itself, as the clinician rates it, from denied to owned.
 *
 * <p>The order is that of the constants, and the {@linkplain #level() levels} are ranks: the step
 * from one to the next has no size.
 */
public enum Openness {
  /** It is denied. */
  DENIED,
  /** It shows indirectly only: in a tone, a slip, a sigh. */
  HINTED,
  /** It is granted when asked about. */
  ACKNOWLEDGED,
  /** It is put into words unasked. */
  EXPRESSED,
  /** It is claimed as her own, with what it is about. */
  OWNED;

  /**
   * Returns the rank.
   *
   * @return the rank, 0 (denied) to 4 (owned)
   */
  public int level() {
    return compareTo(DENIED);
  }

  /**
   * Returns the name in words.
   *
   * @return such as "denied"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
