// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.EventId;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The first time of a step.
 *
 * @param kind which step it is
 * @param what what happened
 * @param date when
 * @param session the session to which it belongs, if there was one by then
 * @param id the event
 */
public record Step(StepKind kind, Clause what, LocalDate date, OptionalInt session, EventId id) {}
