// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.core.measure.Instrument;
import java.util.OptionalInt;

/**
 * When an instrument was last filled in, and how many sessions ago.
 *
 * @param instrument the instrument
 * @param lastComplete the session by which the last complete form was filled in, 0 before the
 *     first; empty without one
 * @param sessionsSince the sessions held since
 * @param incomplete how many forms were filled in and are not complete
 * @param missed how many forms were missed
 * @param isOverdue whether the next one is overdue
 */
public record MeasureDue(
    Instrument instrument,
    OptionalInt lastComplete,
    int sessionsSince,
    int incomplete,
    int missed,
    boolean isOverdue) {

  /**
   * Of an instrument of which no form was missed.
   *
   * @param instrument the instrument
   * @param lastComplete the session by which the last complete form was filled in
   * @param sessionsSince the sessions held since
   * @param incomplete how many forms are not complete
   * @param isOverdue whether the next one is overdue
   */
  public MeasureDue(
      Instrument instrument,
      OptionalInt lastComplete,
      int sessionsSince,
      int incomplete,
      boolean isOverdue) {
    this(instrument, lastComplete, sessionsSince, incomplete, 0, isOverdue);
  }
}
