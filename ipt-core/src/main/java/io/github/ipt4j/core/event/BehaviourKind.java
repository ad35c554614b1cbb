// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** What someone did towards the client in a contact. */
public enum BehaviourKind {
  /** Found fault with her. */
  CRITICISM,
  /** Held someone or something else up against her. */
  INVIDIOUS_COMPARISON,
  /** Talked down to her. */
  CONDESCENSION,
  /** Brushed aside what she said. */
  DISMISSAL,
  /** Left her out. */
  EXCLUSION,
  /** Was openly hostile: insults, shouting, threats. */
  HOSTILITY,
  /** Turned away from her. */
  WITHDRAWAL,
  /** Demanded something of her. */
  DEMAND,
  /** Stood by her, comforted or helped her. */
  SUPPORT,
  /** Praised her. */
  PRAISE,
  /** Was affectionate. */
  AFFECTION,
  /** Apologised. */
  APOLOGY;

  /**
   * Returns the name in words.
   *
   * @return such as "criticism"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
