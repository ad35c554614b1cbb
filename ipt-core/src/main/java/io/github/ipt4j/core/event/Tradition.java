// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** A tradition of psychotherapy besides the interpersonal one. */
public enum Tradition {
  /** Psychodynamic psychotherapy. */
  PSYCHODYNAMIC,

  /** Cognitive behavioural therapy. */
  CBT,

  /** Couple counselling. */
  COUPLE;

  /**
   * Returns the name in words.
   *
   * @return the name in lower case with spaces
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
