// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import java.time.DayOfWeek;

/**
 * Which days are compared with which.
 *
 * @param byPhase whether only days of one phase are
 * @param byBlock whether only days of one block of 12 weeks are
 */
record Alike(boolean byPhase, boolean byBlock) {
  private static final int WEEK = 7;

  /** How many weeks a block has. */
  static final int WEEKS = ContextDays.BLOCK / WEEK;

  static Alike of(ContextDays days) {
    return new Alike(days.isPhased(), days.isCut());
  }

  /** Returns such as "days of the same weekday, phase and 12-week block". */
  Clause ofDays() {
    return phrase("days");
  }

  /** Returns such as "Fridays of the same phase and 12-week block". */
  Clause of(DayOfWeek day) {
    return phrase("one").with("weekday", Cell.weekday(day));
  }

  private Clause phrase(String days) {
    String within = byPhase ? byBlock ? ".phaseBlock" : ".phase" : byBlock ? ".block" : "";
    return Clause.of("context.alike." + days + within).with("weeks", WEEKS);
  }
}
