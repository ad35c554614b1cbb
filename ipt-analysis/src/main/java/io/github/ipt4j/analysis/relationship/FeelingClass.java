// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import java.util.Locale;

/** Which of the two feelings for someone are there at all. */
public enum FeelingClass {
  /** Good feelings alone. */
  SUPPORTIVE,
  /** Bad feelings alone. */
  AVERSIVE,
  /** Both. */
  AMBIVALENT,
  /** Neither. */
  INDIFFERENT;

  static FeelingClass of(double positive, double negative, double least) {
    if (positive >= least) {
      return negative >= least ? AMBIVALENT : SUPPORTIVE;
    }
    return negative >= least ? AVERSIVE : INDIFFERENT;
  }

  /**
   * Returns the name in words.
   *
   * @return such as "ambivalent"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }
}
