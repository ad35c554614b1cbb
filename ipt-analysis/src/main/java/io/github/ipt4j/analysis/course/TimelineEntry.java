// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;

/**
 * One entry of the line of time.
 *
 * @param kind what it is
 * @param from its first day; of a month or year of which the day is not known, the first
 * @param to its last day
 * @param date when it was, as it is written: a day, or the month or year alone
 * @param told what it was
 * @param ids the events that it is
 * @param people whom it names
 */
public record TimelineEntry(
    TimelineKind kind,
    LocalDate from,
    LocalDate to,
    Cell date,
    Clause told,
    ImmutableSet<EventId> ids,
    ImmutableSet<RelationshipId> people) {

  /**
   * Returns whether the day is known, and not the month or year alone.
   *
   * @return whether it is
   */
  public boolean dayKnown() {
    return date instanceof Cell.Day;
  }

  /**
   * Returns the last day on which it may have happened: of a phase the day on which it began, since
   * that is what happened.
   */
  LocalDate latest() {
    return kind == TimelineKind.PHASE ? from : to;
  }
}
