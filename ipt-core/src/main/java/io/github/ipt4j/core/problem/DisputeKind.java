// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import java.util.Locale;

/** What a role dispute is like. */
public enum DisputeKind {
  /** Open conflict. */
  OVERTLY_HOSTILE,
  /** Conflict that is not spoken of. */
  INHIBITED_CONFLICT,
  /** Trust was broken. */
  BETRAYAL,
  /** What one expects, the other does not do. */
  UNMET_EXPECTATIONS,
  /** One seeks more independence. */
  SEPARATION_INDIVIDUATION,
  /** Closeness is withheld. */
  DENIAL_OF_INTIMACY;

  /**
   * Returns the name in words.
   *
   * @return such as "unmet expectations"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
