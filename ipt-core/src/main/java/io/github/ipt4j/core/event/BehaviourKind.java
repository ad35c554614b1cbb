// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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

  private static final ImmutableSet<BehaviourKind> HURTFUL =
      Sets.immutableEnumSet(
          CRITICISM, INVIDIOUS_COMPARISON, CONDESCENSION, DISMISSAL, EXCLUSION, HOSTILITY);

  /**
   * Returns whether it is counted as hurtful: criticism and what goes with it, softened or not.
   *
   * @return whether it runs the client down, brushes her off or leaves her out
   */
  public boolean isHurtful() {
    return HURTFUL.contains(this);
  }

  /**
   * Returns the name in words.
   *
   * @return such as "criticism"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
