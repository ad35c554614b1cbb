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
 * @param incomplete how many forms are not complete
 * @param isOverdue whether the next one is overdue
 */
public record MeasureDue(
    Instrument instrument,
    OptionalInt lastComplete,
    int sessionsSince,
    int incomplete,
    boolean isOverdue) {}
