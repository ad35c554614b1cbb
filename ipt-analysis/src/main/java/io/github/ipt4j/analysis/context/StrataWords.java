// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.Wording;
import java.time.DayOfWeek;

/**
 * Which days are compared with which, in words.
 *
 * @param byPhase whether only days of one phase are
 * @param byBlock whether only days of one block of 12 weeks are
 */
record StrataWords(boolean byPhase, boolean byBlock) {

  /** Returns such as "days of the same weekday, phase and 12-week block". */
  String ofDays() {
    return "days of the same "
        + (byPhase && byBlock
            ? "weekday, phase and 12-week block"
            : byPhase ? "weekday and phase" : byBlock ? "weekday and 12-week block" : "weekday");
  }

  /** Returns such as "Fridays of the same phase and 12-week block". */
  String of(DayOfWeek day) {
    return Wording.weekday(day)
        + "s"
        + (byPhase && byBlock
            ? " of the same phase and 12-week block"
            : byPhase ? " of the same phase" : byBlock ? " of the same 12-week block" : "");
  }
}
