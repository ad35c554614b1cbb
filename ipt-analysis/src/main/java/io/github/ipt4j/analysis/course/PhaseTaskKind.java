// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.core.history.PhaseKind;

/** What belongs to a phase of the treatment, in the order in which it usually comes. */
public enum PhaseTaskKind {
  /** A diagnosis noted. */
  DIAGNOSIS(PhaseKind.INITIAL),
  /** Symptoms measured, by a form or in a diary. */
  SYMPTOMS_MEASURED(PhaseKind.INITIAL),
  /** The sick role given. */
  SICK_ROLE(PhaseKind.INITIAL),
  /** The people gone through. */
  INVENTORY(PhaseKind.INITIAL),
  /** The onset of the symptoms linked with what happened. */
  LINK_TO_ONSET(PhaseKind.INITIAL),
  /** A formulation that the client agreed with. */
  FORMULATION(PhaseKind.INITIAL),
  /** A problem area agreed on. */
  FOCUS(PhaseKind.INITIAL),
  /** A contract. */
  CONTRACT(PhaseKind.INITIAL),
  /** Work on an agreed problem area. */
  WORK_ON_AREA(PhaseKind.MIDDLE),
  /** The ending talked about. */
  ENDING(PhaseKind.TERMINATION),
  /** What was reached, written down. */
  GAINS(PhaseKind.TERMINATION),
  /** Warning signs written down. */
  WARNING_SIGNS(PhaseKind.TERMINATION);

  private final PhaseKind phase;

  PhaseTaskKind(PhaseKind phase) {
    this.phase = phase;
  }

  /**
   * Returns the phase to which it belongs.
   *
   * @return the phase
   */
  public PhaseKind phase() {
    return phase;
  }
}
