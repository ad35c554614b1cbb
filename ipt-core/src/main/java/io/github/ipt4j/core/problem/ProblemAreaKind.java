// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import java.util.Locale;

/** The kinds of problem areas of Interpersonal Psychotherapy. */
public enum ProblemAreaKind {
  /** Grief or complicated bereavement. */
  GRIEF,
  /** A role dispute. */
  ROLE_DISPUTE,
  /** A role transition. */
  ROLE_TRANSITION,
  /** Interpersonal deficits. */
  INTERPERSONAL_DEFICITS;

  /**
   * Returns the name in words.
   *
   * @return such as "grief"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
