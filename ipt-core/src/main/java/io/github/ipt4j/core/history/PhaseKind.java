// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import java.util.Locale;

/** The phases of a treatment, in their order. */
public enum PhaseKind {
  /** The first sessions: the inventory, the formulation, the contract. */
  INITIAL,
  /** Work on the problem areas. */
  MIDDLE,
  /** The conclusion of the acute treatment. */
  TERMINATION,
  /** Sessions that keep up what was reached. */
  MAINTENANCE,
  /** After the treatment. */
  FOLLOW_UP;

  /**
   * Returns whether the acute treatment is over in this phase.
   *
   * @return whether it was concluded before
   */
  public boolean afterTreatment() {
    return this == MAINTENANCE || this == FOLLOW_UP;
  }

  /**
   * Returns the name in words.
   *
   * @return such as "initial"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
