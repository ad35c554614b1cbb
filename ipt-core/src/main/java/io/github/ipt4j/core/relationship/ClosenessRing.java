// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import java.util.Locale;

/** How close a person is to the client: a ring of the circle around her. */
public enum ClosenessRing {
  /** The innermost ring: the people without whom life is hard to imagine. */
  INNER,
  /** The middle ring. */
  MIDDLE,
  /** The outermost ring: people who still matter. */
  OUTER;

  /**
   * Returns the name in words.
   *
   * @return such as "inner"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
