// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/**
 * A way in which an exchange may fail.
 *
 * <p>After G. L. Klerman, M. M. Weissman, B. J. Rounsaville and E. S. Chevron, Interpersonal
 * Psychotherapy of Depression, 1984.
 */
public enum CommunicationFailure {
  /** Signs without words that may be read in several ways. */
  AMBIGUOUS_NONVERBAL,
  /** Assumed to have said it, and had not. */
  ASSUMED_COMMUNICATED,
  /** Assumed to have understood, and had not. */
  ASSUMED_UNDERSTOOD,
  /** Said sideways. */
  INDIRECT_VERBAL,
  /** Fell silent. */
  SILENCE;

  /**
   * Returns the name in words.
   *
   * @return such as "ambiguous nonverbal"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
